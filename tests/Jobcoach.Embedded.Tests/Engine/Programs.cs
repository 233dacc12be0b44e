using Jobcoach.Embedded.Engine;
using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Tests.Engine;

/// <summary>Small programs for tests of the engine.</summary>
internal static class Programs
{
    public const string Id = "proef-1";
    public const string Bell = "Bel";

    public static OrchestrationRegistry Of(Func<IOrchestrationContext, string, Task> orchestrator, params IActivityDefinition[] activities) =>
        new([new OrchestrationDefinition<string>("Proef", orchestrator)], activities is [] ? [new Journal().Activity()] : activities);

    public static Task WaitAsync(IOrchestrationContext context, string signal = Bell) => context.WaitForExternalEventAsync(signal, CancellationToken.None);

    public static Task NoteAsync(IOrchestrationContext context, string line) => context.CallActivityAsync<string>("Noteer", line);

    public static async Task<EmbeddedHost> BeginAsync(OrchestrationRegistry registry, EngineOptions? options = null)
    {
        var host = new EmbeddedHost(registry, options);
        await host.Engine.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await host.SettleAsync();
        return host;
    }

    public static async Task RingAsync(this EmbeddedHost host, string signal = Bell)
    {
        await host.Engine.SignalAsync(Id, signal, CancellationToken.None);
        await host.SettleAsync();
    }

    public static async Task<OrchestrationState> StateAsync(this EmbeddedHost host) =>
        await host.Engine.GetStateAsync(Id, CancellationToken.None) ?? throw new InvalidOperationException("The instance is unknown.");
}
