using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>In welk jaar van de begeleiding een periode valt.</summary>
public static class Begeleidingsjaar
{
    private const int MaandenInEenJaar = 12;

    /// <summary>
    /// Het jaar vanaf 1. Bij perioden van zes maanden zijn 1 en 2 jaar 1, 3 en 4 jaar 2.
    /// Null als de regeling geen periodelengte noemt, of jaren anders telt dan vanaf de eerste toekenningsperiode: dan bepaalt een mens het jaar.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Nummer kleiner dan 1.</exception>
    public static int? Van(Regeling regeling, int periodenummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodenummer, 1);
        return regeling.Duur.PeriodeMaanden.Waarde is { } maanden && regeling.Rekenregel.Jaaranker.Waarde is Jaaranker.Toekenningsperiode
            ? ((periodenummer - 1) * maanden / MaandenInEenJaar) + 1
            : null;
    }
}
