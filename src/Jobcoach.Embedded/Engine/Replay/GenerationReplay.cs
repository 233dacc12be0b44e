using System.Text.Json;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Replay;

/// Runs the orchestrator function over the turns of its generation: the past ones to bring it back where it was, then the new one.
/// </summary>
internal sealed class GenerationReplay
{
    internal const string ForeignThread = "The orchestrator left its thread: it may await only tasks of its context, without ConfigureAwait(false).";
    internal const string Stuck = "The turn can never go on: the orchestrator awaits something that is not of its context, or nothing at all.";
    internal const string Blocks = "The orchestrator blocks its thread: it must await, never wait.";
    internal const string GoesOn = "The orchestrator goes on after ContinueAsNew; nothing may follow it.";

    private const string Unreadable = "The code changed under a running instance: its stored input cannot be read.";

    private readonly IOrchestrationDefinition _definition;
    private readonly string? _input;
    private readonly TurnThread _thread;
    private readonly ReplayContext _context;
    private Task? _run;
    private int _finishedOn;

    private GenerationReplay(IOrchestrationDefinition definition, string? input, TurnThread thread, ReplayContext context)
    {
        _definition = definition;
        _input = input;
        _thread = thread;
        _context = context;
    }

    /// <param name="source">The instance and its past.</param>
    /// <param name="turn">The new turn; its actions are ignored.</param>
    /// <param name="registry">Today's code.</param>
    /// <param name="maxBlock">How long code may block.</param>
    /// <param name="onForeignAfterwards">Called when the code turns out to have left its thread after the turn ended.</param>
    public static TurnOutcome Run(Generation source, RecordedTurn turn, OrchestrationRegistry registry, TimeSpan maxBlock, Action onForeignAfterwards)
    {
        if (!registry.Orchestrations.TryGetValue(source.Orchestration, out var definition))
        {
            return new TurnOutcome.Poisoned($"Orchestration '{source.Orchestration}' is not registered.");
        }

        var thread = new TurnThread(maxBlock, onForeignAfterwards);
        var replay = new GenerationReplay(definition, source.Input, thread, new ReplayContext(source.InstanceId, registry, thread));
        return thread.Run(() => replay.Run(source.Past, turn));
    }

    private TurnOutcome Run(IReadOnlyList<RecordedTurn> past, RecordedTurn turn)
    {
        foreach (var before in past)
        {
            if (Replay(before) is { } fault)
            {
                return new TurnOutcome.Poisoned(fault);
            }
        }

        _context.Begin(turn.At, past: null);
        foreach (var inbound in turn.Inbound)
        {
            Deliver(inbound);
        }

        return Outcome();
    }

    private string? Replay(RecordedTurn before)
    {
        _context.Begin(before.At, before.Actions);
        foreach (var inbound in before.Inbound)
        {
            Deliver(inbound);
        }

        return Fault()
            ?? Thrown()
            ?? _context.Log.EndOfPast()
            ?? (_run is { IsCompleted: true } || _context.Continued ? "The code changed under a running instance: it ends where the history goes on." : null);
    }

    private string? Thrown() => _run?.Exception?.InnerException switch
    {
        null => null,
        JsonException => Unreadable,
        var error => $"The code changed under a running instance: it throws {error.GetType().Name} where the history goes on.",
    };

    private void Deliver(HistoryEvent inbound)
    {
        // What arrives after the end, or after ContinueAsNew, is dropped: the next generation begins by looking at the world.
        if (_run is { IsCompleted: true } || _context.Continued || Fault() is not null)
        {
            return;
        }

        if (inbound.Kind == EventKind.Started)
        {
            Start();
        }
        else
        {
            _context.Deliver(inbound);
        }

        _thread.Drain();
    }

    private void Start()
    {
        try
        {
            _run = _definition.RunAsync(_context, _input);
        }
        catch (Exception error)
        {
            _run = Task.FromException(error);
        }

        _finishedOn = Environment.CurrentManagedThreadId;
        if (!_run.IsCompleted)
        {
            _finishedOn = 0;
            _run.ContinueWith(
                _ => Volatile.Write(ref _finishedOn, Environment.CurrentManagedThreadId),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }

    private TurnOutcome Outcome()
    {
        if (Fault() is { } fault)
        {
            return new TurnOutcome.Poisoned(fault);
        }

        return _run switch
        {
            null => new TurnOutcome.Poisoned("The history of the generation has no beginning."),
            { IsFaulted: true } => Failed(_run.Exception.InnerException!),
            { IsCanceled: true } => new TurnOutcome.Failed(nameof(TaskCanceledException)),
            { IsCompleted: false } when _context.Continued => new TurnOutcome.Poisoned(GoesOn),
            { IsCompleted: false } when !_context.CanGoOn => new TurnOutcome.Poisoned(Stuck),
            { IsCompleted: false } => new TurnOutcome.Waiting { Actions = _context.Log.New, CancelledTimers = _context.Log.CancelledTimers },
            _ when _context.Continued => new TurnOutcome.ContinuedAsNew(_context.NextInput) { Actions = _context.Log.New },
            _ => new TurnOutcome.Completed { Actions = _context.Log.New },
        };
    }

    private string? Fault()
    {
        var finishedElsewhere = _run is { IsCompleted: true } && Volatile.Read(ref _finishedOn) != Environment.CurrentManagedThreadId;
        return _context.Fault ?? (_thread.Blocked ? Blocks : _thread.Foreign || finishedElsewhere ? ForeignThread : null);
    }

    /// <summary>Messages of exceptions may hold personal data and are not kept; the one of a failed activity is made of names.</summary>
    private TurnOutcome Failed(Exception error) => error switch
    {
        JsonException => new TurnOutcome.Poisoned(Unreadable),
        TurnFaultException => new TurnOutcome.Poisoned(error.Message),
        ActivityFailedException => new TurnOutcome.Failed(error.Message) { Actions = _context.Log.New },
        _ => new TurnOutcome.Failed(error.GetType().Name) { Actions = _context.Log.New },
    };
}
