using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Toetst of een periode binnen de langste duur van de begeleiding valt.</summary>
public static class Duur
{
    /// <summary>
    /// Eén bevinding. Na het maximum beoordeelt een mens een gemotiveerde verlenging als de regeling die kent; anders voldoet het niet.
    /// Noemt de regeling geen maximum, of is onduidelijk of de proefplaatsing meetelt waar het daarop aankomt, dan is het niet vastgesteld.
    /// </summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="periodenummer">De gevraagde periode in deze dienstbetrekking, vanaf 1; 0 is de proefplaatsing.</param>
    /// <param name="verlengingsmotivering">Waarom begeleiding na het maximum nodig is; null zonder motivering.</param>
    /// <param name="proefmaanden">Maanden proefplaatsing die aan de eerste periode voorafgingen.</param>
    public static Bevinding Toets(Regeling regeling, int periodenummer, string? verlengingsmotivering, int proefmaanden = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periodenummer);
        ArgumentOutOfRangeException.ThrowIfNegative(proefmaanden);
        var gemotiveerd = !string.IsNullOrWhiteSpace(verlengingsmotivering);
        var (oordeel, zin) = (regeling.Duur.PeriodeMaanden.Waarde, regeling.Duur.MaximumMaanden.Waarde) switch
        {
            _ when periodenummer == 0 => (Oordeel.Voldoet, "Een proefplaatsing gaat vooraf aan de perioden van begeleiding."),
            ({ } periode, { } maximum) => Weeg(regeling, periodenummer * periode, maximum, proefmaanden, gemotiveerd),
            _ => (Oordeel.NietVastgesteld, "De regeling noemt geen langste duur. De toetser beoordeelt dit."),
        };
        return Bevinding.Van(
            "langste-duur",
            oordeel,
            regeling.Duur.MaximumMaanden.Bron,
            zin,
            Leesbaar.Gegeven("periode", periodenummer),
            Leesbaar.Gegeven("hoogste aantal perioden", regeling.Duur.MaxPerioden),
            Leesbaar.Gegeven("maanden proefplaatsing", proefmaanden),
            Leesbaar.Gegeven("motivering voor verlenging", gemotiveerd));
    }

    private static (Oordeel Oordeel, string Zin) Weeg(Regeling regeling, int maanden, int maximum, int proefmaanden, bool gemotiveerd)
    {
        var teltMee = regeling.Proef?.TeltMeeInMaximum.Waarde;
        var totaal = maanden + (teltMee is true ? proefmaanden : 0);
        return regeling.Duur.VerlengingNaMaximum.Waarde switch
        {
            _ when totaal <= maximum && (teltMee is not null || maanden + proefmaanden <= maximum) =>
                (Oordeel.Voldoet, $"De begeleiding duurt met deze periode {totaal} maanden. Het maximum is {maximum} maanden."),
            _ when totaal <= maximum =>
                (Oordeel.NietVastgesteld, $"De begeleiding duurt met deze periode {maanden} maanden, met de proefplaatsing erbij {maanden + proefmaanden}. "
                    + $"Het maximum is {maximum} maanden. De regeling is niet duidelijk of de proefplaatsing meetelt. De toetser beoordeelt dit."),
            true when gemotiveerd =>
                (Oordeel.BeoordelingNodig, $"De begeleiding duurt met deze periode {totaal} maanden, langer dan het maximum van {maximum}. De toetser beoordeelt de motivering."),
            true => (Oordeel.VoldoetNiet, $"De begeleiding duurt met deze periode {totaal} maanden, langer dan het maximum van {maximum}. Dat kan alleen met een motivering."),
            _ => (Oordeel.VoldoetNiet, $"De begeleiding duurt met deze periode {totaal} maanden, langer dan het maximum van {maximum}. De regeling kent geen verlenging."),
        };
    }
}
