using System.Diagnostics;

namespace Jobcoach.Web.Tests;

/// <summary>Runs a text in bash as a reader of the README would, in the folder of the repository.</summary>
internal static class Shell
{
    public static async Task<string> VoerUitAsync(string tekst, params IEnumerable<(string Naam, string Waarde)> omgeving)
    {
        var start = new ProcessStartInfo("bash", ["-s"])
        {
            WorkingDirectory = ReadmeTests.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (naam, waarde) in omgeving)
        {
            start.Environment[naam] = waarde;
        }

        using var proces = Process.Start(start)!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.StandardInput.WriteAsync(tekst);
        proces.StandardInput.Close();
        await proces.WaitForExitAsync();
        Assert.True(proces.ExitCode == 0, $"{await uit}\n{await fout}");
        return await uit;
    }
}
