using System.Globalization;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Een taak die iemand wil wegleggen of terughalen.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Taak">De taak.</param>
/// <param name="Werknemer">De naam van de werknemer; null als zijn gegevens er niet meer zijn.</param>
/// <param name="Feiten">Hoeveel feiten het dossier heeft.</param>
/// <param name="Terug">De lijst waar de bezoeker vandaan kwam.</param>
public sealed record Aanhoudblad(Zaakinzage Zaak, Taak Taak, string? Werknemer, int Feiten, Werkvraag Terug);

/// <summary>Legt een taak weg tot een dag, en haalt haar eerder terug.</summary>
internal sealed class Aanhoudingang(Formulieringang formulieren, Zaakhandelingen handelingen, IZaakStore zaken, Werknemernamen namen)
{
    private const string NietAangehouden = "niet-aangehouden";

    /// <summary>Het adres van de pagina.</summary>
    public static string Adres(Taakregel taak, Werkvraag lijst, string pad) =>
        $"{Werkvraag.Pad}/{taak.Zaak}/{pad}{new Microsoft.AspNetCore.Http.Extensions.QueryBuilder
        {
            { "taak", Keuze.Json(taak.Taak.Soort) },
            { "onderwerp", taak.Taak.Onderwerp?.ToString(CultureInfo.InvariantCulture) ?? "" },
            { "lijst", lijst.Adres },
        }.ToQueryString()}";

    /// <summary>De pagina om een dag en een reden te geven.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak) => BladAsync(http, zaak, Formulierstaat.Leeg, StatusCodes.Status200OK);

    /// <summary>Legt de taak weg.</summary>
    public async Task<IResult> HoudAanAsync(HttpContext http, Zaakinzage zaak)
    {
        var uitkomst = await formulieren.VoerUitAsync<HoudAan>(http, zaak);
        return uitkomst.Gelukt is null ? await BladAsync(http, zaak, uitkomst.Staat, uitkomst.Status) : Terugweg.Naar(Lijst(http, zaak), Gedaan.Aangehouden);
    }

    /// <summary>Haalt de taak terug; wat al terug is, is gedaan.</summary>
    public async Task<IResult> HervatAsync(HttpContext http, Zaakinzage zaak)
    {
        if (Gevraagd(http, zaak) is not { } taak)
        {
            return Terugweg.Naar(Lijst(http, zaak), Gedaan.Hervat);
        }

        var handeling = new HervatTaak(taak.Soort, taak.Onderwerp);
        return await handelingen.VoerUitAsync(zaak.Document.Zaak.Nummer, handeling, zaak.Wie.Handelende, null, null, http.RequestAborted) switch
        {
            Handelingsuitkomst.Gelukt => Terugweg.Naar(Lijst(http, zaak), Gedaan.Hervat),
            Handelingsuitkomst.Geweigerd { Weigeringen: [{ Code: NietAangehouden }] } => Terugweg.Naar(Lijst(http, zaak), Gedaan.Hervat),
            Handelingsuitkomst.Geweigerd geweigerd => await BladAsync(http, zaak, new(Formuliervelden.Leeg, geweigerd.Weigeringen), StatusCodes.Status409Conflict),
            _ => new Probleemantwoord(Probleem.NietGevonden),
        };
    }

    private static Werkvraag Lijst(HttpContext http, Zaakinzage zaak) => Werkvraag.Van(http.Request.Query["lijst"].ToString(), zaak.Wie.Rol);

    private static Taak? Gevraagd(HttpContext http, Zaakinzage zaak)
    {
        var (soort, onderwerp) = (http.Request.Query["taak"].ToString(), http.Request.Query["onderwerp"].ToString());
        return Takenlijst.Van(zaak.Document.Zaak, zaak.Regeling, zaak.Vandaag).FirstOrDefault(taak =>
            Keuze.Json(taak.Soort) == soort && (taak.Onderwerp?.ToString(CultureInfo.InvariantCulture) ?? "") == onderwerp && taak.Rol == zaak.Wie.Rol);
    }

    private async Task<IResult> BladAsync(HttpContext http, Zaakinzage zaak, Formulierstaat staat, int status)
    {
        if (Gevraagd(http, zaak) is not { } taak)
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        var nummer = zaak.Document.Zaak.Nummer;
        var naam = await namen.VanAsync(zaak.Wie, zaak.Document.Zaak, http.RequestAborted);
        var blad = new Aanhoudblad(zaak, taak, naam, await zaken.AantalFeitenAsync(nummer, http.RequestAborted), Lijst(http, zaak));
        return Pagina.Van<Aanhoudpagina>(new { Blad = blad, Staat = staat }, status);
    }
}
