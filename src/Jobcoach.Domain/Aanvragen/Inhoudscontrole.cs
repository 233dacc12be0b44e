using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Volledigheid;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Wat aan de deur al geweigerd wordt omdat het niet kan kloppen, bij elke vorm van indienen hetzelfde.</summary>
internal static class Inhoudscontrole
{
    /// <summary>Alle fouten tegelijk, met het pad van het veld.</summary>
    public static IEnumerable<Weigering> Fouten(Matchingsformat? matchingsformat, Coachingsplan? coachingsplan, Ervaringsverslag? ervaringen, IReadOnlyList<Bewijsstuk>? bewijsstukken, Regeling regeling)
    {
        foreach (var fout in matchingsformat?.Controleer("matchingsformat") ?? [])
        {
            yield return fout;
        }

        foreach (var fout in coachingsplan?.Controleer("coachingsplan") ?? [])
        {
            yield return fout;
        }

        foreach (var fout in ervaringen?.Controleer("ervaringen") ?? [])
        {
            yield return fout;
        }

        if (coachingsplan?.GevraagdRegime is { } regime && regeling.Regime(regime) is null)
        {
            yield return new(
                "regime-onbekend",
                $"Deze regeling kent dit regime niet. Kies uit: {string.Join(", ", regeling.Regimes.Select(bekend => bekend.Code))}.",
                "coachingsplan.gevraagdRegime");
        }

        foreach (var (stuk, plaats) in (bewijsstukken ?? []).Select((stuk, plaats) => (stuk, plaats)))
        {
            foreach (var fout in stuk?.Controleer($"bewijsstukken[{plaats}]") ?? [new("bewijsstuk-leeg", "Vul het bewijsstuk in of laat het weg.", $"bewijsstukken[{plaats}]")])
            {
                yield return fout;
            }
        }
    }
}
