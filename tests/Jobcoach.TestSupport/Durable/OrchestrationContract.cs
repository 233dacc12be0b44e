using Jobcoach.Workflow.Durable;

namespace Jobcoach.TestSupport.Durable;

/// <summary>
/// What orchestrations may rely on, on every engine. Anything that is not tested here may not be relied upon.
/// </summary>
public abstract partial class OrchestrationContract
{
    private const string Id = "proef-1";
    private const string Bell = "Bel";

    private readonly Journal _journal = new();

    /// <summary>A short stretch of time in this engine: an hour on a virtual clock, a fraction of a second on a real one.</summary>
    protected abstract TimeSpan Tick { get; }

    /// <summary>Starts an engine that knows this program.</summary>
    protected abstract Task<IOrchestrationHost> StartHostAsync(OrchestrationRegistry registry);

    private static async Task BeginAsync(IOrchestrationHost host, string input = "begin")
    {
        await host.Client.EnsureStartedAsync("Proef", Id, input, CancellationToken.None);
        await host.SettleAsync();
    }

    private static async Task SignalAsync(IOrchestrationHost host, string signal)
    {
        await host.Client.SignalAsync(Id, signal, CancellationToken.None);
        await host.SettleAsync();
    }

    private static async Task<OrchestrationStatus?> StatusAsync(IOrchestrationHost host) =>
        (await host.Client.GetStateAsync(Id, CancellationToken.None))?.Status;

    private static Task WaitAsync(IOrchestrationContext context, string signal) => context.WaitForExternalEventAsync(signal, CancellationToken.None);

    private static Task NoteAsync(IOrchestrationContext context, string line) => context.CallActivityAsync<string>("Noteer", line);

    private DateTimeOffset After(IOrchestrationContext context, int ticks) => context.CurrentUtcDateTime + (Tick * ticks);

    private Task<IOrchestrationHost> StartAsync(Func<IOrchestrationContext, string, Task> orchestrator, params IActivityDefinition[] activities) =>
        StartHostAsync(new OrchestrationRegistry([new OrchestrationDefinition<string>("Proef", orchestrator)], [_journal.Activity(), .. activities]));
}
