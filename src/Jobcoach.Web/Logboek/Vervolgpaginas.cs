using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Intake;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat de jobcoach over de zwaarte van het vervolg kiest.</summary>
/// <param name="Regime">De code van het gevraagde regime; null als de regeling geen regimes kent.</param>
/// <param name="Reden">Waarom hij afwijkt van het voorstel.</param>
public sealed record Vervolgkeuze(string? Regime = null, string? Reden = null)
{
    /// <summary>Zonder de reden, zodat zij niet in een log belandt.</summary>
    public override string ToString() => nameof(Vervolgkeuze);
}

/// <summary>
/// De voorbereiding van een vervolgaanvraag. De jobcoach bevestigt het voorstel of wijkt er met een reden van af; daarna past hij het plan aan
/// en dient hij in met dezelfde stappen als elke aanvraag.
/// </summary>
internal sealed class Vervolgpaginas(Logboeklezer lezer, Conceptbeheer concepten, Teksten<LogboekTeksten> woorden)
{
    /// <summary>De pagina.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak) => ToonAsync(http, zaak, null, StatusCodes.Status200OK);

    /// <summary>Zet de aanvraag klaar met de keuze van de jobcoach.</summary>
    public async Task<IResult> BeginAsync(HttpContext http, Zaakinzage zaak)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gelezen = Formulierlezer.Lees<Vervolgkeuze>(velden);
        if (await VoorbereidingAsync(http, zaak) is not var (blik, voorbereiding) || !gelezen.Gelukt)
        {
            return await ToonAsync(http, zaak, new(velden, gelezen.Weigeringen), StatusCodes.Status400BadRequest);
        }

        var keuze = gelezen.Waarde.Waarde;
        List<Weigering> fouten = [.. Fouten(blik, voorbereiding, keuze)];
        if (fouten.Count > 0)
        {
            return await ToonAsync(http, zaak, new(velden, fouten), StatusCodes.Status400BadRequest);
        }

        var sleutel = velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 } gegeven ? gegeven : Formuliertechniek.NieuweSleutel();
        var begin = Voorinvulling.Vervolg(zaak)
            .Met("coachingsplan.gevraagdRegime", keuze.Regime)
            .Met("ervaringen.conclusies", Conclusies(voorbereiding, keuze));
        var begonnen = await concepten.BeginAsync(zaak.Wie, sleutel, Conceptsoort.Vervolg, blik.Nummer, begin, http.RequestAborted);
        return begonnen.Gelukt ? Pagina.Naar(begonnen.Waarde.Adres) : await ToonAsync(http, zaak, new(velden, begonnen.Weigeringen), StatusCodes.Status409Conflict);
    }

    private static IEnumerable<Weigering> Fouten(Logboekblik blik, Vervolgvoorbereiding voorbereiding, Vervolgkeuze keuze)
    {
        if (blik.Regeling.Regimes.Count == 0)
        {
            yield break;
        }

        if (keuze.Regime is null || blik.Regeling.Regime(keuze.Regime) is null)
        {
            yield return new("keuze-onbekend", "Kies het regime dat u wilt vragen.", "regime");
        }
        else if (WijktAf(blik, voorbereiding, keuze) && string.IsNullOrWhiteSpace(keuze.Reden))
        {
            yield return new("reden-ontbreekt", "U kiest iets anders dan het voorstel. Schrijf op waarom.", "reden");
        }
    }

    private static bool WijktAf(Logboekblik blik, Vervolgvoorbereiding voorbereiding, Vervolgkeuze keuze) =>
        voorbereiding.Voorstel is { } voorstel && Vervolgblik.Verloop(blik, keuze.Regime) is { } gekozen && gekozen != voorstel;

    // The beginning of the conclusions, for the jobcoach to go on with: what the verantwoording said of each goal, and why he deviates.
    private string Conclusies(Vervolgvoorbereiding voorbereiding, Vervolgkeuze keuze) => string.Join('\n', voorbereiding.Doelen
        .Where(doel => doel.Stand is not null)
        .Select(doel => woorden["vervolg.conclusie", woorden.Van(doel.Doel), woorden.Van(doel.Stand!.Value), doel.Toelichting])
        .Concat(string.IsNullOrWhiteSpace(keuze.Reden) ? [] : [keuze.Reden.Trim()]));

    private async Task<(Logboekblik Blik, Vervolgvoorbereiding Voorbereiding)?> VoorbereidingAsync(HttpContext http, Zaakinzage zaak) =>
        await lezer.LeesAsync(zaak, http.RequestAborted) is { } blik && Vervolgvoorbereiding.Van(blik.Zaak, blik.Regeling, blik.Alle) is { } voorbereiding ? (blik, voorbereiding) : null;

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, Formulierstaat? staat, int status)
    {
        if (await VoorbereidingAsync(http, zaak) is not var (blik, voorbereiding))
        {
            return Pagina.Van<Foutpagina>(new { Probleem = Probleem.Van(Logboekpaginas.GeenPeriode) }, StatusCodes.Status409Conflict);
        }

        var voorgesteld = Vervolgblik.Regimes(blik).FirstOrDefault(regime => voorbereiding.Voorstel is { } voorstel && Vervolgblik.Verloop(blik, regime.Waarde) == voorstel)?.Waarde;
        return Pagina.Van<Vervolgpagina>(
            new { Model = new Vervolgblik(blik, voorbereiding, staat ?? Formulierstaat.Van(new Vervolgkeuze(voorgesteld))) }, status);
    }
}
