using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.LocalHost.Demo.Spel;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>De formulieren van de eerste aanvraag van een casus, volledig ingevuld en ondertekend.</summary>
internal static class Casusformulieren
{
    private const int ProfielOudDagen = 60;

    /// <summary>De aanvraag; de jobcoach dient haar in namens de werknemer.</summary>
    public static Aanvraagformulier Aanvraag(this Casus casus, Regeling regeling) => new(
        casus.Regeling,
        Rol.Werknemer,
        new(casus.Persona.Bsn ?? throw new InvalidOperationException($"{casus.Werknemer} is geen werknemer."), casus.Persona.Naam),
        casus.Werkgever,
        casus.Organisatie,
        casus.Dienstverband,
        null,
        Matchingsformat(casus),
        Coachingsplan(casus, regeling));

    private static Matchingsformat Matchingsformat(Casus casus) => new(
        casus.Profiel.Rijen,
        casus.Aanvraagdag.AddDays(-ProfielOudDagen),
        casus.Profiel.Kerntaken,
        [.. casus.Profiel.Doelen.Select((doel, plaats) => new Coachingsdoel(plaats + 1, doel.Doel, doel.Onderwerp, true))],
        new(Partij.Werknemer, casus.Aanvraagdag),
        new(Partij.Werknemer, casus.Aanvraagdag));

    private static Coachingsplan Coachingsplan(Casus casus, Regeling regeling)
    {
        var werk = casus.Dienstverband;
        var proef = werk.Soort is Arbeidsrelatie.Proefplaatsing;
        var periode = new Periode(werk.Van, proef && werk.TotEnMet is { } einde ? einde : werk.Van.AddMonths(6).AddDays(-1));
        var leeg = new Coachingsplan(
            new(periode.Van, periode.TotEnMet),
            [.. casus.Profiel.Doelen.Select((doel, plaats) =>
                new Plandoel(plaats + 1, doel.Subdoel, [new(doel.Activiteit, doel.Code, Uren.Nul)], doel.WanneerGehaald, Plan.Weken(periode)))],
            new(werk.Loonwaarde, null, "Groeit naar verwachting mee met de doelen."),
            casus.Regimes[0],
            null,
            "De leidinggevende neemt elke week een kwartier de week door.",
            VerklaringAkkoord: true);
        return Plan.Vul(leeg, regeling, werk, proef ? 0 : 1, periode, casus.Aanvraagdag);
    }
}
