using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>
/// Waar sjablonen vandaan komen: eerst de map van de regeling, dan de map van de uitvoerder zelf, dan wat met het programma meekomt.
/// Een uitvoerder zet alleen neer wat hij anders wil.
/// </summary>
/// <param name="map">De map van de uitvoerder; null als hij niets anders wil.</param>
internal sealed class Sjabloonbron(string? map)
{
    private const string Achtervoegsel = ".md";
    private const string Meegekomen = "Sjablonen/";

    /// <summary>De namen van wat met het programma meekomt.</summary>
    public static IReadOnlyList<string> Namen { get; } =
    [
        .. typeof(Sjabloonbron).Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Meegekomen, StringComparison.Ordinal))
            .Select(naam => naam[Meegekomen.Length..^Achtervoegsel.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>De inhoud van een sjabloon of een bouwsteen voor een regeling.</summary>
    /// <exception cref="BriefsjabloonException">Er is geen bestand met deze naam.</exception>
    public string Lees(string naam, string regeling) =>
        Eigen(Path.Combine(regeling, naam)) ?? Eigen(naam) ?? Meekomend(naam) ?? throw new BriefsjabloonException($"Er is geen sjabloon {naam}. Bekend zijn: {string.Join(", ", Namen)}.");

    /// <summary>De bestanden in de map van de uitvoerder die bij geen naam horen: een tikfout zou anders stil blijven.</summary>
    public IReadOnlyList<string> Onbekend() => map is null || !Directory.Exists(map)
        ? []
        : [.. Directory.EnumerateFiles(map, "*" + Achtervoegsel, SearchOption.AllDirectories)
            .Where(bestand => !Namen.Contains(Path.GetFileNameWithoutExtension(bestand), StringComparer.Ordinal))
            .Select(bestand => Path.GetRelativePath(map, bestand)).Order(StringComparer.Ordinal)];

    private string? Eigen(string naam) => map is not null && Path.Combine(map, naam + Achtervoegsel) is var pad && File.Exists(pad) ? File.ReadAllText(pad) : null;

    private static string? Meekomend(string naam)
    {
        using var bron = typeof(Sjabloonbron).Assembly.GetManifestResourceStream(Meegekomen + naam + Achtervoegsel);
        if (bron is null)
        {
            return null;
        }

        using var lezer = new StreamReader(bron);
        return lezer.ReadToEnd();
    }
}
