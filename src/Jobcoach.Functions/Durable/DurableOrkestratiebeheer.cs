using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Durable;

/// <summary>Beheer van orkestraties op Durable Task.</summary>
/// <remarks>
/// De hub bewaart instanties op id en kent geen andere index: een vraag naar een status leest alle instanties. Daarom telt <see cref="TelAsync"/>
/// een vast aantal, en is een lijst op status iets voor een beheerder en niet voor een controle die elke minuut loopt.
/// </remarks>
internal sealed class DurableOrkestratiebeheer(DurableTaskClient durable) : IOrkestratiebeheer
{
    /// <summary>Zoveel instanties worden hoogstens geteld: een bladzijde van de tabel waarin Azure Storage ze bewaart.</summary>
    public const int HoogstensGeteld = 1000;

    /// <remarks>In volgorde van id, zoals Azure Storage ze geeft; van een achterkant met een andere volgorde is een vervolgbladzijde niet volledig.</remarks>
    public async Task<IReadOnlyList<OrchestrationState>> LijstAsync(OrchestrationStatus? status, string? na, int hoogstens, CancellationToken cancelled)
    {
        List<OrchestrationState> gevonden = [];
        var vraag = new OrchestrationQuery(Statuses: InstanceState.StatusesOf(status), PageSize: HoogstensGeteld, FetchInputsAndOutputs: true);
        await foreach (var instantie in durable.GetAllInstancesAsync(vraag).WithCancellation(cancelled))
        {
            if (string.CompareOrdinal(instantie.InstanceId, na) <= 0)
            {
                continue;
            }

            gevonden.Add(InstanceState.From(instantie));
            if (gevonden.Count == hoogstens)
            {
                break;
            }
        }

        return gevonden;
    }

    /// <remarks>
    /// Hervat wat een beheerder heeft stilgezet. Een mislukte instantie wordt niet teruggespoeld, want dat kan niet op elke achterkant:
    /// de nachtelijke controle start haar opnieuw, en de zaak weet waar zij was.
    /// </remarks>
    public async Task<bool> HervatAsync(string id, CancellationToken cancelled)
    {
        if (await durable.GetInstanceAsync(id, cancelled) is not { RuntimeStatus: OrchestrationRuntimeStatus.Suspended })
        {
            return false;
        }

        await durable.ResumeInstanceAsync(id, "beheer", cancelled);
        return true;
    }

    /// <remarks>Leest een bladzijde: of de hub antwoordt, en bij een kleine hub precies hoe het staat.</remarks>
    public async Task<Orkestratietelling> TelAsync(CancellationToken cancelled)
    {
        var bladzijden = durable.GetAllInstancesAsync(new(PageSize: HoogstensGeteld)).AsPages(pageSizeHint: HoogstensGeteld);
        await foreach (var bladzijde in bladzijden.WithCancellation(cancelled))
        {
            return new(
                bladzijde.Values.Count(instantie => instantie is { IsCompleted: false, RuntimeStatus: not OrchestrationRuntimeStatus.Suspended }),
                bladzijde.Values.Count(instantie => instantie.RuntimeStatus is OrchestrationRuntimeStatus.Suspended),
                Volledig: bladzijde.ContinuationToken is null);
        }

        return new(0, 0, Volledig: true);
    }
}
