using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Dossier;

/// <summary>Toont en verwerkt de pagina's waarop een uitvoerder een handeling doet.</summary>
internal sealed class Werkingang(Formulieringang ingang, Koplezer koplezer, Handelingsproef proef, Werkconcepten concepten)
{
    /// <summary>De naam in het pad van het nummer waar het binnen de zaak om gaat, zoals dat van een wijziging.</summary>
    public const string Onderdeel = "onderdeel";

    /// <summary>De pagina om te beginnen, of om verder te gaan met wat is bewaard.</summary>
    public async Task<IResult> ToonAsync<THandeling>(HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze)
        where THandeling : Handeling
    {
        if (wijze.Bewaarbaar && await concepten.LeesAsync(zaak, wijze.Sleutel, http.RequestAborted) is var (bewaard, _))
        {
            return await PaginaAsync(http, zaak, wijze, bewaard, StatusCodes.Status200OK, terug: true);
        }

        var belemmeringen = proef.Belemmeringen(zaak, wijze.Proef(zaak, Nummer(http)));
        var staat = belemmeringen.Count > 0 ? Formulierstaat.Leeg : wijze.Begin(zaak, Nummer(http));
        return await PaginaAsync(http, zaak, wijze, staat, StatusCodes.Status200OK, terug: false);
    }

    /// <summary>Wat een formulier verstuurde: gedaan, of dezelfde pagina met alles wat iemand invulde.</summary>
    public async Task<IResult> VerwerkAsync<THandeling>(HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze)
        where THandeling : Handeling
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        if (velden.Tekst(Werkblad.Doen) is { Length: > 0 } doen)
        {
            return wijze.Bewaarbaar ? await BewaarAsync(http, zaak, wijze, velden, doen) : await PaginaAsync(http, zaak, wijze, new(wijze.Toon(velden), []), StatusCodes.Status200OK, terug: true);
        }

        var uitkomst = await ingang.VoerUitAsync<THandeling>(http, zaak, wijze.Kies(velden));
        if (uitkomst.Gelukt is not null)
        {
            if (wijze.Bewaarbaar)
            {
                await concepten.VerwijderAsync(zaak, wijze.Sleutel, http.RequestAborted);
            }

            return Pagina.Naar($"{Zaakpagina.Adres(zaak.Document.Zaak.Nummer)}?gedaan={wijze.Sleutel}");
        }

        // What did not belong to the choice made was not sent to the domain, but it was typed.
        return await PaginaAsync(http, zaak, wijze, uitkomst.Staat with { Velden = velden.Met(uitkomst.Staat.Velden) }, uitkomst.Status, terug: true);
    }

    // Whatever a button shows, half work is kept at the same time: nobody has to think of it twice.
    private async Task<IResult> BewaarAsync<THandeling>(HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze, Formuliervelden velden, string doen)
        where THandeling : Handeling
    {
        if (doen == Werkblad.Weggooien)
        {
            await concepten.VerwijderAsync(zaak, wijze.Sleutel, http.RequestAborted);
            return Pagina.Naar(http.Request.Path);
        }

        var (staat, bewaard) = await concepten.BewaarAsync(zaak, wijze.Sleutel, wijze.Toon(velden), http.RequestAborted);
        return bewaard && doen == Werkblad.Bewaren
            ? Pagina.Naar(http.Request.Path)
            : await PaginaAsync(http, zaak, wijze, staat, bewaard ? StatusCodes.Status200OK : StatusCodes.Status409Conflict, terug: true);
    }

    private async Task<IResult> PaginaAsync<THandeling>(
        HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze, Formulierstaat staat, int status, bool terug)
        where THandeling : Handeling
    {
        var kop = await koplezer.LeesAsync(zaak, http.RequestAborted);
        var concept = wijze.Bewaarbaar ? (await concepten.LeesAsync(zaak, wijze.Sleutel, http.RequestAborted))?.Document : null;
        var blad = new Werkblad(kop, wijze.Sleutel, wijze.Velden, staat, proef.Belemmeringen(zaak, wijze.Proef(zaak, Nummer(http))))
        {
            Terug = terug,
            Bewaarbaar = wijze.Bewaarbaar,
            Bewaard = concept is null ? null : (Moment.Van(concept.GewijzigdOp).Dag, Moment.Van(concept.VerlooptOp).Dag),
            Extra = wijze.Extra(zaak, proef),
        };
        return Pagina.Van<Werkpagina>(new { Blad = blad }, status);
    }

    private static int Nummer(HttpContext http) =>
        int.TryParse(http.GetRouteValue(Onderdeel) as string, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 0;
}
