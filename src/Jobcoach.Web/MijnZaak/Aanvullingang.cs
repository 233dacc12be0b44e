using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>
/// Een aanvulling van een partij: documenten en de velden waarom gevraagd is, in een formulier. Een document dat goed is wordt meteen bewaard, ook als
/// er aan de velden iets niet klopt: een browser kan het niet nog eens sturen zonder dat iemand het opnieuw kiest.
/// </summary>
internal sealed class Aanvullingang(Formulieringang ingang, Zaakformulieren formulieren, Documentontvangst ontvangst, IZaakStore zaken)
{
    // Signatures are not content: what stands under the new form the domain decides.
    private static readonly string[] Handtekeningen = ["coachingsplan.ondertekeningen", "matchingsformat.ondertekeningAanvrager", "matchingsformat.ondertekeningClient"];

    /// <summary>De pagina.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak) => ToonAsync(http, zaak, null, StatusCodes.Status200OK);

    /// <summary>Verwerkt wat er is ingevuld en meegestuurd.</summary>
    public async Task<IResult> VulAanAsync(HttpContext http, Zaakinzage zaak)
    {
        var vraag = Aanvulvraag.Van(zaak);
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var (fouten, bewaard) = await BewaarAsync(http, zaak, vraag, velden);
        var handeling = Formulierlezer.Lees<VulAan>(Samen(zaak, vraag, velden));
        fouten = [.. fouten, .. handeling.Weigeringen];

        // The documents of this form changed the zaak themselves; whoever saw it before them saw it as it is now.
        var nu = bewaard is null ? zaak : zaak with { Document = await zaken.LeesAsync(zaak.Document.Zaak.Nummer, http.RequestAborted) ?? zaak.Document };
        var gezien = velden.Tekst(Formuliertechniek.Versie) == Versie(zaak.Document.Versie) ? velden.Met(Formuliertechniek.Versie, Versie(bewaard ?? zaak.Document.Versie)) : velden;
        if (fouten.Count > 0 || !handeling.Gelukt)
        {
            return await ToonAsync(http, nu, new(gezien, fouten), StatusCodes.Status400BadRequest);
        }

        if (vraag.Verzoek is null && bewaard is not null)
        {
            return Zaakformulieren.NaarZaak(zaak, Handelingsnaam.Aangevuld);
        }

        var uitkomst = await ingang.VoerUitAsync(http, nu, gezien, handeling.Waarde.Waarde, handeling.Waarde.Inhoud);
        return uitkomst.Gelukt is null ? await ToonAsync(http, nu, uitkomst.Staat, uitkomst.Status) : Zaakformulieren.NaarZaak(zaak, Handelingsnaam.Aangevuld);
    }

    /// <summary>Hoe het veld voor een document heet.</summary>
    internal static string Veld(Bewijsstuksoort soort) => $"stukken.{Keuze.Json(soort)}";

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, Formulierstaat? staat, int status)
    {
        var begin = new Formulierstaat(Formulierlezer.Velden(Huidig(zaak)), []);
        return Pagina.Van<Aanvulpagina>(new { Formulier = await formulieren.MaakAsync(http, zaak, staat ?? begin), Vraag = Aanvulvraag.Van(zaak) }, status);
    }

    // Of the forms only what this visitor may see: the rest never reaches his screen.
    private static VulAan Huidig(Zaakinzage zaak)
    {
        var aanvraag = zaak.Beeld.Aanvragen[^1];
        return new(aanvraag.Matchingsformat, aanvraag.Coachingsplan, aanvraag.Ervaringen);
    }

    // A form replaces the one before, so what was not asked goes along as it was.
    private static Formuliervelden Samen(Zaakinzage zaak, Aanvulvraag vraag, Formuliervelden velden)
    {
        var paden = vraag.Paden;
        var ingevuld = new Formuliervelden(velden.VanHandeling.Where(veld => paden.Any(pad => veld.Key == pad || veld.Key.StartsWith($"{pad}.", StringComparison.Ordinal))));
        var gevraagd = paden.Select(pad => pad.StartsWith(Vraagveld.Weghalen, StringComparison.Ordinal) ? "coachingsplan" : pad.Split('.')[0]).ToHashSet();
        var huidig = Huidig(zaak);
        var samen = Formulierlezer.Velden(new VulAan(
            gevraagd.Contains("matchingsformat") ? huidig.Matchingsformat : null,
            gevraagd.Contains("coachingsplan") ? huidig.Coachingsplan : null,
            gevraagd.Contains("ervaringen") ? huidig.Ervaringen : null));
        samen = paden.Aggregate(samen, (over, pad) => over.Zonder(pad)).Met(ingevuld);
        samen = Enumerable.Range(0, huidig.Coachingsplan?.Doelen?.Count ?? 0).Where(plaats => velden.Tekst($"{Vraagveld.Weghalen}[{plaats}]") == "true")
            .Aggregate(samen, (over, plaats) => over.Zonder($"coachingsplan.doelen[{plaats}]"));
        return Vast(Handtekeningen.Aggregate(samen, (over, pad) => over.Zonder(pad)), vraag);
    }

    // What stands fixed does not make a row filled in.
    private static Formuliervelden Vast(Formuliervelden velden, Aanvulvraag vraag) => new(
        velden.Alle.Append(new("_vast", new([.. vraag.Onderdelen.SelectMany(deel => deel.Groepen).SelectMany(groep => groep.Velden).Where(veld => veld.Vorm is Vraagvorm.Vast).Select(veld => veld.Pad)]))));

    private async Task<(List<Weigering> Fouten, long? Versie)> BewaarAsync(HttpContext http, Zaakinzage zaak, Aanvulvraag vraag, Formuliervelden velden)
    {
        List<Weigering> fouten = [];
        long? versie = null;
        foreach (var soort in vraag.Stukken)
        {
            if (http.Request.Form.Files.GetFile(Veld(soort)) is not { Length: > 0 } bestand)
            {
                continue;
            }

            await using var inhoud = bestand.OpenReadStream();
            var begin = new byte[Documentherkenning.Lengte];
            var mediatype = Documentherkenning.Mediatype(begin.AsSpan(0, await inhoud.ReadAtLeastAsync(begin, begin.Length, throwOnEndOfStream: false, http.RequestAborted)));
            if (mediatype is null)
            {
                fouten.Add(new("mediatype-niet-toegestaan", "Dit bestand is geen PDF, JPG of PNG. Kies een ander bestand.", Veld(soort)));
                continue;
            }

            inhoud.Position = 0;
            var sleutel = velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 and <= Verzoekheaders.LangsteSleutel } tekst
                ? Herhaalsleutel.Van(zaak.Wie.Id, $"{tekst}-{soort}", http.Request.Path, [])
                : null;
            switch (await ontvangst.BewaarAsync(zaak.Document.Zaak.Nummer, soort, mediatype, inhoud, zaak.Wie.Handelende, null, sleutel, http.RequestAborted))
            {
                case Handelingsuitkomst.Gelukt gelukt:
                    versie = gelukt.Document.Versie;
                    break;
                case Handelingsuitkomst.Geweigerd geweigerd:
                    fouten.AddRange(geweigerd.Weigeringen.Select(weigering => weigering with { Veld = Veld(soort), Soort = weigering.Soort }));
                    break;
                default:
                    fouten.Add(new("document-niet-bewaard", "Dit bestand is niet bewaard. Probeer het nog eens.", Veld(soort)));
                    break;
            }
        }

        return (fouten, versie);
    }

    private static string Versie(long versie) => versie.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
