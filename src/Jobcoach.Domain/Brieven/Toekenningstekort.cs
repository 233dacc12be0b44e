using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Brieven;

/// <summary>Waarin een toekenning minder geeft dan is gevraagd.</summary>
public enum Toekenningstekort
{
    /// <summary>Een lichter regime dan gevraagd.</summary>
    Regime,

    /// <summary>Minder uren dan het coachingsplan vraagt.</summary>
    Uren,

    /// <summary>Een lager bedrag dan bij het gevraagde regime hoort.</summary>
    Bedrag,

    /// <summary>Niet alle dagen van de gevraagde periode.</summary>
    Looptijd,
}

/// <summary>Vergelijkt wat is toegekend met wat is gevraagd. Wie minder krijgt dan hij vroeg, leest dat en waarom (Awb 3:46).</summary>
public static class Toekenningstekorten
{
    /// <summary>Alles waarin minder is toegekend; leeg als de aanvraag helemaal is toegekend. Wat niet is gevraagd kan niet tekortschieten.</summary>
    public static IReadOnlyList<Toekenningstekort> Van(Aanvraag aanvraag, Besluituitkomst.Toekenning toekenning, Regeling regeling)
    {
        var plan = aanvraag.Coachingsplan;
        List<Toekenningstekort> tekorten = [];
        if (regeling.Regime(plan?.GevraagdRegime) is { Rang: var gevraagd } && regeling.Regime(toekenning.Regime) is { Rang: var gegeven } && gegeven < gevraagd)
        {
            tekorten.Add(Toekenningstekort.Regime);
        }

        if (toekenning.Uren is { } uren && plan is not null && uren < plan.TotaalUren)
        {
            tekorten.Add(Toekenningstekort.Uren);
        }

        if (toekenning is { Uren: null, Bedrag: { } bedrag } && aanvraag.Toetsdossier?.Gevraagd?.Bedrag is { } hoogste && bedrag < hoogste)
        {
            tekorten.Add(Toekenningstekort.Bedrag);
        }

        if (plan?.Periode?.AlsPeriode() is { } periode && !Omvat(toekenning.Looptijd, periode))
        {
            tekorten.Add(Toekenningstekort.Looptijd);
        }

        return tekorten;
    }

    private static bool Omvat(Periode ruim, Periode eng) => ruim.Van <= eng.Van && eng.TotEnMet <= ruim.TotEnMet;
}
