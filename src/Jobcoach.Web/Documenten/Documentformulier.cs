using System.Security.Cryptography;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Documenten;

/// <summary>Neemt een document aan dat iemand op een pagina kiest. De inhoud zegt wat het is; de naam van het bestand wordt nergens bewaard.</summary>
internal sealed class Documentformulier(Documentontvangst ontvangst)
{
    /// <summary>Het veld met het bestand voor een soort stuk; elk stuk heeft zijn eigen, zodat een fout bij het goede veld staat.</summary>
    public static string Veld(Bewijsstuksoort soort) => $"bestand.{Shared.Keuze.Json(soort)}";

    /// <summary>De soorten die de browser voorstelt.</summary>
    public const string Soorten = ".pdf,.jpg,.jpeg,.png";

    /// <summary>Bewaart het gekozen bestand als bewijsstuk. Hetzelfde bestand nog eens sturen verandert niets.</summary>
    /// <param name="http">Het verzoek, een multipart-formulier.</param>
    /// <param name="zaak">De zaak.</param>
    /// <param name="soort">Wat voor stuk het is.</param>
    /// <returns>Wat er niet klopt; leeg als het bewaard is.</returns>
    public async Task<IReadOnlyList<Weigering>> NeemAanAsync(HttpContext http, Zaakinzage zaak, Bewijsstuksoort soort)
    {
        var veld = Veld(soort);
        var gekozen = (await http.Request.ReadFormAsync(http.RequestAborted)).Files.GetFile(veld);
        if (gekozen is not { Length: > 0 })
        {
            return [new("bestand-ontbreekt", "Kies een bestand met inhoud.", veld)];
        }

        if (gekozen.Length > Documentontvangst.MaxBytes)
        {
            return [new("document-te-groot", $"Een document is ten hoogste {Documentontvangst.MaxBytes / 1024 / 1024} MB.", veld)];
        }

        await using var inhoud = gekozen.OpenReadStream();
        if (await MediatypeAsync(inhoud, http.RequestAborted) is not { } mediatype)
        {
            return [new("mediatype-niet-toegestaan", "Kies een pdf of een foto (jpg of png). Zet een ander bestand eerst om.", veld)];
        }

        // The content is its own key: pressing twice, or sending again after a broken line, adds it once.
        var hash = await SHA256.HashDataAsync(inhoud, http.RequestAborted);
        inhoud.Position = 0;
        var sleutel = Herhaalsleutel.Van(zaak.Wie.Id, $"{zaak.Document.Zaak.Nummer}/{soort}/{Convert.ToHexStringLower(hash)}", http.Request.Path, hash);
        return await ontvangst.BewaarAsync(zaak.Document.Zaak.Nummer, soort, mediatype, inhoud, zaak.Wie.Handelende, null, sleutel, http.RequestAborted) switch
        {
            Handelingsuitkomst.Gelukt => [],
            Handelingsuitkomst.Geweigerd geweigerd => [.. geweigerd.Weigeringen.Select(weigering => weigering with { Veld = veld })],
            _ => [new("te-druk", "Anderen schrijven tegelijk aan deze zaak. Probeer het opnieuw.", veld)],
        };
    }

    private static async Task<string?> MediatypeAsync(Stream inhoud, CancellationToken cancelled)
    {
        var begin = new byte[Documentherkenning.Lengte];
        var gelezen = await inhoud.ReadAtLeastAsync(begin, begin.Length, throwOnEndOfStream: false, cancelled);
        inhoud.Position = 0;
        return Documentherkenning.Mediatype(begin.AsSpan(0, gelezen));
    }
}
