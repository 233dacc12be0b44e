using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Brieven.Papier;

/// <summary>Leest het briefpapier van een uitvoerder: een bestand voor al zijn brieven, en zo nodig een per regeling dat iets anders zegt.</summary>
internal sealed class Papierlezer
{
    /// <summary>De naam van het bestand.</summary>
    public const string Bestand = "briefpapier.json";

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private readonly FrozenDictionary<string, Briefpapier> _papieren;

    private Papierlezer(Dictionary<string, Briefpapier> gelezen) => _papieren = gelezen.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Geen eigen briefpapier.</summary>
    public static Papierlezer Geen { get; } = new([]);

    /// <summary>Het briefpapier voor een regeling.</summary>
    public Briefpapier Voor(string regeling)
    {
        var gewoon = _papieren.GetValueOrDefault("") ?? new();
        return _papieren.GetValueOrDefault(regeling)?.Met(gewoon) ?? gewoon;
    }

    /// <summary>Leest alle bestanden in de map.</summary>
    /// <param name="map">De map; null als er geen is.</param>
    /// <param name="regelingen">De kenmerken van de regelingen.</param>
    /// <param name="fouten">Alle fouten van alle bestanden, met de plaats.</param>
    public static Papierlezer Open(string? map, IReadOnlyCollection<string> regelingen, List<string> fouten)
    {
        var gelezen = new Dictionary<string, Briefpapier>(StringComparer.Ordinal);
        foreach (var regeling in map is null ? [] : regelingen.Prepend(""))
        {
            var pad = Path.Combine(regeling, Bestand);
            if (File.Exists(Path.Combine(map!, pad)) && Lees(pad, File.ReadAllText(Path.Combine(map!, pad)), fouten) is { } papier)
            {
                gelezen[regeling] = papier;
            }
        }

        return new(gelezen);
    }

    private static Briefpapier? Lees(string pad, string tekst, List<string> fouten)
    {
        try
        {
            var papier = JsonSerializer.Deserialize<Briefpapier>(tekst, Vorm) ?? new();
            var leeg = Papiercontrole.Fouten(papier).ToList();
            fouten.AddRange(leeg.Select(fout => $"{pad}: {fout}"));
            return leeg.Count == 0 ? papier : null;
        }
        catch (JsonException fout)
        {
            fouten.Add($"{pad}, regel {(fout.LineNumber ?? 0) + 1}: {(fout.Path is { Length: > 2 } veld ? $"het veld {veld[2..]} klopt niet of bestaat niet." : "dit is geen geldige JSON.")} "
                + "Mogelijk zijn: afzender, aanspreking (u of je), ondertekenaar, contact (telefoon, bereikbaar, email, website) en bezwaar (adres, website).");
            return null;
        }
    }
}
