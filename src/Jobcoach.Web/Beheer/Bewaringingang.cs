using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Beheer;

/// <summary>De afgesloten zaken waarvan een mens de bewaartermijn bepaalt, en het bepalen zelf.</summary>
internal sealed class Bewaringingang(Formulieringang formulieren, Handelingsproef proef, IZaakStore zaken, IProjectieStore projecties)
{
    /// <summary>Het adres van de lijst.</summary>
    public const string Pad = $"{Beheerpaginaroutes.Pad}/bewaring";

    private const int PerPagina = 25;

    /// <summary>De zaken die op een termijn wachten, het langst wachtend eerst.</summary>
    /// <param name="http">Het verzoek.</param>
    /// <param name="wie">De bezoeker.</param>
    /// <param name="na">Waar de vorige pagina eindigde; null voor de eerste.</param>
    public async Task<IResult> LijstAsync(HttpContext http, Gebruiker wie, string? na)
    {
        var vraag = new Taakvraag(wie.Rol, Toegang.Zicht(wie), Taaksoort.BewaringBeoordelen, null, Taaksortering.Sinds, na, PerPagina);
        return Pagina.Van<Bewaringlijstpagina>(new { Taken = await projecties.TakenAsync(vraag, http.RequestAborted) });
    }

    /// <summary>De pagina van een zaak.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak) => BladAsync(http, zaak, Formulierstaat.Leeg, StatusCodes.Status200OK);

    /// <summary>Stelt de termijn vast.</summary>
    public async Task<IResult> BeoordeelAsync(HttpContext http, Zaakinzage zaak)
    {
        var uitkomst = await formulieren.VoerUitAsync<BeoordeelBewaring>(http, zaak);
        return uitkomst.Gelukt is null
            ? await BladAsync(http, zaak, uitkomst.Staat, uitkomst.Status)
            : Pagina.Naar($"{Pad}/{zaak.Document.Zaak.Nummer}");
    }

    private async Task<IResult> BladAsync(HttpContext http, Zaakinzage zaak, Formulierstaat staat, int status)
    {
        var gelezen = zaak.Document.Zaak;
        var beeld = new Bewaringbeeld(
            gelezen.Nummer,
            zaak.Document.Versie,
            await zaken.AantalFeitenAsync(gelezen.Nummer, http.RequestAborted),
            gelezen.AfgeslotenOp,
            zaak.Regeling,
            gelezen.Bewaaroordeel,
            Bewaring.VernietigenVanaf(gelezen, zaak.Regeling)?.AddDays(-1),
            proef.Belemmeringen(zaak, new BeoordeelBewaring(1, "-")));
        return Pagina.Van<Bewaringpagina>(new { Beeld = beeld, Staat = staat }, status);
    }
}
