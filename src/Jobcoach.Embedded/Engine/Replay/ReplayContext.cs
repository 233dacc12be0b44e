using System.Text.Json;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>The context that orchestrator code sees. Everything it hands out completes only by <see cref="Deliver"/>, on the thread of the turn.</summary>
internal sealed class ReplayContext(string instanceId, OrchestrationRegistry registry, TurnThread thread) : IOrchestrationContext
{
    private readonly ActionLog _log = new();
    private readonly OpenSignals _signals = new();
    private readonly Dictionary<int, OpenActivity> _activities = [];
    private readonly Dictionary<int, TaskCompletionSource> _timers = [];
    private DateTimeOffset _now;

    public string InstanceId => Guarded(instanceId);

    public DateTimeOffset CurrentUtcDateTime => Guarded(_now);

    /// <summary>The first rule that the code broke.</summary>
    public string? Fault { get; private set; }

    /// <summary>The generation ended with <see cref="NextInput"/>.</summary>
    public bool Continued { get; private set; }

    public string? NextInput { get; private set; }

    public ActionLog Log => _log;

    /// <summary>Whether anything can still wake the code.</summary>
    public bool CanGoOn => _activities.Count > 0 || _timers.Count > 0 || _signals.AnyWaiter;

    public void Begin(DateTimeOffset now, IReadOnlyList<HistoryEvent>? past)
    {
        _now = now;
        _log.Begin(past);
    }

    /// <summary>Completes what an event answers. Events for what the code gave up are ignored.</summary>
    public void Deliver(HistoryEvent inbound)
    {
        switch (inbound.Kind)
        {
            case EventKind.ActivityCompleted when _activities.Remove(inbound.Ref, out var activity):
                Complete(activity, inbound.Payload);
                break;
            case EventKind.ActivityFailed when _activities.Remove(inbound.Ref, out var activity):
                activity.Fail(inbound.Name!);
                break;
            case EventKind.TimerFired when _timers.Remove(inbound.Ref, out var timer):
                timer.SetResult();
                break;
            case EventKind.SignalRaised:
                _signals.Raise(inbound.Name!);
                break;
        }
    }

    public Task<TResult> CallActivityAsync<TResult>(string activity, object? input)
    {
        if (!registry.Activities.ContainsKey(activity))
        {
            throw Break($"Activity '{activity}' is not registered.");
        }

        var open = new OpenActivity<TResult>(activity);
        _activities.Add(Take(new(EventKind.ActivityScheduled, 0, activity, null, null), DurableJson.Write(input)), open);
        return open.Task;
    }

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancelled)
    {
        CheckMayAct();
        if (cancelled.IsCancellationRequested)
        {
            return Task.FromCanceled(cancelled);
        }

        var timer = new TaskCompletionSource();
        var number = Take(new(EventKind.TimerCreated, 0, null, fireAt.ToUniversalTime(), null), null);
        _timers.Add(number, timer);
        cancelled.UnsafeRegister((_, token) => CancelTimer(number, token), null);
        return timer.Task;
    }

    public Task WaitForExternalEventAsync(string signal, CancellationToken cancelled)
    {
        CheckMayAct();
        if (cancelled.IsCancellationRequested)
        {
            return Task.FromCanceled(cancelled);
        }

        Take(new(EventKind.SignalAwaited, 0, signal, null, null), null);
        var bell = _signals.Await(signal);
        cancelled.UnsafeRegister((_, token) => CancelWait(bell, token), null);
        return bell.Task;
    }

    public void ContinueAsNew(object? input)
    {
        CheckMayAct();
        NextInput = DurableJson.Write(input);
        Continued = true;
    }

    /// <summary>Remembers that the code broke a rule.</summary>
    public TurnFaultException Break(string fault)
    {
        Fault ??= fault;
        return new TurnFaultException(fault);
    }

    private int Take(HistoryEvent action, string? input)
    {
        CheckMayAct();
        return _log.Take(action, input, out var number) is { } changed ? throw Break(changed) : number;
    }

    private void Complete(OpenActivity activity, string? json)
    {
        try
        {
            activity.Complete(json);
        }
        catch (JsonException)
        {
            Break($"The code changed under a running instance: the stored result of activity '{activity.Name}' cannot be read.");
        }
    }

    private void CancelTimer(int number, CancellationToken token)
    {
        if (thread.Admit() && _timers.Remove(number, out var timer))
        {
            _log.CancelTimer(number);
            timer.SetCanceled(token);
        }
    }

    private void CancelWait(TaskCompletionSource bell, CancellationToken token)
    {
        if (thread.Admit())
        {
            _signals.Cancel(bell, token);
        }
    }

    private void CheckMayAct()
    {
        Guarded(0);
        if (Continued)
        {
            throw Break("The orchestrator goes on after ContinueAsNew; nothing may follow it.");
        }
    }

    private T Guarded<T>(T value) => thread.Admit() ? value : throw new TurnFaultException(GenerationReplay.ForeignThread);
}
