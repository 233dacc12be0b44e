using Jobcoach.Embedded.Engine;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.LocalHost.Engine;

/// <summary>Beheer van de ingebouwde engine.</summary>
internal sealed class Orkestratiebeheer(EmbeddedEngine engine) : IOrkestratiebeheer
{
    public Task<IReadOnlyList<OrchestrationState>> LijstAsync(OrchestrationStatus? status, string? na, int hoogstens, CancellationToken cancelled) =>
        Task.FromResult(engine.List(status, na, hoogstens));

    public Task<bool> HervatAsync(string id, CancellationToken cancelled) => engine.RetryPoisonedAsync(id, cancelled);

    public Task<Orkestratietelling> TelAsync(CancellationToken cancelled)
    {
        var aantallen = engine.CountByStatus();
        long Aantal(OrchestrationStatus status) => aantallen.GetValueOrDefault(status);
        return Task.FromResult(new Orkestratietelling(Aantal(OrchestrationStatus.Pending) + Aantal(OrchestrationStatus.Running), Aantal(OrchestrationStatus.Poisoned), Volledig: true));
    }
}
