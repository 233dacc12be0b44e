using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Embedded.Engine;
using Jobcoach.LocalHost.Demo.Spel;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>
/// Vult een nieuwe demo door haar te spelen: vanaf de eerste aanvraag dag voor dag tot vandaag, met dezelfde spelers als later.
/// Zo staat er geen zaak die niet had kunnen ontstaan.
/// </summary>
internal sealed class Vuller(Aanvraagintake intake, Speler speler, RegelingCatalogus regelingen, EmbeddedEngine engine, Demotijd tijd)
{
    /// <summary>De dag waarop de demo begint: een maandag.</summary>
    public static DateOnly Begin { get; } = new(2015, 11, 2);

    /// <summary>De dag voor de eerste aanvraag.</summary>
    public static DateOnly Opening { get; } = Casuslijst.Alle[0].Aanvraagdag.AddDays(-1);

    /// <summary>Speelt tot en met de dag voor <see cref="Begin"/>; daarna is het maandagochtend en heeft nog niemand iets gedaan.</summary>
    public async Task VulAsync(CancellationToken cancelled)
    {
        while (tijd.Vandaag < Begin)
        {
            await tijd.NaarAsync(tijd.Vandaag.AddDays(1), cancelled);
            if (tijd.Vandaag == Begin)
            {
                return;
            }

            foreach (var casus in Casuslijst.Alle.Where(casus => casus.Aanvraagdag == tijd.Vandaag))
            {
                await DienInAsync(casus, cancelled);
            }

            if (await speler.SpeelDagAsync(cancelled) is [var misser, ..])
            {
                throw new InvalidOperationException($"De demo kan zaak {misser.Zaak} niet spelen: {misser.Taak}, {string.Join(", ", misser.Codes)}.");
            }
        }
    }

    private async Task DienInAsync(Casus casus, CancellationToken cancelled)
    {
        var regeling = regelingen.Geldend(casus.Regeling, casus.Dienstverband.Van)
            ?? throw new InvalidOperationException($"Regeling {casus.Regeling} geldt niet voor casus {casus.Letter}.");
        var jobcoach = new Handelende($"persona-{casus.Jobcoach}", Rol.Jobcoach);
        var uitkomst = await intake.DienInAsync(casus.Aanvraag(regeling), jobcoach, Herhaalsleutel.Van(jobcoach.Id, $"casus {casus.Letter}", "demo", []), cancelled);
        if (uitkomst is not Handelingsuitkomst.Gelukt { Document.Zaak.Nummer: var nummer })
        {
            throw new InvalidOperationException($"Casus {casus.Letter} is geweigerd: {string.Join("; ", (uitkomst as Handelingsuitkomst.Geweigerd)?.Weigeringen ?? [])}");
        }

        await engine.RunUntilIdleAsync(cancelled);
        if (!casus.ContractVergeten)
        {
            var soort = casus.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing ? Bewijsstuksoort.AanvraagformulierProefplaatsing : Bewijsstuksoort.Arbeidsovereenkomst;
            await speler.StuurAsync(nummer, jobcoach, soort, cancelled);
            await engine.RunUntilIdleAsync(cancelled);
        }
    }
}
