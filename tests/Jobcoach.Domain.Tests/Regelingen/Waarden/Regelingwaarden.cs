using System.Text.Json;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>De waarden van een meegeleverd bestand, gelezen uit de JSON zelf en niet door het model.</summary>
internal static partial class Regelingwaarden
{
    // Prose, and the catalogue of goals, which has tests of its own.
    private static readonly string[] Overgeslagen = ["naam", "toelichting", "doelen.bron", "doelen.doelen"];

    public static string Tekst(string bestand)
    {
        using var stroom = typeof(RegelingCatalogus).Assembly.GetManifestResourceStream($"{bestand}.json")!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }

    public static IReadOnlyDictionary<string, string> Lees(string bestand)
    {
        using var document = JsonDocument.Parse(Tekst(bestand));
        return Bladen(document.RootElement, "").ToDictionary();
    }

    public static IEnumerable<TheoryDataRow<string, string>> Rijen(string tabel) =>
        tabel.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(regel => regel.Split(" = ", 2))
            .Select(delen => new TheoryDataRow<string, string>(delen[0], delen[1]).WithTrait("Parameter", Index().Replace(delen[0], "")));

    private static IEnumerable<KeyValuePair<string, string>> Bladen(JsonElement element, string pad)
    {
        if (Overgeslagen.Contains(pad) || (Naamplaats().IsMatch(pad)))
        {
            yield break;
        }

        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var blad in element.EnumerateArray().Index().SelectMany(lid => Bladen(lid.Item, $"{pad}[{lid.Index}]")))
            {
                yield return blad;
            }
        }
        else if (element.ValueKind is not JsonValueKind.Object)
        {
            yield return new(pad, Tekst(element));
        }
        else if (element.TryGetProperty("waarde", out var waarde))
        {
            yield return new(pad, $"{Tekst(waarde)} [{element.GetProperty("zekerheid")}]");
        }
        else if (element.TryGetProperty("aantal", out var aantal))
        {
            var getal = aantal.GetProperty("waarde");
            var telling = getal.ValueKind is JsonValueKind.Null ? "" : $" {element.GetProperty("eenheid")} {element.GetProperty("anker")}";
            yield return new(pad, $"{Tekst(getal)}{telling} [{aantal.GetProperty("zekerheid")}]");
            yield return Bladen(element.GetProperty("feestdagverlenging"), $"{pad}.feestdagverlenging").Single();
        }
        else
        {
            foreach (var blad in element.EnumerateObject().SelectMany(veld => Bladen(veld.Value, pad.Length == 0 ? veld.Name : $"{pad}.{veld.Name}")))
            {
                yield return blad;
            }
        }
    }

    private static string Tekst(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => string.Join(", ", element.EnumerateArray().Select(lid => lid.ValueKind is JsonValueKind.Object ? lid.GetProperty("code").GetString() : lid.GetString())),
        _ => element.GetRawText(),
    };

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();

    [GeneratedRegex(@"^regimes\[\d+\]\.naam$", RegexOptions.CultureInvariant)]
    private static partial Regex Naamplaats();
}
