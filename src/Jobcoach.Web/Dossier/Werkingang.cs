using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Dossier;

/// <summary>Toont en verwerkt de pagina's waarop een uitvoerder een handeling doet.</summary>
internal sealed class Werkingang(Formulieringang ingang, Koplezer koplezer, Handelingsproef proef)
{
    /// <summary>De naam in het pad van het nummer waar het binnen de zaak om gaat, zoals dat van een wijziging.</summary>
    public const string Onderdeel = "onderdeel";

    /// <summary>De pagina om te beginnen.</summary>
    public Task<IResult> ToonAsync<THandeling>(HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze)
        where THandeling : Handeling
    {
        var belemmeringen = proef.Belemmeringen(zaak, wijze.Proef(zaak, Nummer(http)));
        var staat = belemmeringen.Count > 0 ? Formulierstaat.Leeg : wijze.Begin(zaak, Nummer(http));
        return PaginaAsync(http, zaak, wijze, staat, StatusCodes.Status200OK, terug: false);
    }

    /// <summary>Wat een formulier verstuurde: gedaan, of dezelfde pagina met alles wat iemand invulde.</summary>
    public async Task<IResult> VerwerkAsync<THandeling>(HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze)
        where THandeling : Handeling
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        if (velden.Tekst(Werkblad.Doen).Length > 0)
        {
            return await PaginaAsync(http, zaak, wijze, new(wijze.Toon(velden), []), StatusCodes.Status200OK, terug: true);
        }

        var uitkomst = await ingang.VoerUitAsync<THandeling>(http, zaak, wijze.Kies(velden));
        if (uitkomst.Gelukt is not null)
        {
            return Pagina.Naar($"{Zaakpagina.Adres(zaak.Document.Zaak.Nummer)}?gedaan={wijze.Sleutel}");
        }

        // What did not belong to the choice made was not sent to the domain, but it was typed.
        return await PaginaAsync(http, zaak, wijze, uitkomst.Staat with { Velden = velden.Met(uitkomst.Staat.Velden) }, uitkomst.Status, terug: true);
    }

    private async Task<IResult> PaginaAsync<THandeling>(
        HttpContext http, Zaakinzage zaak, Werkwijze<THandeling> wijze, Formulierstaat staat, int status, bool terug)
        where THandeling : Handeling
    {
        var kop = await koplezer.LeesAsync(zaak, http.RequestAborted);
        var blad = new Werkblad(kop, wijze.Sleutel, wijze.Velden, staat, proef.Belemmeringen(zaak, wijze.Proef(zaak, Nummer(http))))
        {
            Terug = terug,
            Extra = wijze.Extra(zaak, proef),
        };
        return Pagina.Van<Werkpagina>(new { Blad = blad }, status);
    }

    private static int Nummer(HttpContext http) =>
        int.TryParse(http.GetRouteValue(Onderdeel) as string, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 0;
}
