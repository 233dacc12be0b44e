using Jobcoach.Web.Paginas;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Samenstelling;

/// <summary>Headers die elk antwoord heeft, ook een fout.</summary>
internal sealed class Antwoordheaders(RequestDelegate volgende)
{
    /// <summary>De versie van de API (semver).</summary>
    public const string Versie = "1.0.0";

    // No inline style or script, nothing from elsewhere: what a page needs it has by an address of its own.
    private const string Paginabeleid =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const int JaarInSeconden = 31_536_000;

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Zet(context);
            return Task.CompletedTask;
        });
        return volgende(context);
    }

    private static void Zet(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = $"max-age={JaarInSeconden}; includeSubDomains";
        }

        if (Paginakenmerk.WilPagina(context))
        {
            headers.Remove("blazor-enhanced-nav");
            headers.TryAdd("Content-Security-Policy", Paginabeleid);
            headers.CacheControl = headers.CacheControl.Count > 0 ? headers.CacheControl : "no-store";
        }

        if (context.Request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase) || context.Request.Path == "/openapi.json")
        {
            headers["API-Version"] = Versie;
            headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
