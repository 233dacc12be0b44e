namespace Jobcoach.Workflow.Durable;

/// <summary>What can be told about an instance without its history.</summary>
/// <param name="InstanceId">Id of the instance.</param>
/// <param name="Orchestration">Name under which the orchestration is registered.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Generation">How many times it continued as new, plus one.</param>
/// <param name="CreatedAt">When it was started, UTC.</param>
/// <param name="LastTurnAt">When its last turn was stored, UTC.</param>
/// <param name="NextWakeAt">The earliest moment a timer wakes it; null when none is set.</param>
/// <param name="Failure">Why it failed or is held; never contains data of the case.</param>
public sealed record OrchestrationState(
    string InstanceId,
    string Orchestration,
    OrchestrationStatus Status,
    int Generation,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastTurnAt,
    DateTimeOffset? NextWakeAt,
    string? Failure);

/// <summary>Where an instance stands.</summary>
public enum OrchestrationStatus
{
    /// <summary>Started, first turn not yet stored.</summary>
    Pending,

    /// <summary>Has a next step.</summary>
    Running,

    /// <summary>Ran to its end.</summary>
    Completed,

    /// <summary>The orchestrator threw.</summary>
    Failed,

    /// <summary>Ended from outside.</summary>
    Terminated,

    /// <summary>Held by the engine: changed code, a foreign thread, a turn that cannot go on, or too many failed attempts. Can be retried by operations.</summary>
    Poisoned,
}
