using System.Text.Json;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Eén gegeven van een regeling, zonder de vorm eromheen.</summary>
/// <param name="Pad">Het pad; een lid van een lijst heet naar zijn code, vorm of ingangsdag (<c>regimes[midden].rang</c>).</param>
/// <param name="Waarde">De waarde als tekst; null als er geen is.</param>
/// <param name="Bron">Bij een parameter: waar de waarde staat of waarom zij ontbreekt.</param>
/// <param name="Onbekend">Of de waarde ontbreekt omdat geen bron haar geeft.</param>
internal sealed record Regelingblad(string Pad, string? Waarde, string? Bron, bool Onbekend);

/// <summary>Loopt alle gegevens van een regeling langs, in de volgorde van het bestand.</summary>
internal static class Regelingbladen
{
    private static readonly string[] Namen = ["code", "vorm", "vanaf"];

    public static IEnumerable<Regelingblad> Van(Regeling regeling) => Bladen(JsonSerializer.SerializeToElement(regeling, RegelingJson.Opties), "");

    private static IEnumerable<Regelingblad> Bladen(JsonElement element, string pad) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("zekerheid", out var zekerheid) =>
        [
            new(pad, Tekst(element.GetProperty("waarde")), element.GetProperty("bron").GetString(), zekerheid.ValueEquals("onbekend")),
            new($"{pad}.bron", Tekst(element.GetProperty("bron")), null, false),
            new($"{pad}.zekerheid", Tekst(zekerheid), null, false),
        ],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(veld => Bladen(veld.Value, pad.Length == 0 ? veld.Name : $"{pad}.{veld.Name}")),
        JsonValueKind.Array => element.EnumerateArray().Index().SelectMany(lid => Bladen(lid.Item, $"{pad}[{Naam(lid.Item) ?? $"{lid.Index}"}]")),
        _ => [new(pad, Tekst(element), null, false)],
    };

    private static string? Naam(JsonElement lid) => lid.ValueKind is not JsonValueKind.Object
        ? null
        : Namen.Select(naam => lid.TryGetProperty(naam, out var waarde) ? waarde.GetString() : null).FirstOrDefault(naam => naam is not null);

    private static string? Tekst(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => string.Join(", ", waarde.EnumerateArray().Select(lid => Naam(lid) ?? Tekst(lid))),
        JsonValueKind.String => waarde.GetString(),
        _ => waarde.GetRawText(),
    };
}
