using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Paginas;

/// <summary>De taal van de bezoeker: Nederlands, of Engels als hij dat koos.</summary>
public static class Taal
{
    /// <summary>De cookie met de keuze.</summary>
    internal const string Cookie = "taal";

    /// <summary>De code van Engels.</summary>
    internal const string Engels = "en";

    private static readonly CultureInfo Nederlandse = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo Engelse = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>De code van de taal waarin nu geschreven wordt.</summary>
    public static string Code => IsEngels ? Engels : "nl";

    /// <summary>Of de bezoeker Engels leest: wat alleen in het Nederlands bestaat heeft dan <c>lang="nl"</c> nodig.</summary>
    public static bool IsEngels => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Engels;

    /// <summary>Wat bij <c>lang</c> staat van een tekst die alleen in het Nederlands bestaat; null als de pagina zelf Nederlands is.</summary>
    public static string? AlleenNederlands => IsEngels ? "nl" : null;

    internal static CultureInfo Van(HttpRequest verzoek) => verzoek.Cookies[Cookie] == Engels ? Engelse : Nederlandse;
}

/// <summary>Zet de taal van een pagina; de API spreekt haar eigen.</summary>
internal sealed class Taalkeuze(RequestDelegate volgende)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Paginakenmerk.WilPagina(context))
        {
            Bereid(context);
        }

        await volgende(context);
    }

    /// <summary>Voor een pagina die buiten deze stap ontstaat, zoals een fout: de taal van een stap reikt niet verder dan die stap.</summary>
    public static void Bereid(HttpContext context)
    {
        var taal = Taal.Van(context.Request);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (taal, taal);
        context.Response.Headers.ContentLanguage = Taal.Code;

        // HTTP/1.0 knows no Host and HTTP/1.1 may leave it empty. Rendering wants one; no address on a page names it.
        context.Request.Host = context.Request.Host.HasValue ? context.Request.Host : new("localhost");
    }
}
