using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>De lijst van logboeken en het logboek van een zaak.</summary>
internal sealed class Logboekpaginas(Logboeklezer lezer, Logboekingang ingang, Werknemernamen namen, TimeProvider klok)
{
    /// <summary>Een zaak zonder periode heeft geen logboek.</summary>
    public static readonly Weigering GeenPeriode = new("geen-periode", "Er is nog geen periode van begeleiding toegekend. Het logboek begint met de eerste periode.");

    /// <summary>De werknemers van de jobcoach.</summary>
    public async Task<IResult> OverzichtAsync(HttpContext http, Gebruiker wie)
    {
        var logboeken = await lezer.MijneAsync(wie, http.RequestAborted);
        return Pagina.Van<Logboekoverzicht>(new { Logboeken = logboeken, Namen = await namen.VanAsync(wie, logboeken.Lijst.Select(blik => blik.Nummer), http.RequestAborted) });
    }

    /// <summary>Het logboek van een zaak, met het formulier voor een nieuwe regel.</summary>
    public async Task<IResult> ZaakAsync(HttpContext http, Zaakinzage zaak)
    {
        if (await lezer.LeesAsync(zaak, http.RequestAborted) is not { } blik)
        {
            return Pagina.Van<Foutpagina>(new { Probleem = Probleem.Van(GeenPeriode) }, StatusCodes.Status409Conflict);
        }

        var vraag = http.Request.Query;
        return await ToonAsync(http, zaak, blik, Regelbeginstaat.Van(blik, herhaal: vraag["herhaal"] == "laatste"), Bewaarderegel.Van(blik, vraag["bewaard"]));
    }

    /// <summary>Bewaart een nieuwe regel.</summary>
    public async Task<IResult> BewaarAsync(HttpContext http, Zaakinzage zaak)
    {
        var uitkomst = await ingang.SchrijfAsync(http, zaak.Document.Zaak.Nummer, zaak.Wie.Handelende);
        if (uitkomst.Id is { } id)
        {
            return Pagina.Naar($"{Logboekroutes.Adres(zaak.Document.Zaak.Nummer)}?bewaard={id}&na={Uri.EscapeDataString(uitkomst.Staat.Tekst(Formuliertechniek.Sleutel))}");
        }

        return await lezer.LeesAsync(zaak, http.RequestAborted) is { } blik
            ? await ToonAsync(http, zaak, blik, uitkomst.Staat, null, uitkomst.Status)
            : Pagina.Van<Foutpagina>(new { Probleem = Probleem.Van(GeenPeriode) }, StatusCodes.Status409Conflict);
    }

    /// <summary>Wat een regel zou doen die nog niet is bewaard: een stuk van een pagina, voor het script.</summary>
    public async Task<IResult> VooruitblikAsync(HttpContext http, Zaakinzage zaak)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gevolg = await lezer.LeesAsync(zaak, http.RequestAborted) is { } blik ? Vooruitblik.Van(blik, zaak, velden, Moment.Van(klok.GetUtcNow())) : null;
        return Pagina.Van<Regelgevolgen>(new { Gevolg = gevolg });
    }

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, Logboekblik blik, Formulierstaat staat, Bewaarderegel? bewaard, int status = StatusCodes.Status200OK) => Pagina.Van<Logboekpagina>(
        new
        {
            Blik = blik,
            Werknemer = await namen.VanAsync(zaak.Wie, zaak.Document.Zaak, http.RequestAborted),
            Week = Weekblik.Van(blik.Regels, http.Request.Query["week"], bewaard?.Regel.Datum ?? blik.Dag),
            Staat = staat,
            Bewaard = bewaard,
            Beantwoord = http.Request.Query["na"] is [{ } na] ? na : staat.Velden.Tekst(Formuliertechniek.Sleutel),
            Ingetrokken = http.Request.Query.ContainsKey("ingetrokken"),
        },
        status);
}
