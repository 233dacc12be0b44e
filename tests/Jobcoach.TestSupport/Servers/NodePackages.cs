using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Jobcoach.TestSupport.Servers;

/// <summary>The servers from npm in a folder of the tests, installed once from the lock file and shared by every test process on the machine.</summary>
internal static class NodePackages
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Installed = new(StringComparer.Ordinal);

    /// <summary>The folder with <c>node_modules</c>.</summary>
    /// <exception cref="InvalidOperationException">npm is missing or could not install; the message says what to do.</exception>
    public static Task<string> FolderAsync(string servers) => Installed.GetOrAdd(servers, _ => new(() => Task.Run(() => Install(Absolute(servers))))).Value;

    /// <summary>Starts a command with its input and output redirected.</summary>
    /// <exception cref="InvalidOperationException">The command is not on this machine.</exception>
    public static Process Start(string command, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && command == "npm" ? "npm.cmd" : command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new InvalidOperationException($"The command '{command}' is not on this machine. These tests start servers from npm: install Node.js 20 or later, which brings npm.", fault);
        }
    }

    private static string Absolute(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));

    private static string Install(string folder)
    {
        using var only = Lock(Path.Combine(folder, ".install.lock"));
        var stamp = Path.Combine(folder, "node_modules", ".installed");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "package-lock.json"))));
        if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
        {
            return folder;
        }

        using var npm = Start("npm", folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        npm.StandardInput.Close();
        var error = npm.StandardError.ReadToEndAsync();
        var output = npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in {folder} ended with {npm.ExitCode}. Is the registry of npm within reach?\n{output}\n{error.GetAwaiter().GetResult()}");
        }

        File.WriteAllText(stamp, wanted);
        return folder;
    }

    // Another test process may be installing in the same folder; it takes half a minute on a fresh clone.
    private static FileStream Lock(string path)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < TimeSpan.FromMinutes(5))
            {
                Thread.Sleep(100);
            }
        }
    }
}
