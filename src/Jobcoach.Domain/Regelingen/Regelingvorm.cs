using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Vergelijkt de vorm van een bestand met het model: velden die ontbreken, velden die er niet horen, en waarden van de verkeerde soort. Geeft alles tegelijk.</summary>
internal static class Regelingvorm
{
    /// <summary>Wat er niet klopt, als pad en uitleg met wat eraan te doen is.</summary>
    public static IEnumerable<(string Pad, string Uitleg)> Fouten(JsonElement element, Type type, bool leegMag, string pad)
    {
        if (element.ValueKind is JsonValueKind.Null)
        {
            return leegMag || Nullable.GetUnderlyingType(type) is not null ? [] : [(pad, "Hier mag geen null staan. Vul een waarde in.")];
        }

        var soort = Nullable.GetUnderlyingType(type) ?? type;
        return soort switch
        {
            { IsEnum: true } => Enum.GetNames(soort).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList() is var namen && Is(element, JsonValueKind.String) && namen.Contains(element.GetString()!)
                ? []
                : [(pad, $"Hier hoort een van deze woorden: {string.Join(", ", namen)}. Kies er een.")],
            _ when soort == typeof(string) => Eis(Is(element, JsonValueKind.String), pad, "Hier hoort tekst tussen aanhalingstekens."),
            _ when soort == typeof(bool) => Eis(Is(element, JsonValueKind.True, JsonValueKind.False), pad, "Hier hoort true of false, zonder aanhalingstekens."),
            _ when soort == typeof(int) => Eis(Is(element, JsonValueKind.Number) && element.TryGetInt32(out _), pad, "Hier hoort een geheel getal, zonder aanhalingstekens."),
            _ when soort == typeof(decimal) => Eis(Is(element, JsonValueKind.Number) && element.TryGetDecimal(out _), pad, "Hier hoort een getal, met een punt voor de decimalen en zonder aanhalingstekens."),
            _ when soort == typeof(DateOnly) => Eis(
                Is(element, JsonValueKind.String) && DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                pad,
                "Hier hoort een datum als \"2026-01-31\"."),
            _ => Samengesteld(element, RegelingJson.Opties.GetTypeInfo(soort), pad),
        };
    }

    private static IEnumerable<(string Pad, string Uitleg)> Samengesteld(JsonElement element, JsonTypeInfo soort, string pad) => soort.Kind switch
    {
        JsonTypeInfoKind.Enumerable when element.ValueKind is JsonValueKind.Array =>
            element.EnumerateArray().Index().SelectMany(lid => Fouten(lid.Item, soort.ElementType!, leegMag: false, $"{pad}[{lid.Index}]")),
        JsonTypeInfoKind.Enumerable => [(pad, "Hier hoort een lijst tussen rechte haken.")],
        JsonTypeInfoKind.Object when element.ValueKind is JsonValueKind.Object => Velden(element, Velden(soort), pad),
        JsonTypeInfoKind.Object => [(pad, $"Hier hoort een onderdeel tussen accolades, met: {string.Join(", ", Velden(soort).Select(veld => veld.Name))}.")],
        _ => throw new NotSupportedException($"The model of a regeling has a {soort.Type}, and nothing says how to read it."),
    };

    private static IEnumerable<(string Pad, string Uitleg)> Velden(JsonElement element, List<JsonPropertyInfo> velden, string pad)
    {
        foreach (var veld in velden)
        {
            if (!element.TryGetProperty(veld.Name, out var waarde))
            {
                yield return ($"{pad}.{veld.Name}", "Dit veld ontbreekt. Voeg het toe; neem als u niets weet de vorm uit het sjabloon over, met null als waarde.");
                continue;
            }

            foreach (var fout in Fouten(waarde, veld.PropertyType, veld.IsGetNullable, $"{pad}.{veld.Name}"))
            {
                yield return fout;
            }
        }

        foreach (var naam in element.EnumerateObject().Select(veld => veld.Name).Where(naam => velden.TrueForAll(veld => veld.Name != naam)).Distinct())
        {
            yield return ($"{pad}.{naam}", "Dit veld bestaat niet. Verwijder het, of herstel de naam.");
        }
    }

    // What a record is made of; what it derives from that is not in the file.
    private static List<JsonPropertyInfo> Velden(JsonTypeInfo soort) => [.. soort.Properties.Where(veld => veld.AssociatedParameter is not null)];

    private static bool Is(JsonElement element, params ReadOnlySpan<JsonValueKind> soorten) => soorten.Contains(element.ValueKind);

    private static IEnumerable<(string Pad, string Uitleg)> Eis(bool goed, string pad, string uitleg) => goed ? [] : [(pad, uitleg)];
}
