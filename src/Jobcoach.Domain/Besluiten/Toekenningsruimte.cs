using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Welke periode en hoeveel begeleiding op de huidige aanvraag toegekend kan worden.</summary>
internal static class Toekenningsruimte
{
    /// <summary>
    /// De periode waarvoor toegekend kan worden: geteld vanaf het oorspronkelijke begin, niet eerder dan de regeling bij een late aanvraag toelaat,
    /// en niet langer dan het dienstverband. Null als daarvan geen dag overblijft of de regeling geen periodelengte noemt; zie dan <see cref="Ruimte"/>.
    /// </summary>
    public static Periode? Looptijd(Zaak zaak, Regeling regeling)
    {
        var aanvraag = zaak.Aanvraag;
        var (van, totEnMet) = Reeks(zaak, regeling, aanvraag.Periodenummer);
        if (totEnMet is not { } einde)
        {
            return null;
        }

        van = Later(van, regeling.Termijn(Termijnsoort.TerugwerkendeKracht, aanvraag.OntvangenOp)?.LaatsteDag ?? van);

        if (zaak.Dienstverband.TotEnMet is { } laatste && laatste < einde)
        {
            einde = laatste;
        }

        return van <= einde ? new Periode(van, einde) : null;
    }

    /// <summary>De dagen van een periode, geteld vanaf het begin van de begeleiding; null als de regeling geen periodelengte noemt.</summary>
    public static Periode? Geteld(Zaak zaak, Regeling regeling, int nummer) =>
        Reeks(zaak, regeling, nummer) is (var van, { } einde) && van <= einde ? new Periode(van, einde) : null;

    /// <summary>De dagen waarbinnen een toekenning moet vallen; zonder periodelengte kiest een mens daarbinnen. Null als er geen dag is.</summary>
    public static Looptijdruimte? Ruimte(Zaak zaak, Regeling regeling) =>
        VrijeLooptijd.Geldt(zaak, regeling) ? VrijeLooptijd.Ruimte(zaak, regeling, EerdereBegeleiding(zaak, regeling))
        : Looptijd(zaak, regeling) is { } looptijd ? new(looptijd.Van, looptijd.TotEnMet)
        : null;

    /// <summary>Uren of bedrag van een regime over de toekenbare periode; null als er geen periode is.</summary>
    public static Berekeningsuitkomst? Bereken(Zaak zaak, Regeling regeling, string regime, Uren? gevraagd) =>
        Looptijd(zaak, regeling) is { } looptijd
            ? Bereken(zaak, regeling, regime, zaak.Aanvraag.Periodenummer, looptijd, gevraagd, zaak.Aanvraag.Coachingsplan?.BovenMaximum?.Reden)
            : null;

    /// <summary>Uren of bedrag van een regime over een gegeven periode.</summary>
    /// <param name="zaak">De zaak.</param>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="regime">Code van het regime; null als er geen is.</param>
    /// <param name="periodenummer">De periode; 0 is de proefplaatsing.</param>
    /// <param name="looptijd">De dagen.</param>
    /// <param name="gevraagd">De uren die worden gevraagd of voorgesteld.</param>
    /// <param name="hardheidsmotivering">Waarom het wettelijk plafond hier onbillijk is (Reïntegratiebesluit 18 lid 4).</param>
    public static Berekeningsuitkomst Bereken(
        Zaak zaak, Regeling regeling, string? regime, int periodenummer, Periode looptijd, Uren? gevraagd, string? hardheidsmotivering = null) =>
        Budgetberekening.Bereken(regeling, new(
            regime,
            periodenummer,
            looptijd,
            zaak.Dienstverband.UrenPerWeek,
            zaak.Dienstverband.UrenPerJaar,
            zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing ? Maanden(looptijd) : null,
            gevraagd,
            hardheidsmotivering,
            BeginDienstbetrekking(zaak),
            zaak.Dienstverband.TotEnMet));

    /// <summary>Of de aangevraagde periode binnen de maximale duur valt, met eerdere begeleiding meegeteld.</summary>
    public static Bevinding Duur(Zaak zaak, Regeling regeling) => Duur(zaak, regeling, EerdereBegeleiding(zaak, regeling));

