using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jobcoach.Web.Antwoorden;

/// <summary>De versie van een zaak als ETag, en de voorwaarden daarop (RFC 9110).</summary>
internal static class Etag
{
    /// <summary>De sterke ETag van een versie.</summary>
    public static string Van(long versie) => string.Create(CultureInfo.InvariantCulture, $"\"{versie}\"");

    /// <summary>Of If-None-Match deze ETag noemt; zwakke vergelijking.</summary>
    public static bool HeeftAl(HttpRequest verzoek, string etag) =>
        verzoek.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(verzoek.Headers.IfNoneMatch, out var genoemd)
        && genoemd.Any(een => een == EntityTagHeaderValue.Any || een.Compare(EntityTagHeaderValue.Parse(etag), useStrongComparison: false));

    /// <summary>
    /// De versie die If-Match noemt: -1 als geen van de genoemde een versie van ons is, null als de header onleesbaar is.
    /// Noemt hij er meer, dan de huidige als die erbij is.
    /// </summary>
    public static long? Verwacht(HttpRequest verzoek, long huidig)
    {
        if (!EntityTagHeaderValue.TryParseStrictList(verzoek.Headers.IfMatch, out var genoemd) || genoemd.Contains(EntityTagHeaderValue.Any))
        {
            return null;
        }

        // Opaque: another notation of the same number is another ETag.
        var versies = genoemd.Where(een => !een.IsWeak).Select(een => Versie(een.Tag.AsSpan().Trim('"')) is var versie && Van(versie) == een.Tag ? versie : -1).ToList();
        return versies.Contains(huidig) ? huidig : versies.FirstOrDefault(-1);
    }

    private static long Versie(ReadOnlySpan<char> tekst) =>
        long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1;
}
