using System.Collections.Frozen;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Papier;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>Een bestand van de uitvoerder.</summary>
/// <param name="Pad">Waar het staat, vanaf zijn map.</param>
/// <param name="Regeling">De regeling waarvoor het geldt; leeg geldt voor alle.</param>
/// <param name="Naam">De naam zonder achtervoegsel.</param>
/// <param name="Tekst">De inhoud.</param>
internal sealed record Eigenbestand(string Pad, string Regeling, string Naam, string Tekst);

/// <summary>
/// Waar sjablonen vandaan komen: eerst de map van de regeling, dan de map van de uitvoerder zelf, dan wat met het programma meekomt.
/// Een uitvoerder zet alleen neer wat hij anders wil. Alles wordt bij het starten gelezen en verandert daarna niet.
/// </summary>
internal sealed class Sjabloonbron
{
    private const string Achtervoegsel = ".md";
    private const string Voorvoegsel = "Sjablonen/";

    private static readonly FrozenDictionary<string, string> Meegekomen = typeof(Sjabloonbron).Assembly.GetManifestResourceNames()
        .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        .ToFrozenDictionary(naam => naam[Voorvoegsel.Length..^Achtervoegsel.Length], Lees, StringComparer.Ordinal);

    private readonly FrozenDictionary<(string Regeling, string Naam), string> _eigen;

    private Sjabloonbron(IReadOnlyList<Eigenbestand> bestanden)
    {
        Eigen = bestanden;
        _eigen = bestanden.ToFrozenDictionary(bestand => (bestand.Regeling, bestand.Naam), bestand => bestand.Tekst);
    }

    /// <summary>De namen van wat met het programma meekomt.</summary>
    public static IReadOnlyList<string> Namen { get; } = [.. Meegekomen.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Wat met het programma meekomt, zonder eigen bestanden.</summary>
    public static Sjabloonbron Standaard { get; } = new([]);

    /// <summary>De bestanden van de uitvoerder.</summary>
    public IReadOnlyList<Eigenbestand> Eigen { get; }

    /// <summary>Leest de map van een uitvoerder.</summary>
    /// <param name="map">De map; null als hij niets anders wil.</param>
    /// <param name="regelingen">De kenmerken van de regelingen: een map heet naar een regeling.</param>
    /// <param name="fouten">Alles wat in de map niet thuishoort: een tikfout in een naam zou anders stil blijven.</param>
    public static Sjabloonbron Open(string? map, IReadOnlyCollection<string> regelingen, List<string> fouten)
    {
        if (map is null)
        {
            return Standaard;
        }

        if (!Directory.Exists(map))
        {
            fouten.Add($"De map {map} is niet gevonden.");
            return Standaard;
        }

        var bestanden = new List<Eigenbestand>();
        foreach (var pad in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Select(bestand => Path.GetRelativePath(map, bestand)).Order(StringComparer.Ordinal))
        {
            if (Fout(pad, regelingen) is { } fout)
            {
                fouten.Add($"{pad}: {fout}");
            }
            else if (pad.EndsWith(Achtervoegsel, StringComparison.Ordinal))
            {
                bestanden.Add(new(pad, Path.GetDirectoryName(pad) ?? "", Path.GetFileNameWithoutExtension(pad), File.ReadAllText(Path.Combine(map, pad))));
            }
        }

        return new(bestanden);
    }

    /// <summary>De inhoud van een sjabloon of een bouwsteen voor een regeling.</summary>
    /// <exception cref="BriefsjabloonException">Er is geen bestand met deze naam.</exception>
    public string Lees(string naam, string regeling) =>
        _eigen.GetValueOrDefault((regeling, naam)) ?? _eigen.GetValueOrDefault(("", naam)) ?? Meegekomen.GetValueOrDefault(naam)
        ?? throw new BriefsjabloonException($"Er is geen sjabloon {naam}. Bekend zijn: {string.Join(", ", Namen)}.");

    private static string? Fout(string pad, IReadOnlyCollection<string> regelingen)
    {
        var (map, bestand) = (Path.GetDirectoryName(pad) ?? "", Path.GetFileName(pad));
        return map.Length > 0 && !regelingen.Contains(map) ? $"er is geen regeling {map}. Bekend zijn: {string.Join(", ", regelingen)}."
            : bestand == Papierlezer.Bestand || (bestand.EndsWith(Achtervoegsel, StringComparison.Ordinal) && Meegekomen.ContainsKey(Path.GetFileNameWithoutExtension(bestand))) ? null
            : $"dit bestand hoort bij geen brief. Bekend zijn: {Papierlezer.Bestand}, {string.Join(", ", Namen.Select(naam => naam + Achtervoegsel))}.";
    }

    private static string Lees(string bron)
    {
        using var lezer = new StreamReader(typeof(Sjabloonbron).Assembly.GetManifestResourceStream(bron)!);
        return lezer.ReadToEnd();
    }
}