    /// <summary>Alles over de duur: de toets aan het maximum, wat over eerdere begeleiding nog vast te stellen is, en of verlenging al gemeld kan worden.</summary>
    public static IEnumerable<Bevinding> Duurbevindingen(Zaak zaak, Regeling regeling)
    {
        var eerder = EerdereBegeleiding(zaak, regeling);
        yield return Duur(zaak, regeling, eerder);
        foreach (var bevinding in eerder.Bevindingen)
        {
            yield return bevinding;
        }

        if (Verlengingsaanbod.Bij(regeling, zaak.Aanvraag.Periodenummer, zaak.Aanvraag.Verlengingsmotivering) is { } aanbod)
        {
            yield return aanbod;
        }
    }

    private static Bevinding Duur(Zaak zaak, Regeling regeling, Duurstand eerder) =>
        VrijeLooptijd.Duur(zaak, regeling, eerder)
        ?? Berekening.Duur.Toets(regeling, zaak.Aanvraag.Periodenummer, zaak.Aanvraag.Verlengingsmotivering, Proefmaanden(zaak), eerder.GebruikteMaanden);

    private static Duurstand EerdereBegeleiding(Zaak zaak, Regeling regeling) =>
        Duurtelling.Bereken(regeling, zaak.Aanvragen.Select(aanvraag => aanvraag.EerdereBegeleiding).LastOrDefault(lijst => lijst is not null) ?? [], Begin(zaak));

    private static DateOnly Begin(Zaak zaak) => zaak.Perioden.Count > 0 ? zaak.Perioden[0].Looptijd.Van : zaak.Dienstverband.Van;

    // A renewed contract gets a later first day, but the dienstbetrekking began with the first of them.
    private static DateOnly? BeginDienstbetrekking(Zaak zaak)
    {
        if (zaak.Dienstverband.Soort is not Arbeidsrelatie.Dienstbetrekking)
        {
            return null;
        }

        var eerste = zaak.Perioden.FirstOrDefault(periode => periode.Nummer == 1)?.Looptijd.Van ?? zaak.Dienstverband.Van;
        return eerste < zaak.Dienstverband.Van ? eerste : zaak.Dienstverband.Van;
    }

    private static (DateOnly Van, DateOnly? TotEnMet) Reeks(Zaak zaak, Regeling regeling, int nummer)
    {
        if (nummer == 0)
        {
            return (zaak.Dienstverband.Van, zaak.Dienstverband.TotEnMet);
        }

        var eerste = zaak.Perioden.FirstOrDefault(periode => periode.Nummer == 1)?.Looptijd.Van;
        var begin = eerste ?? Later(zaak.Dienstverband.Van, zaak.Periode?.Looptijd.TotEnMet.AddDays(1) ?? DateOnly.MinValue);
        if (regeling.Duur.PeriodeMaanden.Waarde is not { } maanden)
        {
            return (begin, null);
        }

        if (eerste is null)
        {
            // The first period starts where the grant starts, so a late aanvraag moves the whole series.
            begin = Later(begin, regeling.Termijn(Termijnsoort.TerugwerkendeKracht, zaak.Aanvraag.OntvangenOp)?.LaatsteDag ?? begin);
        }

        var periode = Periode.Reeks(begin, nummer, maanden);
        return (periode.Van, periode.TotEnMet);
    }

    /// <summary>Begonnen maanden van de proefplaatsing die aan de begeleiding voorafging; 0 zonder proefplaatsing.</summary>
    internal static int Proefmaanden(Zaak zaak) => zaak.Perioden.FirstOrDefault(periode => periode.Nummer == 0) is { Looptijd: var proef } ? Maanden(proef) : 0;

    /// <summary>Begonnen maanden van een periode.</summary>
    internal static int Maanden(Periode periode)
    {
        var maanden = 1;
        while (periode.Van.AddMonths(maanden) <= periode.TotEnMet)
        {
            maanden++;
        }

        return maanden;
    }

    internal static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
