using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jobcoach.TestSupport.Servers;

/// <summary>
/// A server of node on a free port of 127.0.0.1, as a child process. It ends with <see cref="DisposeAsync"/>, by its id and with its own children,
/// and by itself when the test process is gone.
/// </summary>
/// <example><code>
/// await using var azurite = await NodeServer.StartAsync("tests/Jobcoach.Azure.Tests/servers", "node_modules/azurite/dist/src/blob/main.js", port =>
///     ["--blobHost", "127.0.0.1", "--blobPort", $"{port}", "--inMemoryPersistence"]);
/// </code></example>
public sealed class NodeServer : IAsyncDisposable
{
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private NodeServer(Process process, int port)
    {
        (_process, Port) = (process, port);
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The port on 127.0.0.1 on which it accepts connections.</summary>
    public int Port { get; }

    /// <summary>Starts a script and waits until it accepts connections.</summary>
    /// <param name="servers">The folder with the packages, from the folder of the solution.</param>
    /// <param name="script">The script, from that folder.</param>
    /// <param name="arguments">Its arguments, given the port.</param>
    /// <exception cref="InvalidOperationException">Node is missing, or the server ended or kept silent; the message says what it wrote.</exception>
    public static async Task<NodeServer> StartAsync(string servers, string script, Func<int, IReadOnlyList<string>> arguments)
    {
        var folder = await NodePackages.FolderAsync(servers);
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var server = new NodeServer(NodePackages.Start("node", folder, ["--require", "./end-with-parent.cjs", script, .. arguments(port)]), port);
            if (await server.AcceptsAsync())
            {
                return server;
            }

            // Between our look and its start another process may have taken the port.
            await server.DisposeAsync();
            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"node {script} did not accept connections. It said:\n{string.Join('\n', server._said)}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> AcceptsAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !_process.HasExited;)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return !_process.HasExited;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }

        return false;
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _said.Enqueue(text);
            if (_said.Count > 50)
            {
                _said.TryDequeue(out _);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
