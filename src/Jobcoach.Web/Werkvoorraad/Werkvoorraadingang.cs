using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Toont de werkvoorraad en bewaart selecties.</summary>
internal sealed class Werkvoorraadingang(Werkvoorraadlezer lezer, Zoekopdrachten zoekopdrachten)
{
    /// <summary>De lijst.</summary>
    public async Task<IResult> ToonAsync(HttpContext http, Gebruiker wie) => Pagina.Van<Werkvoorraadpagina>(new
    {
        Lijst = await lezer.LeesAsync(wie, Werkvraag.Van(http.Request.Query, wie.Rol), http.RequestAborted),
        Gedaan = Terugweg.Van(http.Request),
    });

    /// <summary>De lijst met een formulier dat terugkomt.</summary>
    public async Task<IResult> ToonAsync(HttpContext http, Gebruiker wie, Formulierstaat staat) => Pagina.Van<Werkvoorraadpagina>(
        new { Lijst = await lezer.LeesAsync(wie, Terugweg.Lijst(staat.Velden, wie.Rol), http.RequestAborted), Staat = staat },
        StatusCodes.Status400BadRequest);

    /// <summary>Bewaart de selectie van de lijst.</summary>
    public async Task<IResult> BewaarAsync(HttpContext http, Gebruiker wie)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var lijst = Terugweg.Lijst(velden, wie.Rol);
        var fouten = await zoekopdrachten.BewaarAsync(wie, velden.Tekst("naam"), lijst, http.RequestAborted);
        return fouten.Count > 0 ? await ToonAsync(http, wie, new Formulierstaat(velden, fouten)) : Terugweg.Naar(lijst, Gedaan.Bewaard);
    }

    /// <summary>Verwijdert een selectie.</summary>
    public async Task<IResult> VerwijderAsync(HttpContext http, Gebruiker wie, string sleutel)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        await zoekopdrachten.VerwijderAsync(wie, sleutel, http.RequestAborted);
        return Terugweg.Naar(Terugweg.Lijst(velden, wie.Rol), Gedaan.Verwijderd);
    }
}
