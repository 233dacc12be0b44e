using System.Text.Json;
using System.Text.Json.Serialization;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>
/// Leest een regelingbestand streng: elk veld moet er staan, onbekende en dubbele velden zijn fout.
/// Ieder onderdeel van het bestand wordt apart gelezen, zodat wie een bestand maakt de fouten van alle onderdelen in één keer ziet.
/// </summary>
internal static class RegelingJson
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly JsonDocumentOptions Documentopties = new() { AllowDuplicateProperties = false };

    public static Uitkomst<Regeling> Lees(string bestand, string tekst)
    {
        try
        {
            using var document = JsonDocument.Parse(tekst, Documentopties);
            var fouten = document.RootElement.ValueKind is JsonValueKind.Object ? Onderdeelfouten(bestand, document.RootElement) : [];
            return fouten.Count > 0
                ? fouten
                : document.RootElement.Deserialize<Regeling>(Opties) is { } regeling ? regeling : Fout(bestand, "$", "het bestand is leeg");
        }
        catch (JsonException fout)
        {
            return Fout(bestand, fout.Path ?? "$", fout.Message);
        }
    }

    private static List<Weigering> Onderdeelfouten(string bestand, JsonElement wortel)
    {
        var onderdelen = Opties.GetTypeInfo(typeof(Regeling)).Properties;
        List<Weigering> fouten = [];
        foreach (var onderdeel in onderdelen)
        {
            if (!wortel.TryGetProperty(onderdeel.Name, out var waarde))
            {
                fouten.Add(Fout(bestand, $"$.{onderdeel.Name}", "dit onderdeel ontbreekt"));
            }
            else if (Leesfout(waarde, onderdeel.PropertyType) is { } fout)
            {
                fouten.Add(Fout(bestand, $"$.{onderdeel.Name}{fout.Path?.TrimStart('$')}", fout.Message));
            }
            else if (LegePlaats(waarde, $"$.{onderdeel.Name}") is { } pad)
            {
                fouten.Add(Fout(bestand, pad, "een lijst heeft geen lege plaatsen"));
            }
        }

        var bekend = onderdelen.Select(onderdeel => onderdeel.Name).ToHashSet();
        fouten.AddRange(wortel.EnumerateObject().Where(veld => !bekend.Contains(veld.Name)).Select(veld => Fout(bestand, $"$.{veld.Name}", "dit onderdeel bestaat niet")));
        return fouten;
    }

    private static JsonException? Leesfout(JsonElement waarde, Type type)
    {
        try
        {
            _ = waarde.Deserialize(type, Opties);
            return null;
        }
        catch (JsonException fout)
        {
            return fout;
        }
    }

    // The serializer honours nullable annotations on members, but not on the elements of a list.
    private static string? LegePlaats(JsonElement element, string pad) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Index()
            .Select(lid => lid.Item.ValueKind is JsonValueKind.Null ? $"{pad}[{lid.Index}]" : LegePlaats(lid.Item, $"{pad}[{lid.Index}]"))
            .FirstOrDefault(gevonden => gevonden is not null),
        JsonValueKind.Object => element.EnumerateObject().Select(veld => LegePlaats(veld.Value, $"{pad}.{veld.Name}")).FirstOrDefault(gevonden => gevonden is not null),
        _ => null,
    };

    private static Weigering Fout(string bestand, string pad, string uitleg) => new("regeling-onleesbaar", $"{bestand}: {uitleg}", pad);
}
