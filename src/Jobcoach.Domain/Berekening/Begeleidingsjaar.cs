using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>De dagen van een periode die in hetzelfde jaar van de begeleiding vallen.</summary>
/// <param name="Jaar">Jaar van de begeleiding, vanaf 1.</param>
/// <param name="Dagen">Hoeveel dagen van de periode, minstens een.</param>
public sealed record Jaardeel(int Jaar, int Dagen);

/// <summary>In welk jaar van de begeleiding een periode valt.</summary>
public static class Begeleidingsjaar
{
    private const int MaandenInEenJaar = 12;

    /// <summary>
    /// Het jaar vanaf 1. Bij perioden van zes maanden zijn 1 en 2 jaar 1, 3 en 4 jaar 2.
    /// Null als de regeling geen periodelengte noemt, of jaren anders telt dan vanaf de eerste toekenningsperiode.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Nummer kleiner dan 1.</exception>
    public static int? Van(Regeling regeling, int periodenummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodenummer, 1);
        return regeling.Duur.PeriodeMaanden.Waarde is { } maanden && regeling.Rekenregel.Jaaranker.Waarde is Jaaranker.Toekenningsperiode
            ? ((periodenummer - 1) * maanden / MaandenInEenJaar) + 1
            : null;
    }

    /// <summary>
    /// De jaren waarin de dagen van een periode vallen, oudste eerst, volgens het anker van de regeling. Tellen jaren vanaf de dienstbetrekking
    /// of naar het kalenderjaar, dan kan een periode over twee jaren gaan. Null als anker, periodelengte of begin van de dienstbetrekking
    /// ontbreekt, of als de periode voor dat begin ligt: dan bepaalt een mens het jaar.
    /// </summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="periodenummer">Nummer van de periode, vanaf 1.</param>
    /// <param name="periode">De dagen waarover het gaat.</param>
    /// <param name="beginDienstbetrekking">De eerste werkdag; alleen nodig als jaren daarvandaan tellen.</param>
    public static IReadOnlyList<Jaardeel>? Delen(Regeling regeling, int periodenummer, Periode periode, DateOnly? beginDienstbetrekking)
    {
        var toekenningsjaar = Van(regeling, periodenummer);
        return (regeling.Rekenregel.Jaaranker.Waarde, beginDienstbetrekking) switch
        {
            (Jaaranker.Dienstbetrekking, { } begin) when begin <= periode.Van => PerJaar(periode, dag => VolleJaren(begin, dag) + 1),
            (Jaaranker.Kalenderjaar, { } begin) when begin <= periode.Van => PerJaar(periode, dag => dag.Year - begin.Year + 1),
            _ when toekenningsjaar is { } jaar => [new(jaar, periode.Dagen)],
            _ => null,
        };
    }

    private static List<Jaardeel> PerJaar(Periode periode, Func<DateOnly, int> jaar) =>
        [.. Enumerable.Range(0, periode.Dagen).GroupBy(dag => jaar(periode.Van.AddDays(dag))).Select(groep => new Jaardeel(groep.Key, groep.Count()))];

    private static int VolleJaren(DateOnly begin, DateOnly dag)
    {
        var jaren = dag.Year - begin.Year;
        return begin.AddYears(jaren) <= dag ? jaren : jaren - 1;
    }
}
