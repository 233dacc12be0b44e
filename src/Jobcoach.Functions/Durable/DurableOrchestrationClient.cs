using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Durable;

/// <summary>The client of the port on Durable Task.</summary>
/// <remarks>
/// Backends differ in what they throw when an instance exists, is unknown or has ended. So every act looks at the instance first,
/// and after a failure looks again: when the instance already stands where the act would bring it, the failure was a lost race.
/// </remarks>
internal sealed class DurableOrchestrationClient(DurableTaskClient durable) : IOrchestrationClient
{
    // A backend that knows reuse policies refuses to replace these; host.json says the same to one that does not.
    private static readonly OrchestrationRuntimeStatus[] Living =
        [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];

    public async Task EnsureStartedAsync(string orchestration, string instanceId, object? input, CancellationToken cancelled)
    {
        if (await IsLivingAsync(instanceId, cancelled))
        {
            return;
        }

        try
        {
            var options = new StartOrchestrationOptions(instanceId).WithDedupeStatuses(Living);
            await durable.ScheduleNewOrchestrationInstanceAsync(orchestration, Generation.First(input), options, cancelled);
        }
        catch (Exception) when (!cancelled.IsCancellationRequested)
        {
            if (!await IsLivingAsync(instanceId, cancelled))
            {
                throw;
            }
        }
    }

    public Task SignalAsync(string instanceId, string signal, CancellationToken cancelled) =>
        WhileLivingAsync(instanceId, () => durable.RaiseEventAsync(instanceId, signal, cancelled), cancelled);

    public Task TerminateAsync(string instanceId, string reason, CancellationToken cancelled) =>
        WhileLivingAsync(instanceId, () => durable.TerminateInstanceAsync(instanceId, (object)reason, cancelled), cancelled);

    public async Task<OrchestrationState?> GetStateAsync(string instanceId, CancellationToken cancelled) =>
        await durable.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancelled) is { } found ? InstanceState.From(found) : null;

    private async Task WhileLivingAsync(string instanceId, Func<Task> act, CancellationToken cancelled)
    {
        if (!await IsLivingAsync(instanceId, cancelled))
        {
            return;
        }

        try
        {
            await act();
        }
        catch (Exception) when (!cancelled.IsCancellationRequested)
        {
            if (await IsLivingAsync(instanceId, cancelled))
            {
                throw;
            }
        }
    }

    private async Task<bool> IsLivingAsync(string instanceId, CancellationToken cancelled) =>
        await durable.GetInstanceAsync(instanceId, cancelled) is { IsCompleted: false };
}
