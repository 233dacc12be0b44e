using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>The built program as a process of its own. It is ended by its id, whatever happens to the test.</summary>
internal sealed class HostProcess : IDisposable
{
    private const string ReadyLine = "Luistert op ";
    private const int KeptLines = 40;
    private const int Terminate = 15;

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly long _startedAt = Stopwatch.GetTimestamp();

    private HostProcess(Process process) => _process = process;

    /// <summary>The address, once the program says that it listens. Fails when the program ends before that.</summary>
    public Task<Uri> Ready => _ready.Task;

    /// <summary>Completes when the process is gone.</summary>
    public Task Gone => _process.WaitForExitAsync();

    /// <summary>How long it took to become ready.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>What the program logged as an error.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>The last lines that the program wrote, for whoever has to find out what went wrong.</summary>
    public string LastLines => string.Join('\n', _lines);

    public static HostProcess Start(string data)
    {
        var program = typeof(Toepassing).Assembly.Location;
        var process = new Process
        {
            StartInfo = new(Dotnet(), [program, "serve", "--data", data, "--urls", "http://127.0.0.1:0"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        var host = new HostProcess(process);
        process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => host.Hear(line.Data);
        process.Exited += (_, _) => host._ready.TrySetException(new InvalidOperationException($"The program ended before it was ready.\n{host.LastLines}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // Nobody may be waiting any more when a process that was killed on its way up says so.
        _ = host.Ready.ContinueWith(ready => ready.Exception, TaskScheduler.Default);
        return host;
    }

    /// <summary>SIGKILL: the process gets no chance to do anything more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the process to end, as a service manager does, and gives its exit code.</summary>
    public async Task<int> StopAsync(CancellationToken cancelled)
    {
        if (OperatingSystem.IsWindows() || Signal(_process.Id, Terminate) != 0)
        {
            _process.Kill();
            return 0;
        }

        await _process.WaitForExitAsync(cancelled);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        if (_lines.Count > KeptLines)
        {
            _lines.TryDequeue(out _);
        }

        if (line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"LogLevel\":\"Critical\"", StringComparison.Ordinal))
        {
            _errors.Enqueue(line);
        }

        if (line.StartsWith(ReadyLine, StringComparison.Ordinal))
        {
            StartedIn = Stopwatch.GetElapsedTime(_startedAt);
            _ready.TrySetResult(new Uri(line[ReadyLine.Length..]));
        }
    }

    // The dotnet that runs this test: the machine need not have one on its path.
    private static string Dotnet() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Signal(int process, int signal);
}
