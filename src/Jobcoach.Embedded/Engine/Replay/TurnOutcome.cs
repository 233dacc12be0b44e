namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>How a turn ended.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>What the code did in this turn.</summary>
    public IReadOnlyList<NewAction> Actions { get; init; } = [];

    /// <summary>Timers that no longer need to fire, by number.</summary>
    public IReadOnlyList<int> CancelledTimers { get; init; } = [];

    /// <summary>There is something to wait for.</summary>
    public sealed record Waiting : TurnOutcome;

    /// <summary>The orchestration ran to its end.</summary>
    public sealed record Completed : TurnOutcome;

    /// <summary>The orchestrator threw; the text holds types and names only.</summary>
    public sealed record Failed(string Failure) : TurnOutcome;

    /// <summary>The generation ended and the next begins with this input.</summary>
    public sealed record ContinuedAsNew(string? Input) : TurnOutcome;

    /// <summary>The engine cannot trust this turn; nothing of it is stored.</summary>
    public sealed record Poisoned(string Reason) : TurnOutcome;
}

/// <summary>An action taken in the new turn, with the input that the activity needs once.</summary>
internal readonly record struct NewAction(HistoryEvent Event, string? Input);
