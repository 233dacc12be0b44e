using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Ondertekenen en evalueren: de pagina's laten eerst lezen waar het over gaat.</summary>
internal sealed class Ondertekeningang(Formulieringang ingang, Zaakformulieren formulieren, Feitenlezer feiten, RegelingCatalogus regelingen)
{
    /// <summary>De pagina om te ondertekenen.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak) => ToonAsync(http, zaak, null, StatusCodes.Status200OK);

    /// <summary>Zet de handtekening.</summary>
    public async Task<IResult> OndertekenAsync(HttpContext http, Zaakinzage zaak)
    {
        var uitkomst = await ingang.VoerUitAsync<Onderteken>(http, zaak);
        return uitkomst.Gelukt is null ? await ToonAsync(http, zaak, uitkomst.Staat, uitkomst.Status) : Zaakformulieren.NaarZaak(zaak, Handelingsnaam.Ondertekend);
    }

    /// <summary>De pagina om te evalueren.</summary>
    public Task<IResult> ToonEvaluatieAsync(HttpContext http, Zaakinzage zaak)
    {
        var velden = EigenEvaluatie(zaak) is { } eigen ? Formulierstaat.Van(new Evalueer(eigen.Oordeel, eigen.Cijfer, eigen.Toelichting)).Velden : Formuliervelden.Leeg;
        return EvaluatieAsync(http, zaak, new(zaak.Wie.Rol is Rol.Werknemer ? velden.Met("partij", Keuze.Json(Partij.Werknemer)) : velden, []), StatusCodes.Status200OK);
    }

    /// <summary>Legt de evaluatie vast.</summary>
    public async Task<IResult> EvalueerAsync(HttpContext http, Zaakinzage zaak)
    {
        var uitkomst = await ingang.VoerUitAsync<Evalueer>(http, zaak);
        return uitkomst.Gelukt is null ? await EvaluatieAsync(http, zaak, uitkomst.Staat, uitkomst.Status) : Zaakformulieren.NaarZaak(zaak, Handelingsnaam.Geevalueerd);
    }

    private static Domain.Logboek.Evaluatie? EigenEvaluatie(Zaakinzage zaak) => zaak.Document.Zaak.Perioden.LastOrDefault()?.Verantwoording is { } verantwoording
        ? zaak.Wie.Rol switch { Rol.Werknemer => verantwoording.EvaluatieWerknemer, Rol.Werkgever => verantwoording.EvaluatieWerkgever, _ => null }
        : null;

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, Formulierstaat? staat, int status)
    {
        var beeld = Ondertekenbeeld.Van(zaak, regelingen, await feiten.AlleAsync(zaak.Document.Zaak.Nummer, http.RequestAborted));
        var eerst = beeld.Voor.FirstOrDefault(partij => Ondertekenbeeld.Eigen(partij, zaak.Wie.Rol));
        var leeg = beeld.Voor.Any(partij => Ondertekenbeeld.Eigen(partij, zaak.Wie.Rol)) ? new(Formuliervelden.Leeg.Met("partij", Keuze.Json(eerst)), []) : Formulierstaat.Leeg;
        return Pagina.Van<Ondertekenpagina>(new { Formulier = await formulieren.MaakAsync(http, zaak, staat ?? leeg), Beeld = beeld }, status);
    }

    private async Task<IResult> EvaluatieAsync(HttpContext http, Zaakinzage zaak, Formulierstaat staat, int status)
    {
        Partij[] voor = zaak.Wie.Rol is Rol.Jobcoach ? [Partij.Werknemer, Partij.Werkgever] : zaak.Wie.Rol is Rol.Werknemer ? [Partij.Werknemer, Partij.WettelijkVertegenwoordiger] : [Partij.Werkgever];
        return Pagina.Van<Evaluatiepagina>(new { Formulier = await formulieren.MaakAsync(http, zaak, staat), Voor = (IReadOnlyList<Partij>)voor }, status);
    }
}
