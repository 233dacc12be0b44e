using System.Text.Json;

namespace Jobcoach.Mutatieproef;

/// <summary>How the tests dealt with a change in the code.</summary>
internal enum Lot
{
    /// <summary>A test failed, or the change made the code hang.</summary>
    Gedood,

    /// <summary>No test noticed, or no test came there.</summary>
    Overleefd,

    /// <summary>The test program broke off; the change says nothing.</summary>
    Onbeslist,
}

/// <summary>A change in the code that the tests were run against.</summary>
/// <param name="Bestand">File below src/Jobcoach.Domain, with forward slashes.</param>
/// <param name="Regel">Line, from 1.</param>
/// <param name="Soort">What kind of change.</param>
/// <param name="Vervanging">The code that was put there, on one line.</param>
/// <param name="Lot">What became of it.</param>
internal sealed record Mutant(string Bestand, int Regel, string Soort, string Vervanging, Lot Lot)
{
    /// <summary>The folder: a phase or concept of the domain.</summary>
    public string Map => Bestand.Split('/')[0];

    /// <summary>Reads a report in the format of mutation-testing-elements, without what was never run.</summary>
    public static IReadOnlyList<Mutant> Lees(string rapport)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(rapport));
        return
        [
            .. from bestand in document.RootElement.GetProperty("files").EnumerateObject()
               from mutant in bestand.Value.GetProperty("mutants").EnumerateArray()
               let lot = Vertaal(mutant.GetProperty("status").GetString())
               where lot is not null
               select new Mutant(
                   Pad(bestand.Name),
                   mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
                   mutant.GetProperty("mutatorName").GetString() ?? "",
                   EenRegel(mutant.TryGetProperty("replacement", out var vervanging) ? vervanging.GetString() ?? "" : ""),
                   lot.Value),
        ];
    }

    /// <summary>Code as it stands in the list of survivors: one line, single spaces, no cell borders.</summary>
    public static string EenRegel(string code) => string.Join(' ', code.Replace("|", "¦", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Lot? Vertaal(string? status) => status switch
    {
        "Killed" or "Timeout" => Mutatieproef.Lot.Gedood,
        "Survived" or "NoCoverage" => Mutatieproef.Lot.Overleefd,
        "Pending" or "RuntimeError" => Mutatieproef.Lot.Onbeslist,
        _ => null,
    };

    private static string Pad(string naam)
    {
        const string Project = "Jobcoach.Domain/";
        var pad = naam.Replace('\\', '/');
        var begin = pad.LastIndexOf(Project, StringComparison.Ordinal);
        return begin < 0 ? pad : pad[(begin + Project.Length)..];
    }
}
