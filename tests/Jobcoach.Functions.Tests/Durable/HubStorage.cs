using System.Collections.Concurrent;
using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask.Testing.Sidecar;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The storage of the test host, which also tells when it has nothing to do and can hold back work.</summary>
internal sealed class HubStorage : InMemoryOrchestrationService, IOrchestrationService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);
    private static readonly TaskCompletionSource Open = CreateOpen();

    private volatile TaskCompletionSource _gate = Open;
    private long _lastChange = TimeProvider.System.GetTimestamp();
    private int _atWork;

    // At its limit the dispatcher of the test host sleeps half a second; the limit of the base is the number of processors.
    int IOrchestrationService.MaxConcurrentTaskOrchestrationWorkItems => 100;

    int IOrchestrationService.MaxConcurrentTaskActivityWorkItems => 100;

    /// <summary>What was stored of every attempt of an activity.</summary>
    public ConcurrentQueue<HistoryEvent> Attempts { get; } = new();

    /// <summary>Every turn that was given out, in order.</summary>
    public ConcurrentQueue<Turn> Turns { get; } = new();

    /// <summary>Waits until nothing is at work, and nothing has been for a moment: a message on its way to a worker is not counted.</summary>
    public async Task SettleAsync(CancellationToken cancelled)
    {
        Volatile.Write(ref _lastChange, TimeProvider.System.GetTimestamp());
        while (Volatile.Read(ref _atWork) > 0 || TimeProvider.System.GetElapsedTime(Volatile.Read(ref _lastChange)) < Quiet)
        {
            await Task.Delay(Quiet / 4, cancelled);
        }
    }

    /// <summary>Gives out no more work and waits for what was given out: the test host never takes back the work of a worker that is gone.</summary>
    public async Task PauseAsync(CancellationToken cancelled)
    {
        _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (Volatile.Read(ref _atWork) > 0)
        {
            await Task.Delay(Quiet / 4, cancelled);
        }
    }

    public void Resume()
    {
        var closed = _gate;
        _gate = Open;
        closed.TrySetResult();
    }

    async Task<TaskOrchestrationWorkItem> IOrchestrationService.LockNextTaskOrchestrationWorkItemAsync(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var turn = await LockNextTaskOrchestrationWorkItemAsync(receiveTimeout, cancellationToken);
        Turns.Enqueue(new(turn.InstanceId, turn.OrchestrationRuntimeState.Events.Count, turn.NewMessages.Count));
        await BeginAsync();
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
        await BeginAsync();
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

    private static TaskCompletionSource CreateOpen()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }

    private async Task BeginAsync()
    {
        Count(1);
        if (_gate is { Task.IsCompleted: false } gate)
        {
            Count(-1);
            await gate.Task;
            Count(1);
        }
    }

    private void Count(int change)
    {
        Volatile.Write(ref _lastChange, TimeProvider.System.GetTimestamp());
        Interlocked.Add(ref _atWork, change);
    }
}

/// <summary>What a turn of an orchestration reads.</summary>
/// <param name="Instance">Whose turn it is.</param>
/// <param name="Replayed">Events that were there already; an extended session has them in memory and does not replay them.</param>
/// <param name="New">Events that are why there is a turn.</param>
internal sealed record Turn(string Instance, int Replayed, int New);
