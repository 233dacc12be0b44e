using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Samenstelling;

/// <summary>Headers die elk antwoord heeft, ook een fout.</summary>
internal sealed class Antwoordheaders(RequestDelegate volgende)
{
    /// <summary>De versie van de API (semver).</summary>
    public const string Versie = "1.0.0";

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

        if (context.Request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase) || context.Request.Path == "/openapi.json")
        {
            headers["API-Version"] = Versie;
            headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
