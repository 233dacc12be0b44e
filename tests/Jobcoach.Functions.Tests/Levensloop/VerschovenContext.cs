using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Levensloop;

/// <summary>
/// Sets the timers of an orchestration a century later. The test host runs on the clock of the machine, for which the days of the scenario are long past
/// and every timer would fire at once; so none does, and the test moves its own clock to the moment that the instance waits for and rings.
/// </summary>
internal sealed class VerschovenContext(IOrchestrationContext context) : IOrchestrationContext
{
    public static readonly TimeSpan Eeuw = TimeSpan.FromDays(36_525);

    public string InstanceId => context.InstanceId;

    public DateTimeOffset CurrentUtcDateTime => context.CurrentUtcDateTime;

    /// <summary>The program with this under all of its orchestrations.</summary>
    public static OrchestrationRegistry Onder(OrchestrationRegistry programma) =>
        new(programma.Orchestrations.Values.Select(orchestration => new Verschoven(orchestration)), programma.Activities.Values);

    public Task<TResult> CallActivityAsync<TResult>(string activity, object? input) => context.CallActivityAsync<TResult>(activity, input);

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancelled) => context.CreateTimerAsync(fireAt + Eeuw, cancelled);

    public Task WaitForExternalEventAsync(string signal, CancellationToken cancelled) => context.WaitForExternalEventAsync(signal, cancelled);

    public void ContinueAsNew(object? input) => context.ContinueAsNew(input);

    private sealed class Verschoven(IOrchestrationDefinition orchestration) : IOrchestrationDefinition
    {
        public string Name => orchestration.Name;

        public Task RunAsync(IOrchestrationContext context, string? inputJson) => orchestration.RunAsync(new VerschovenContext(context), inputJson);
    }
}
