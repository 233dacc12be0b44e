using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat de pagina van de verantwoording toont.</summary>
/// <param name="Blik">Het logboek.</param>
/// <param name="Voorbereiding">Wat uit het logboek volgt.</param>
/// <param name="Feiten">Hoeveel feiten het dossier heeft.</param>
/// <param name="Ondertekeningen">Wie tekent en wie dat deed; leeg zolang er niets is ingediend.</param>
/// <param name="Staat">Het formulier.</param>
public sealed record Verantwoordingsblik(
    Logboekblik Blik, Verantwoordingsvoorbereiding Voorbereiding, int Feiten, IReadOnlyList<Ondertekenplaats> Ondertekeningen, Formulierstaat Staat)
{
    /// <summary>Of de verantwoording nu kan worden ingediend: de periode is voorbij en de jobcoach is aan zet.</summary>
    public bool KanIndienen => Blik.IsOpen && Blik.Zaak.Fase is not Domain.Zaken.Fase.Begeleiding;

    /// <summary>Wat eerder is ingediend; null als dat er niet is.</summary>
    public Verantwoording? Ingediend => Blik.Periode.Verantwoording;

    /// <summary>Wat de uitvoerder aan aanvulling vraagt; null als hij niets vroeg.</summary>
    public string? Gevraagd => Blik.IsOpen && Ingediend is not null ? Blik.Periode.Beoordelingen.LastOrDefault()?.Toelichting : null;
}

/// <summary>Het formulier: dezelfde paden als de handeling.</summary>
/// <param name="Verantwoording">Wat de jobcoach invult.</param>
internal sealed record Verantwoordingsformulier(Verantwoordingsinvoer? Verantwoording = null);

/// <summary>Wat alleen de jobcoach weet. Uren, handtekeningen en evaluaties vult hij hier niet in.</summary>
/// <param name="Doelen">Per doel hoe ver het is.</param>
/// <param name="BijgesteldeDoelen">Nieuwe of bijgestelde doelen.</param>
/// <param name="PassendeWerkplek">Of en hoe wat de werkgever doet leidt tot een passende werkplek.</param>
/// <param name="ZelfstandigDoorWerkgever">Hoe ver de werkgever nu zelf kan begeleiden.</param>
internal sealed record Verantwoordingsinvoer(
    IReadOnlyList<Doelrealisatie>? Doelen = null, IReadOnlyList<Doelbijstelling>? BijgesteldeDoelen = null, string? PassendeWerkplek = null, string? ZelfstandigDoorWerkgever = null)
{
    /// <summary>Zonder de teksten, zodat zij niet in een log belanden.</summary>
    public override string ToString() => nameof(Verantwoordingsinvoer);

    /// <summary>De handeling. Een evaluatie is van wie haar gaf, en blijft bij opnieuw indienen wat zij was.</summary>
    internal DienVerantwoordingIn Handeling(DateOnly vandaag, Verantwoording? eerder) => new(
        new(vandaag, Doelen ?? [], BijgesteldeDoelen ?? [], PassendeWerkplek, ZelfstandigDoorWerkgever, [], eerder?.EvaluatieWerkgever, eerder?.EvaluatieWerknemer));
}

/// <summary>De verantwoording van een periode: klaargezet uit het logboek, aangevuld met wat alleen de jobcoach weet.</summary>
internal sealed class Verantwoordingspaginas(Logboeklezer lezer, IZaakStore zaken, Formulieringang ingang)
{
    private const int MeesteFeiten = 5000;
    private const string Wortel = "verantwoording";

    /// <summary>De pagina.</summary>
    public async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak) => await ToonAsync(http, zaak, null, StatusCodes.Status200OK);

    /// <summary>Dient de verantwoording in.</summary>
    public async Task<IResult> DienInAsync(HttpContext http, Zaakinzage zaak)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gelezen = Formulierlezer.Lees<Verantwoordingsformulier>(velden);
        if (!gelezen.Gelukt)
        {
            return await ToonAsync(http, zaak, new(velden, gelezen.Weigeringen), StatusCodes.Status400BadRequest);
        }

        var eerder = zaak.Document.Zaak.Perioden.LastOrDefault()?.Verantwoording;
        var handeling = (gelezen.Waarde.Waarde.Verantwoording ?? new()).Handeling(zaak.Vandaag, eerder);
        var uitkomst = await ingang.VoerUitAsync(http, zaak, velden, handeling, gelezen.Waarde.Inhoud);
        return uitkomst.Gelukt is null
            ? await ToonAsync(http, zaak, uitkomst.Staat, uitkomst.Status)
            : Pagina.Naar($"{Logboekroutes.Verantwoording(zaak.Document.Zaak.Nummer)}?ingediend=1");
    }

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, Formulierstaat? staat, int status)
    {
        if (await lezer.LeesAsync(zaak, http.RequestAborted) is not { } blik || Verantwoordingsvoorbereiding.Van(blik.Zaak, blik.Regeling, blik.Alle) is not { } voorbereiding)
        {
            return Pagina.Van<Foutpagina>(new { Probleem = Probleem.Van(Logboekpaginas.GeenPeriode) }, StatusCodes.Status409Conflict);
        }

        var feiten = await zaken.FeitenAsync(blik.Nummer, 1, MeesteFeiten, http.RequestAborted);
        return Pagina.Van<Verantwoordingspagina>(
            new
            {
                Model = new Verantwoordingsblik(blik, voorbereiding, feiten.Count, Ondertekenlijst.VanVerantwoording(zaak.Document.Zaak, blik.Regeling), staat ?? Begin(blik.Periode.Verantwoording)),
                NetIngediend = http.Request.Query.ContainsKey("ingediend"),
            },
            status);
    }

    // Asked for more: what was handed in before is the beginning, with every goal at its own place.
    private static Formulierstaat Begin(Verantwoording? eerder)
    {
        if (eerder is null)
        {
            return Formulierstaat.Leeg;
        }

        var velden = Formuliervelden.Leeg.Met($"{Wortel}.passendeWerkplek", eerder.PassendeWerkplek).Met($"{Wortel}.zelfstandigDoorWerkgever", eerder.ZelfstandigDoorWerkgever);
        velden = eerder.Doelen.Where(doel => doel.Doel is not Doelverwijzing.Overig).Aggregate(
            velden, (met, doel) => met.Met($"{Wortel}.doelen[{(int)doel.Doel}].stand", Keuze.Json(doel.Stand)).Met($"{Wortel}.doelen[{(int)doel.Doel}].toelichting", doel.Toelichting));
        return new(
            eerder.BijgesteldeDoelen.Where(doel => doel.Doel is not Doelverwijzing.Overig).Aggregate(velden, (met, doel) => met.Met($"{Wortel}.bijgesteldeDoelen[{(int)doel.Doel}].tekst", doel.Tekst)), []);
    }
}
