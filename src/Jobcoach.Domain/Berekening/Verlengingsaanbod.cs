using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>
/// Wie na het maximum nog begeleiding nodig heeft, kan dat al bij een vroege vervolgaanvraag melden
/// (UWV-protocol 2014: aan het einde van periode 5; UWV antwoordt aan het begin van periode 6).
/// </summary>
public static class Verlengingsaanbod
{
    /// <summary>Of na het einde van deze periode verlenging gemeld kan worden; onwaar als de regeling dat niet kent.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="periodenummer">De periode die loopt of net voorbij is.</param>
    public static bool KanMelden(Regeling regeling, int periodenummer) =>
        regeling.Duur.VerlengingNaMaximum.Waarde is true && regeling.Duur.VerlengingMeldenInPeriode.Waarde == periodenummer;

    /// <summary>De bevinding bij de vervolgaanvraag die na die periode komt; null bij elke andere aanvraag.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="gevraagdePeriode">De periode die wordt aangevraagd.</param>
    /// <param name="verlengingsmotivering">Waarom begeleiding na het maximum nodig is; null als dat niet is gemeld.</param>
    public static Bevinding? Bij(Regeling regeling, int gevraagdePeriode, string? verlengingsmotivering)
    {
        if (!KanMelden(regeling, gevraagdePeriode - 1))
        {
            return null;
        }

        var gemeld = !string.IsNullOrWhiteSpace(verlengingsmotivering);
        return Bevinding.Van(
            "verlenging-melden",
            gemeld ? Oordeel.BeoordelingNodig : Oordeel.Voldoet,
            regeling.Duur.VerlengingMeldenInPeriode.Bron,
            gemeld
                ? $"De aanvrager meldt nu al dat na het maximum begeleiding nodig blijft. De toetser antwoordt aan het begin van periode {gevraagdePeriode}."
                : "De aanvrager kan bij deze aanvraag al melden dat na het maximum begeleiding nodig blijft. Dat is niet gedaan.",
            Leesbaar.Gegeven("periode", gevraagdePeriode),
            Leesbaar.Gegeven("motivering voor verlenging", gemeld));
    }
}
