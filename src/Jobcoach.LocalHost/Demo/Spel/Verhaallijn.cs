using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Hoe het na een periode verdergaat: een volgend regime, of het einde van de begeleiding.</summary>
/// <param name="Regime">Het regime van de vervolgaanvraag; null als de begeleiding eindigt of de regeling geen regimes noemt.</param>
/// <param name="Einde">Waarom zij eindigt; null als zij doorgaat.</param>
internal readonly record struct Wending(string? Regime, Eindreden? Einde);

/// <summary>Bepaalt de wending: een casus heeft haar eigen verhaal, een zaak van een bezoeker wordt elk jaar een regime lichter.</summary>
internal static class Verhaallijn
{
    public static Wending Na(Stelling stelling)
    {
        if (stelling.Zaak.Dienstverband.TotEnMet is { } laatste && laatste <= stelling.Periode.Looptijd.TotEnMet && stelling.Periode.Nummer > 0)
        {
            return new(null, Eindreden.EindeDienstbetrekking);
        }

        return stelling.Casus is { } casus
            ? casus.Regimes.ElementAtOrDefault(stelling.Zaak.Aanvragen.Count) is { } volgend ? new(volgend, null) : new(null, casus.Einde)
            : Bezoeker(stelling);
    }

    private static Wending Bezoeker(Stelling stelling)
    {
        var (regeling, nummer) = (stelling.Regeling, stelling.Periode.Nummer);
        if (regeling.Duur is { MaximumMaanden.Waarde: { } maximum, PeriodeMaanden.Waarde: { } maanden } && (nummer + 1) * maanden > maximum)
        {
            return new(null, Eindreden.OvernameDoorWerkgever);
        }

        var nu = regeling.Regime(stelling.Periode.Regime);
        var lichter = regeling.Regimes.Where(regime => regime.Rang < nu?.Rang).MaxBy(regime => regime.Rang);
        var jaarVoorbij = nummer > 0 && nummer % 2 == 0;
        return (jaarVoorbij, lichter) switch
        {
            (false, _) => new(stelling.Periode.Regime, null),
            (true, { } regime) => new(regime.Code, null),
            _ => new(null, Eindreden.Zelfstandig),
        };
    }
}
