using System.Security.Cryptography;
using System.Text;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat een toestel nodig heeft om het logboek zonder verbinding bij te houden (ADR 0016).</summary>
internal static class Toestelroutes
{
    /// <summary>De pagina zonder gegevens, die een toestel bewaart.</summary>
    public const string Offline = "/logboek/offline";

    /// <summary>Wat een toestel van de zaken van de jobcoach moet weten.</summary>
    public const string Zaken = "/logboek/toestel.json";

    /// <summary>De beschrijving waarmee het logboek te installeren is.</summary>
    public const string Manifest = "/logboek/app.webmanifest";

    private const string Werker = "/serviceworker.js";

    /// <summary>Het adres van de service worker. Het noemt de versie van wat hij bewaart: verandert er iets, dan haalt de browser alles opnieuw.</summary>
    public static string Werkeradres => $"{Werker}?versie={Versie}";

    private static string Versie => Hash(string.Join(
        '\n', Ontwerpbestanden.Namen.Order(StringComparer.Ordinal).Select(Ontwerpbestanden.Adres).Append(typeof(Toestelroutes).Assembly.ManifestModule.ModuleVersionId.ToString()).Append(Taal.Code)));

    /// <summary>Wie op een toestel herkend wordt zonder dat zijn kenmerk daar staat.</summary>
    public static string Kenmerk(Gebruiker wie) => Hash($"logboek\n{wie.Id}");

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Offline, Toegang.Openbaar, (HttpContext http) =>
        {
            // The device keeps this page: it may name nobody, whoever happened to be signed in.
            http.Features.Set<Gebruiker>(null);
            return Pagina.Van<Offlinepagina>();
        });
        endpoints.MapGet(Werker, () => Ontwerpbestanden.Vast("serviceworker.js")).WithMetadata(Toegang.Openbaar).ExcludeFromDescription();
        endpoints.Pagina(Manifest, Toegang.Openbaar, (HttpContext http, Teksten<LogboekTeksten> woorden) => Appbeschrijving.Antwoord(http, woorden));
        endpoints.Pagina(Zaken, Toegang.Logboeken, (HttpContext http, Gebruiker wie, Logboeklezer lezer, Teksten<LogboekTeksten> woorden) => ZakenAsync(http, wie, lezer, woorden));
    }

    // A page leaves no copy outside the vault of the device (no-store).
    private static async Task<IResult> ZakenAsync(HttpContext http, Gebruiker wie, Logboeklezer lezer, Teksten<LogboekTeksten> woorden)
    {
        var logboeken = await lezer.MijneAsync(wie, http.RequestAborted);
        return Results.Json(logboeken.Lijst.Where(blik => blik.IsOpen).Select(blik => Toestelzaak.Van(blik, woorden)).ToList(), JobcoachJson.Options);
    }

    private static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..16];
}
