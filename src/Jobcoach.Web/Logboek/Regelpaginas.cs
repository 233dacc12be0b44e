using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>Een regel verbeteren of intrekken. De oude regel blijft in het dossier; een nieuwe komt ervoor in de plaats.</summary>
internal sealed class Regelpaginas(Logboeklezer lezer, Logboekingang ingang)
{
    /// <summary>Het formulier met de regel zoals zij nu is.</summary>
    public Task<IResult> VerbeterAsync(HttpContext http, Zaakinzage zaak, string id) => MetRegelAsync(http, zaak, id, (blik, regel) =>
        Pagina.Van<Regelpagina>(new { Blik = blik, Regel = regel, Staat = Regelbeginstaat.Van(regel) }));

    /// <summary>Bewaart de verbeterde regel.</summary>
    public async Task<IResult> BewaarAsync(HttpContext http, Zaakinzage zaak, string id)
    {
        var uitkomst = await ingang.SchrijfAsync(http, zaak.Document.Zaak.Nummer, zaak.Wie.Handelende);
        return uitkomst.Id is { } nieuw
            ? Pagina.Naar($"{Logboekroutes.Adres(zaak.Document.Zaak.Nummer)}?bewaard={nieuw}")
            : await MetRegelAsync(http, zaak, id, (blik, regel) => Pagina.Van<Regelpagina>(new { Blik = blik, Regel = regel, uitkomst.Staat }, uitkomst.Status));
    }

    /// <summary>Vraagt waarom de regel wordt ingetrokken.</summary>
    public Task<IResult> IntrekkenAsync(HttpContext http, Zaakinzage zaak, string id) =>
        MetRegelAsync(http, zaak, id, (blik, regel) => Pagina.Van<Intrekpagina>(new { Blik = blik, Regel = regel }));

    /// <summary>Trekt de regel in.</summary>
    public async Task<IResult> TrekInAsync(HttpContext http, Zaakinzage zaak, string id)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        if (await lezer.LeesAsync(zaak, http.RequestAborted) is not { } blik || blik.Alle.FirstOrDefault(een => een.Id == id) is not { } regel)
        {
            return Pagina.Van<Foutpagina>(new { Probleem = Probleem.NietGevonden }, StatusCodes.Status404NotFound);
        }

        var intrekking = new NieuweLogboekregel(
            regel.Datum, Uren.Nul, regel.Doel, velden.Tekst("omschrijving"), regel.Activiteit, regel.Groepsgrootte, regel.TijdensZiekte, Corrigeert: regel.Id, Van: regel.Van);
        var uitkomst = await ingang.SchrijfAsync(http, blik.Nummer, intrekking, zaak.Wie.Handelende, velden.Tekst(Formuliertechniek.Sleutel));
        return uitkomst is Handelingsuitkomst.Gelukt
            ? Pagina.Naar($"{Logboekroutes.Adres(blik.Nummer)}?ingetrokken=1&week={Weekblik.CodeVan(regel.Datum)}")
            : Pagina.Van<Intrekpagina>(new { Blik = blik, Regel = regel, Staat = new Formulierstaat(velden, Logboekingang.Redenen(uitkomst)) }, StatusCodes.Status409Conflict);
    }

    // An entry that no longer counts cannot be mended either; the newest of its chain can.
    private async Task<IResult> MetRegelAsync(HttpContext http, Zaakinzage zaak, string id, Func<Logboekblik, Logboekregel, IResult> toon) =>
        await lezer.LeesAsync(zaak, http.RequestAborted) is { } blik && blik.Alle.FirstOrDefault(een => een.Id == id) is { IsIntrekking: false } regel
            ? toon(blik, regel)
            : Pagina.Van<Foutpagina>(new { Probleem = Probleem.NietGevonden }, StatusCodes.Status404NotFound);
}
