using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Of een gekozen regime bij de regeling past, overal waar iemand er een kan noemen.</summary>
internal static class Regimekeuze
{
    /// <summary>Noemt de regeling regimes, dan hoort er een van bij de toekenning; noemt zij er geen, dan geen.</summary>
    public static bool Past(Regeling regeling, string? regime) => regeling.Regimes.Count == 0 ? regime is null : regeling.Regime(regime) is not null;

    /// <summary>De weigering van een regime dat de regeling niet kent.</summary>
    public static Weigering Onbekend(Regeling regeling, string veld) => new(
        "regime-onbekend",
        regeling.Regimes.Count == 0
            ? "Deze regeling noemt geen regimes. Laat dit veld leeg."
            : $"Deze regeling kent dit regime niet. Kies uit: {string.Join(", ", regeling.Regimes.Select(regime => regime.Code))}.",
        veld);
}
