using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Wat van een budget overblijft na een lange afwezigheid.</summary>
/// <param name="Aftrekweken">Hele weken die afgaan; null als de regeling niet zegt of er iets afgaat.</param>
/// <param name="Uren">De uren die overblijven; null als de aftrek niet vaststaat.</param>
/// <param name="Stappen">De berekening, in volgorde.</param>
/// <param name="Bevindingen">Wat een mens nog moet vaststellen.</param>
public sealed record Kortingsuitkomst(int? Aftrekweken, Uren? Uren, IReadOnlyList<Rekenstap> Stappen, IReadOnlyList<Bevinding> Bevindingen);

/// <summary>
/// Na een lange afwezigheid daalt het budget naar rato, per hele week; weken waarin aantoonbaar is gecoacht tellen niet
/// (UWV Beleidsregels Protocol Jobcoach 2006: acht weken ziek en twee weken gecoacht is zes weken minder).
/// </summary>
public static class Afwezigheidskorting
{
    private const int DagenInEenWeek = 7;

    /// <summary>Het budget na aftrek. Elke afwezigheid telt apart: korte afwezigheid wordt niet bij elkaar opgeteld.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="looptijd">De toegekende periode.</param>
    /// <param name="toegekend">De uren van de hele periode.</param>
    /// <param name="afwezigheid">Aaneengesloten afwezigheid; mag buiten de periode beginnen of eindigen. De lengte telt dan helemaal, de aftrek alleen binnen de periode.</param>
    /// <param name="coachingsdagen">Dagen waarop tijdens de afwezigheid aantoonbaar is gecoacht.</param>
    public static Kortingsuitkomst Bereken(
        Regeling regeling,
        Periode looptijd,
        Uren toegekend,
        IReadOnlyList<Periode> afwezigheid,
        IReadOnlyCollection<DateOnly> coachingsdagen)
    {
        var blad = new Rekenblad();
        var grens = regeling.Rekenregel.KortingBijAfwezigheidNaWeken;
        if (afwezigheid.Count == 0)
        {
            return new(0, toegekend, blad.Stappen, blad.Bevindingen);
        }

        if (grens.Waarde is not { } weken)
        {
            blad.NietVastgesteld("korting-afwezigheid", grens.Bron, "De regeling zegt niet of het budget na een lange afwezigheid daalt. De toetser beoordeelt dit.");
            return new(null, null, blad.Stappen, blad.Bevindingen);
        }

        var aftrek = afwezigheid.Where(weg => weg.Dagen > weken * DagenInEenWeek && weg.Overlapt(looptijd)).Sum(weg => Weken(weg, looptijd, coachingsdagen, grens, blad));
        if (aftrek == 0)
        {
            blad.Stap($"Geen afwezigheid van meer dan {weken} weken zonder coaching: het budget blijft {Leesbaar.Tekst(toegekend.InUren)} uur.", grens);
            return new(0, toegekend, blad.Stappen, blad.Bevindingen);
        }

        var dagen = looptijd.Dagen - (aftrek * DagenInEenWeek);
        var over = Uren.Van(toegekend.InUren * dagen / looptijd.Dagen);
        blad.Stap(
            $"{aftrek} weken gaan af: {aftrek * DagenInEenWeek} van de {looptijd.Dagen} dagen. Van {Leesbaar.Tekst(toegekend.InUren)} uur blijft {Leesbaar.Tekst(over.InUren)} uur.",
            grens);
        return new(aftrek, over, blad.Stappen, blad.Bevindingen);
    }

    private static int Weken(Periode weg, Periode looptijd, IReadOnlyCollection<DateOnly> coachingsdagen, Param<int?> grens, Rekenblad blad)
    {
        var begin = weg.Van > looptijd.Van ? weg.Van : looptijd.Van;
        var einde = weg.TotEnMet < looptijd.TotEnMet ? weg.TotEnMet : looptijd.TotEnMet;
        var heel = (einde.DayNumber - begin.DayNumber + 1) / DagenInEenWeek;
        var gecoacht = Enumerable.Range(0, heel).Count(week => coachingsdagen.Any(dag => dag >= begin.AddDays(week * DagenInEenWeek) && dag < begin.AddDays((week + 1) * DagenInEenWeek)));
        blad.Stap($"Afwezig van {Datumtekst.Voluit(weg.Van)} tot en met {Datumtekst.Voluit(weg.TotEnMet)}: {heel} hele weken, waarvan {gecoacht} met coaching.", grens);
        return heel - gecoacht;
    }
}
