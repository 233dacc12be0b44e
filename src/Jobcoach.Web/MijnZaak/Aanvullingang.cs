using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>
/// Een aanvulling van een partij: documenten en de velden waarom gevraagd is, in een formulier. Een document dat goed is wordt meteen bewaard, ook als
/// er aan de velden iets niet klopt: een browser kan het niet nog eens sturen zonder dat iemand het opnieuw kiest.
/// </summary>
internal sealed class Aanvullingang(Formulieringang ingang, Zaakformulieren formulieren, Documentformulier documenten, IZaakStore zaken, RegelingCatalogus regelingen)
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
        var (fouten, bewaard) = await BewaarAsync(http, zaak, vraag);
        var samen = Samen(zaak, vraag, velden);
        var handeling = Formulierlezer.Lees<VulAan>(samen);

        // The documents of this form changed the zaak themselves. Whoever saw it before them saw it as it is now, unless somebody else came in between.
        var nu = bewaard > 0 ? zaak with { Document = await zaken.LeesAsync(zaak.Document.Zaak.Nummer, http.RequestAborted) ?? zaak.Document } : zaak;
        var gezien = velden.Tekst(Formuliertechniek.Versie) == Versie(zaak) && nu.Document.Versie <= zaak.Document.Versie + bewaard ? velden.Met(Formuliertechniek.Versie, Versie(nu)) : velden;
        if (fouten.Count > 0 || !handeling.Gelukt)
        {
            return await ToonAsync(http, nu, new(gezien, [.. fouten, .. handeling.Gelukt ? Proef(nu, samen, handeling.Waarde.Waarde) : handeling.Weigeringen]), StatusCodes.Status400BadRequest);
        }

        if (vraag.Verzoek is null && bewaard > 0)
        {
            return Zaakformulieren.NaarZaak(zaak, Handelingsnaam.Aangevuld);
        }

        var uitkomst = await ingang.VoerUitAsync(http, nu, gezien, handeling.Waarde.Waarde, handeling.Waarde.Inhoud);
        return uitkomst.Gelukt is null ? await ToonAsync(http, nu, uitkomst.Staat, uitkomst.Status) : Zaakformulieren.NaarZaak(zaak, Handelingsnaam.Aangevuld);
    }

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, Formulierstaat? staat, int status)
    {
        // On the screen only what this visitor may see.
        var begin = new Formulierstaat(Formulierlezer.Velden(Formulieren(zaak.Beeld.Aanvragen[^1])), []);
        return Pagina.Van<Aanvulpagina>(new { Formulier = await formulieren.MaakAsync(http, zaak, staat ?? begin), Vraag = Aanvulvraag.Van(zaak) }, status);
    }

    private static VulAan Formulieren(Aanvraag aanvraag) => new(aanvraag.Matchingsformat, aanvraag.Coachingsplan, aanvraag.Ervaringen);

    // A form replaces the one before, so what was not asked goes along as it was stored, not as this visitor sees it.
    private static Formuliervelden Samen(Zaakinzage zaak, Aanvulvraag vraag, Formuliervelden velden)
    {
        var paden = vraag.Paden;
        var ingevuld = new Formuliervelden(velden.VanHandeling.Where(veld => paden.Any(pad => veld.Key == pad || veld.Key.StartsWith($"{pad}.", StringComparison.Ordinal))));
        var gevraagd = paden.Select(pad => pad.StartsWith(Vraagveld.Weghalen, StringComparison.Ordinal) ? "coachingsplan" : pad.Split('.')[0]).ToHashSet();
        var huidig = Formulieren(zaak.Document.Zaak.Aanvragen[^1]);
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
        velden.Alle.Append(new("_vast", new([.. vraag.Onderdelen.SelectMany(deel => deel.Groepen).SelectMany(groep => groep.Velden).Where(veld => veld.Waarde is not null).Select(veld => veld.Pad)]))));

    // Kept one after another: each act changes the version of the zaak.
    private async Task<(List<Weigering> Fouten, int Bewaard)> BewaarAsync(HttpContext http, Zaakinzage zaak, Aanvulvraag vraag)
    {
        List<Weigering> fouten = [];
        var bewaard = 0;
        foreach (var soort in vraag.Stukken.Where(soort => http.Request.HasFormContentType && http.Request.Form.Files.GetFile(Documentformulier.Veld(soort)) is { Length: > 0 }))
        {
            var weigeringen = await documenten.NeemAanAsync(http, zaak, soort);
            fouten.AddRange(weigeringen);
            bewaard += weigeringen.Count == 0 ? 1 : 0;
        }

        return (fouten, bewaard);
    }

    // What the rules say of the fields, said together with what is wrong with a document. That nothing was sent is no news then.
    private IEnumerable<Weigering> Proef(Zaakinzage zaak, Formuliervelden velden, VulAan handeling)
    {
        var situatie = regelingen.Situatie(zaak.Document.Zaak, zaak.Wie.Handelende, Moment.BeginVan(zaak.Vandaag), []);
        return Formulierlezer.InFormulier<VulAan>(velden, handeling.Pas(zaak.Document.Zaak, situatie).Weigeringen).Where(weigering => weigering.Code != "aanvulling-leeg");
    }

    private static string Versie(Zaakinzage zaak) => zaak.Document.Versie.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
