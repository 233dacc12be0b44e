using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Leest wie het platform (Easy Auth van App Service) heeft aangemeld: base64 van JSON met claims.</summary>
/// <remarks>De header bewijst zelf niets. Wie hem leest moet weten dat het platform hem van buiten verwijdert: <see cref="Aanmeldinstellingen.Platform"/>.</remarks>
public static class Platformprincipaal
{
    /// <summary>De header waarin het platform zijn oordeel zet.</summary>
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    /// <summary>Een langere header wordt niet gelezen; die van een gewone gebruiker is een paar kilobyte.</summary>
    public const int HoogstensTekens = 32 * 1024;

    private static readonly JsonSerializerOptions Streng = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <summary>De gebruiker; null als de header niet precies zegt wie dat is.</summary>
    public static Gebruiker? Lees(string? header, Claimnamen namen)
    {
        if (string.IsNullOrEmpty(header) || header.Length > HoogstensTekens)
        {
            return null;
        }

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header, bytes, out var lengte))
        {
            return null;
        }

        try
        {
            var inhoud = JsonSerializer.Deserialize<Inhoud>(bytes.AsSpan(0, lengte), Streng);
            return inhoud?.Claims is { } claims && claims.All(claim => claim is { Soort: not null, Waarde: not null })
                ? namen.Vertaal(claims.Select(claim => (claim!.Soort!, claim.Waarde!)))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Inhoud([property: JsonPropertyName("claims")] IReadOnlyList<Claim?>? Claims);

    private sealed record Claim([property: JsonPropertyName("typ")] string? Soort, [property: JsonPropertyName("val")] string? Waarde);
}
