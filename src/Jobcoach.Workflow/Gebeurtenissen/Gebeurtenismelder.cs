using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>
/// Zorgt dat wat bewaard is naar buiten komt. Wat hier misgaat is uitstel: de volgende beurt van de zaak herstelt het logboek,
/// en de pomp kijkt vanzelf weer. Een fout komt daarom nooit bij wie de handeling deed.
/// </summary>
public sealed class Gebeurtenismelder(IGebeurtenisStore logboek, IAbonnementStore abonnementen, IOrchestrationClient orkestratie)
{
    /// <summary>Er zijn feiten bewaard.</summary>
    public Task MeldAsync(Zaaknummer zaak) => ProbeerAsync(async () =>
    {
        await logboek.WerkBijAsync(zaak, CancellationToken.None);
        await LuidAlsIemandLuistertAsync();
    });

    /// <summary>De zaak is aan de beurt; alleen wat was achtergebleven wordt gemeld.</summary>
    public Task HerstelAsync(Zaaknummer zaak) => ProbeerAsync(async () =>
    {
        if (await logboek.WerkBijAsync(zaak, CancellationToken.None))
        {
            await LuidAlsIemandLuistertAsync();
        }
    });

    /// <summary>Zorgt dat de pomp loopt en meteen kijkt.</summary>
    public async Task LuidAsync(CancellationToken cancelled)
    {
        await orkestratie.EnsureStartedAsync(PompOrchestration.Naam, PompOrchestration.Id, new Pompopdracht(), cancelled);
        await orkestratie.SignalAsync(PompOrchestration.Id, PompOrchestration.Bel, cancelled);
    }

    private async Task LuidAlsIemandLuistertAsync()
    {
        if (await abonnementen.LooptErEenAsync(CancellationToken.None))
        {
            await LuidAsync(CancellationToken.None);
        }
    }

    private static async Task ProbeerAsync(Func<Task> doe)
    {
        try
        {
            await doe();
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            // Seen by operations as a measurement; nobody else can do anything with it.
            Metingen.Procesmeting.ActiviteitMislukt(PompOrchestration.Pomp);
        }
    }
}
