using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>Projections to store; a test changes one with <c>with</c>.</summary>
public static class Projecties
{
    /// <summary>Version 1 of a zaak of employee <c>wn-i</c>, in the toets, without tasks and results.</summary>
    public static Zaakprojectie Projectie(int i) => new(
        Opslagvoorbeelden.Nummer(i),
        1,
        new(Opslagvoorbeelden.Nummer(i), Fase.Toets, Voorbeelden.Ontvangen, "uwv-2014", 1, $"wn-{i}", "wg-1", "org-1", "jc-1", null, null, null),
        [],
        []);

    /// <summary>A task of the toetser.</summary>
    public static Taak Taak(DateOnly? vervaldag = null) => new(Taaksoort.Toetsen, Rol.Toetser, Voorbeelden.Ontvangen, vervaldag);

    /// <summary>A result of the first period.</summary>
    public static Resultaatregel Resultaat(DateOnly op, Jobcoachresultaat resultaat = Jobcoachresultaat.LichterRegime) =>
        new(1, resultaat, null, op, "org-1", "uwv-2014", "midden");

    /// <summary>With these tasks.</summary>
    public static Zaakprojectie Met(this Zaakprojectie projectie, params IReadOnlyList<Taak> taken) => projectie with { Taken = [.. taken.Select(taak => new Verdeeldetaak(taak))] };

    /// <summary>With these tasks, divided.</summary>
    public static Zaakprojectie Met(this Zaakprojectie projectie, params IReadOnlyList<Verdeeldetaak> taken) => projectie with { Taken = taken };

    /// <summary>With these results.</summary>
    public static Zaakprojectie Met(this Zaakprojectie projectie, params IReadOnlyList<Resultaatregel> resultaten) =>
        projectie with { Resultaten = resultaten };

    /// <summary>With parties of these ids.</summary>
    public static Zaakprojectie Van(this Zaakprojectie projectie, string werknemer = "wn-1", string werkgever = "wg-1", string organisatie = "org-1") =>
        projectie with
        {
            Overzicht = projectie.Overzicht with { WerknemerId = werknemer, WerkgeverId = werkgever, JobcoachorganisatieId = organisatie },
        };
}
