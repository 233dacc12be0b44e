using Jobcoach.Web.Documenten;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Dossier;

/// <summary>Leest wat de pagina's van een zaak voor een uitvoerder tonen.</summary>
internal sealed class Dossierlezer(IZaakStore zaken, Koplezer koplezer, Zaaklezer zaaklezer, Documentlezer documenten, Handelingsproef proef)
{
    private const int Laatste = 8;
    private const int PerPagina = 50;

    /// <summary>De eerste pagina.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Zaakinzage zaak)
    {
        var kop = await koplezer.LeesAsync(zaak, http.RequestAborted);
        var aanbod = Werkwijzen.Alle.Where(wijze => wijze.Kan(zaak, proef)).Select(wijze => new Aangeboden($"{kop.Adres}/{wijze.Pad}", wijze.Sleutel, wijze.Toets));
        var gedaan = http.Request.Query["gedaan"].ToString();
        return Pagina.Van<Dossierpagina>(new
        {
            Beeld = new Dossierbeeld(kop, [.. aanbod], await FeitenAsync(zaak, kop.Feiten, Laatste, http.RequestAborted), Werkwijzen.Alle.Any(wijze => wijze.Sleutel == gedaan) ? gedaan : null),
        });
    }

    /// <summary>Alle feiten, nieuwste eerst, een pagina tegelijk.</summary>
    public async Task<IResult> TijdlijnAsync(HttpContext http, Zaakinzage zaak)
    {
        var kop = await koplezer.LeesAsync(zaak, http.RequestAborted);
        var vraag = new Queryvraag(http.Request.Query);
        var tot = Math.Min(vraag.Getal("tot", 1, int.MaxValue) ?? kop.Feiten, kop.Feiten);
        return vraag.Antwoord() ?? Pagina.Van<Tijdlijnpagina>(new { Kop = kop, Feiten = await FeitenAsync(zaak, tot, PerPagina, http.RequestAborted) });
    }

    /// <summary>De formulieren van een aanvraag; zonder keuze van de laatste.</summary>
    public async Task<IResult> FormulierenAsync(HttpContext http, Zaakinzage zaak)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var laatste = zaak.Document.Zaak.Aanvragen.Count;
        var nummer = vraag.Getal("aanvraag", 1, laatste) ?? laatste;
        return vraag.Antwoord() ?? Pagina.Van<Formulierenpagina>(new { Kop = await koplezer.LeesAsync(zaak, http.RequestAborted), Nummer = nummer });
    }

    /// <summary>De perioden met hun uren en verantwoording, nieuwste eerst.</summary>
    public async Task<IResult> PeriodenAsync(HttpContext http, Zaakinzage zaak) => Pagina.Van<Periodenpagina>(new
    {
        Kop = await koplezer.LeesAsync(zaak, http.RequestAborted),
        Perioden = (IReadOnlyList<Periodebeeld>)[.. (await zaaklezer.PeriodebeeldenAsync(zaak, http.RequestAborted)).AsEnumerable().Reverse()],
    });

    /// <summary>Voorstellen, besluiten, wijzigingen, bezwaren en ingebrekestellingen.</summary>
    public async Task<IResult> BesluitenAsync(HttpContext http, Zaakinzage zaak) =>
        Pagina.Van<Besluitenpagina>(new { Kop = await koplezer.LeesAsync(zaak, http.RequestAborted) });

    /// <summary>Wat de regels vonden en berekenden, per aanvraag, besluit of periode met hetzelfde nummer.</summary>
    public async Task<IResult> BevindingenAsync(HttpContext http, Zaakinzage zaak)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var nummer = vraag.Getal("nummer", 0, int.MaxValue);
        return vraag.Antwoord() ?? Pagina.Van<Bevindingenpagina>(new { Kop = await koplezer.LeesAsync(zaak, http.RequestAborted), Nummer = nummer });
    }

    /// <summary>De documenten.</summary>
    public async Task<IResult> DocumentenAsync(HttpContext http, Zaakinzage zaak) => Pagina.Van<Documentenpagina>(new
    {
        Kop = await koplezer.LeesAsync(zaak, http.RequestAborted),
        Documenten = await documenten.StukkenAsync(zaak, http.RequestAborted),
    });

    private async Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Zaakinzage zaak, int tot, int hoogstens, CancellationToken cancelled)
    {
        var vanaf = Math.Max(1, tot - hoogstens + 1);
        var feiten = Gebeurtenissen.Voor(await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, vanaf, tot - vanaf + 1, cancelled), zaak.Wie.Rol);
        return [.. feiten.Reverse()];
    }
}
