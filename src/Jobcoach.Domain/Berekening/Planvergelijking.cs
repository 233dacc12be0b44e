using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>
/// Een coachingsplan in wording naast wat de regeling geeft, voor wie het invult. Geen oordeel: de toetser rekent met de zaak zelf,
/// en kan dan van een latere eerste dag uitgaan.
/// </summary>
/// <param name="Uren">De uren van alle activiteiten.</param>
/// <param name="Weken">De weken van het langste doel; null zolang geen doel een duur heeft.</param>
/// <param name="Percentage">De gevraagde uren als percentage van de contracturen, niet afgerond; null zolang periode, uren of contract ontbreken.</param>
/// <param name="Ruimte">Wat het gevraagde regime in de periode hoogstens geeft; null zolang niet genoeg is ingevuld om dat te zeggen.</param>
public sealed record Planvergelijking(Uren Uren, int? Weken, decimal? Percentage, Berekeningsuitkomst? Ruimte)
{
    /// <summary>Of het plan meer uren vraagt dan de regeling geeft; null als dat niet te zeggen is, ook als de regeling in geld rekent.</summary>
    public bool? BovenMaximum => Ruimte?.Uren is { } hoogste ? Uren > hoogste : null;

    /// <summary>Vergelijkt een plan met de regeling.</summary>
    /// <param name="plan">Het plan.</param>
    /// <param name="werk">Het dienstverband; null zolang dat niet is ingevuld.</param>
    /// <param name="regeling">De versie van de regeling die geldt; null als die nog niet vaststaat.</param>
    /// <param name="periodenummer">De periode vanaf 1; 0 is de proefplaatsing.</param>
    /// <exception cref="ArgumentOutOfRangeException">Een negatief periodenummer.</exception>
    public static Planvergelijking Bereken(Coachingsplan plan, Dienstverband? werk, Regeling? regeling, int periodenummer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periodenummer);
        var geldig = werk?.Controleer().Count == 0 ? werk : null;
        return new(plan.TotaalUren, plan.TotaalWeken, plan.GewenstPercentage(geldig?.UrenPerWeek), Budget(plan, geldig, regeling, periodenummer));
    }

    private static Berekeningsuitkomst? Budget(Coachingsplan plan, Dienstverband? werk, Regeling? regeling, int periodenummer)
    {
        if (werk is null || regeling?.Regime(plan.GevraagdRegime) is null || plan.Periode?.AlsPeriode() is not { } periode)
        {
            return null;
        }

        var proef = werk.Soort is Arbeidsrelatie.Proefplaatsing;
        return Budgetberekening.Bereken(regeling, new(
            plan.GevraagdRegime,
            periodenummer,
            periode,
            werk.UrenPerWeek,
            werk.UrenPerJaar,
            proef ? Toekenningsruimte.Maanden(periode) : null,
            plan.TotaalUren > Uren.Nul ? plan.TotaalUren : null,
            plan.BovenMaximum?.Reden,
            proef ? null : werk.Van,
            werk.TotEnMet));
    }
}
