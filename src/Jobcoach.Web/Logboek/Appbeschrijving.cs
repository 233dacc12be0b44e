using System.Text.Json.Serialization;
using Jobcoach.Web.Paginas;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>De beschrijving van het logboek als te installeren toepassing (W3C Web Application Manifest).</summary>
internal sealed record Appbeschrijving(
    string Id,
    string Name,
    [property: JsonPropertyName("short_name")] string ShortName,
    string Description,
    string Lang,
    [property: JsonPropertyName("start_url")] string StartUrl,
    string Scope,
    string Display,
    [property: JsonPropertyName("background_color")] string BackgroundColor,
    [property: JsonPropertyName("theme_color")] string ThemeColor,
    IReadOnlyList<Appbeschrijving.Tekening> Icons)
{
    /// <summary>De beschrijving in de taal van de bezoeker.</summary>
    public static IResult Antwoord(HttpContext http, Teksten<LogboekTeksten> woorden)
    {
        http.Response.Headers.CacheControl = "no-cache";
        var tekening = new Tekening(Ontwerpbestanden.Adres("logboek.svg"), "any", "image/svg+xml");
        return Results.Json(
            new Appbeschrijving(
                Logboekroutes.Begin,
                woorden["app.naam"],
                woorden["titel"],
                woorden["app.uitleg"],
                Taal.Code,
                Logboekroutes.Begin,
                Logboekroutes.Begin,
                "standalone",
                "#ffffff",
                "#154273",
                [tekening with { Purpose = "any" }, tekening with { Purpose = "maskable" }]),
            contentType: "application/manifest+json");
    }

    internal sealed record Tekening(string Src, string Sizes, string Type, string Purpose = "any");
}
