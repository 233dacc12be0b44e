using System.Text.RegularExpressions;
using Jobcoach.Web.Paginas;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>What every answer of a page must be, whatever was asked: no failure, nothing written back as it came, nothing told of anybody.</summary>
internal static partial class Paginatoets
{
    // Hostile values as a page that forgot to encode them would write them.
    private static readonly string[] Ongecodeerd = ["<script>zq7", "<img src=zq7", "\" autofocus zq7", "' autofocus zq7", "<zq7>", "href=\"javascript:zq7", "href=\"//zq7", "href=\"https://zq7", "href=\"/\\zq7", "action=\"//zq7", "action=\"https://zq7"];

    // Of the zaken of the test; the visitor's own name stands on every page.
    private static readonly string[] Namen = ["Een Werknemer", "Dorpsstraat"];

    /// <summary>Null if the answer is as it should be, or what is wrong with it.</summary>
    public static async Task<string?> FoutAsync(HttpResponseMessage antwoord)
    {
        var (status, inhoud) = ((int)antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
        if (status >= 500)
        {
            return $"{status} {Kort(inhoud)}";
        }

        if (antwoord.Headers.Location is { OriginalString: var naar } && !Weergave.IsEigenPad(naar))
        {
            return $"{status} leads to {Kort(naar)}";
        }

        if (antwoord.Headers.Concat(antwoord.Content.Headers).Any(kop => kop.Key.Contains("zq7", StringComparison.OrdinalIgnoreCase)))
        {
            return "a header of the visitor";
        }

        return status is 301 or 302 or 303 ? null : Ongecodeerd.FirstOrDefault(deel => inhoud.Contains(deel, StringComparison.OrdinalIgnoreCase)) is { } rauw
            ? $"{status} writes {rauw}"
            : Verraad(status, inhoud) ?? Vorm(antwoord, inhoud);
    }

    private static string? Verraad(int status, string inhoud) =>
        Testbsn().Match(inhoud) is { Success: true, Value: var bsn } ? $"{status} tells {bsn}"
        : status is 401 or 403 or 404 or 405 or 415 && Namen.FirstOrDefault(naam => inhoud.Contains(naam, StringComparison.Ordinal)) is { } genoemd ? $"{status} tells {genoemd}"
        : null;

    private static string? Vorm(HttpResponseMessage antwoord, string inhoud)
    {
        var (status, type) = ((int)antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType);
        if (type is not "text/html")
        {
            return status < 400 ? null : $"{status} that is no page: {type} {Kort(inhoud)}";
        }

        var beleid = antwoord.Headers.TryGetValues("Content-Security-Policy", out var regels) ? regels.Single() : "";
        return !beleid.Contains("default-src 'none'", StringComparison.Ordinal) || beleid.Contains("unsafe", StringComparison.Ordinal) ? $"{status} with policy '{beleid}'"
            : antwoord.Headers.CacheControl is not { NoStore: true } ? $"{status} that may be kept: {antwoord.Headers.CacheControl}"
            : status >= 400 && !inhoud.Contains("<h1", StringComparison.Ordinal) ? $"{status} without a heading: {Kort(inhoud)}"
            : null;
    }

    private static string Kort(string tekst) => tekst.Length <= 200 ? tekst : tekst[..200];

    // The numbers of the personas and the test series.
    [GeneratedRegex(@"\b9999\d{5}\b")]
    private static partial Regex Testbsn();
}
