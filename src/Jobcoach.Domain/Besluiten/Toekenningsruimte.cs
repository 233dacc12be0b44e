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
    /// en niet langer dan het dienstverband. Null als daarvan geen dag overblijft of de regeling geen periodelengte noemt.
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

    /// <summary>Uren of bedrag van een regime over de toekenbare periode; null als er geen periode is.</summary>
    public static Berekeningsuitkomst? Bereken(Zaak zaak, Regeling regeling, string regime, Uren? gevraagd) =>
        Looptijd(zaak, regeling) is { } looptijd ? Bereken(zaak, regeling, regime, zaak.Aanvraag.Periodenummer, looptijd, gevraagd) : null;

    /// <summary>Uren of bedrag van een regime over een gegeven periode.</summary>
    public static Berekeningsuitkomst Bereken(Zaak zaak, Regeling regeling, string regime, int periodenummer, Periode looptijd, Uren? gevraagd) =>
        Budgetberekening.Bereken(regeling, new(
            regime,
            periodenummer,
            looptijd,
            zaak.Dienstverband.UrenPerWeek,
            zaak.Dienstverband.UrenPerJaar,
            zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing ? Maanden(looptijd) : null,
            gevraagd));

    /// <summary>Of de aangevraagde periode binnen de maximale duur valt.</summary>
    public static Bevinding Duur(Zaak zaak, Regeling regeling) =>
        Berekening.Duur.Toets(regeling, zaak.Aanvraag.Periodenummer, zaak.Aanvraag.Verlengingsmotivering, Proefmaanden(zaak));

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

    private static int Proefmaanden(Zaak zaak) => zaak.Perioden.FirstOrDefault(periode => periode.Nummer == 0) is { Looptijd: var proef } ? Maanden(proef) : 0;

    private static int Maanden(Periode periode)
    {
        var maanden = 1;
        while (periode.Van.AddMonths(maanden) <= periode.TotEnMet)
        {
            maanden++;
        }

        return maanden;
    }

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
