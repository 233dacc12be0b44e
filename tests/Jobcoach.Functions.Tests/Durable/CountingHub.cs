using System.Collections.Concurrent;
using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask.Testing.Sidecar;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The task hub of the test host, which also tells when it has nothing to do.</summary>
internal sealed class CountingHub : InMemoryOrchestrationService, IOrchestrationService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private int _atWork;
    private long _lastChange = TimeProvider.System.GetTimestamp();

    /// <summary>What was stored of every attempt of an activity.</summary>
    public ConcurrentQueue<HistoryEvent> Attempts { get; } = new();

    /// <summary>Waits until nothing is at work, and nothing has been for a moment: a message on its way to a worker is not counted.</summary>
    public async Task SettleAsync(CancellationToken cancelled)
    {
        while (Volatile.Read(ref _atWork) > 0 || TimeProvider.System.GetElapsedTime(Volatile.Read(ref _lastChange)) < Quiet)
        {
            await Task.Delay(Quiet / 6, cancelled);
        }
    }

    /// <summary>Restarts the moment of silence, for a message that was just sent.</summary>
    public void Touch() => Volatile.Write(ref _lastChange, TimeProvider.System.GetTimestamp());

    async Task<TaskOrchestrationWorkItem> IOrchestrationService.LockNextTaskOrchestrationWorkItemAsync(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var turn = await LockNextTaskOrchestrationWorkItemAsync(receiveTimeout, cancellationToken);
        Count(1);
        return turn;
    }

    async Task IOrchestrationService.ReleaseTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        await ReleaseTaskOrchestrationWorkItemAsync(workItem);
        Count(-1);
    }

    async Task<TaskActivityWorkItem> IOrchestrationService.LockNextTaskActivityWorkItem(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var activity = await LockNextTaskActivityWorkItem(receiveTimeout, cancellationToken);
        Count(1);
        return activity;
    }

    async Task IOrchestrationService.CompleteTaskActivityWorkItemAsync(TaskActivityWorkItem workItem, TaskMessage responseMessage)
    {
        Attempts.Enqueue(responseMessage.Event);
        await CompleteTaskActivityWorkItemAsync(workItem, responseMessage);
        Count(-1);
    }

    async Task IOrchestrationService.AbandonTaskActivityWorkItemAsync(TaskActivityWorkItem workItem)
    {
        await AbandonTaskActivityWorkItemAsync(workItem);
        Count(-1);
    }

    private void Count(int change)
    {
        Touch();
        Interlocked.Add(ref _atWork, change);
    }
}
