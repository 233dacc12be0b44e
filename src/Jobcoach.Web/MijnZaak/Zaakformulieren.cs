using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>De formulieren van partijen over een zaak: tonen, en verwerken tot de zaak of terug naar het scherm.</summary>
internal sealed class Zaakformulieren(Formulieringang ingang, IZaakStore zaken, MijnZaaklezer lezer)
{
    /// <summary>Het formulier voor een pagina.</summary>
    public async Task<Zaakformulier> MaakAsync(HttpContext http, Zaakinzage zaak, Formulierstaat staat) =>
        new(zaak, staat, await zaken.AantalFeitenAsync(zaak.Document.Zaak.Nummer, http.RequestAborted), lezer.Kan(zaak));

    /// <summary>Toont een pagina die alleen haar formulier nodig heeft.</summary>
    public async Task<IResult> ToonAsync<TPagina>(HttpContext http, Zaakinzage zaak)
        where TPagina : IComponent => Pagina.Van<TPagina>(new { Formulier = await MaakAsync(http, zaak, Formulierstaat.Leeg) });

    /// <summary>Verwerkt een verstuurd formulier.</summary>
    /// <param name="http">Het verzoek.</param>
    /// <param name="zaak">De zaak.</param>
    /// <param name="gedaan">Wat de bezoeker dan gedaan heeft, een <see cref="Handelingsnaam"/>.</param>
    public async Task<IResult> VerwerkAsync<THandeling, TPagina>(HttpContext http, Zaakinzage zaak, string gedaan)
        where THandeling : Handeling
        where TPagina : IComponent
    {
        var uitkomst = await ingang.VoerUitAsync<THandeling>(http, zaak);
        return uitkomst.Gelukt is null
            ? Pagina.Van<TPagina>(new { Formulier = await MaakAsync(http, zaak, uitkomst.Staat) }, uitkomst.Status)
            : NaarZaak(zaak, gedaan);
    }

    /// <summary>Naar de zaak, die zegt wat er gedaan is.</summary>
    public static IResult NaarZaak(Zaakinzage zaak, string gedaan) => Pagina.Naar($"{Zaakpagina.Adres(zaak.Document.Zaak.Nummer)}?{MijnZaaklezer.Gedaan}={gedaan}");
}
