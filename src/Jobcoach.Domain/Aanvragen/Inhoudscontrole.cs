using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Wat aan de deur al geweigerd wordt omdat het niet kan kloppen, bij elke vorm van indienen hetzelfde.</summary>
internal static class Inhoudscontrole
{
    /// <summary>Alle fouten tegelijk, met het pad van het veld.</summary>
    public static IEnumerable<Weigering> Fouten(Matchingsformat? matchingsformat, Coachingsplan? coachingsplan, Ervaringsverslag? ervaringen, Regeling regeling)
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

        foreach (var (doel, nummer) in (coachingsplan?.Doelen ?? []).Select((doel, nummer) => (doel, nummer)))
        {
            foreach (var (activiteit, plaats) in (doel?.Activiteiten ?? []).Select((activiteit, plaats) => (activiteit, plaats)))
            {
                if (activiteit?.Activiteitcode is { } code && new Activiteitenlijst(regeling).Stand(code) is Activiteitstand.BuitenLijst or Activiteitstand.NietVergoedbaar)
                {
                    yield return new(
                        "activiteit-onbekend",
                        "Kies een activiteit uit de doelcatalogus van de regeling, of laat dit veld leeg.",
                        $"coachingsplan.doelen[{nummer}].activiteiten[{plaats}].activiteitcode");
                }
            }
        }

        if (coachingsplan?.GevraagdRegime is { } regime && regeling.Regime(regime) is null)
        {
            yield return Regimekeuze.Onbekend(regeling, "coachingsplan.gevraagdRegime");
        }
    }
}
