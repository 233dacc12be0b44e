namespace Jobcoach.Embedded.Engine;

/// <summary>Limits of the engine. They bound what one wrong orchestration can do to the others.</summary>
public sealed record EngineOptions
{
    /// <summary>Turns that may wait for their commit at the same time: more of them share an fsync. At least 1.</summary>
    public int MaxConcurrentTurns { get; init; } = 1024;

    /// <summary>Activities that may run at the same time. At least 1.</summary>
    public int MaxConcurrentActivities { get; init; } = 512;

    /// <summary>Generations in a row that neither heard a signal nor waited for a timer, before the instance is held as a loop without progress.</summary>
    public int MaxGenerationsWithoutWait { get; init; } = 50;

    /// <summary>Events in one generation, before the instance is held: replay reads them all at every turn, so the orchestration must continue as new.</summary>
    public int MaxHistoryEvents { get; init; } = 1000;

    /// <summary>
    /// Starts of the program in a row that found the same turn or activity unfinished, before the instance is held: it may be what stops the program.
    /// Work that waits for its turn is found unfinished too, and on a slow machine a program that is killed soon after each start reaches it late;
    /// work that does stop the program costs these starts once. To count only what had begun would take a write before each turn and activity:
    /// nothing else is left of them after a kill.
    /// </summary>
    public int MaxRestarts { get; init; } = 50;

    /// <summary>How long orchestrator code may block its thread before the turn is given up; it should never block at all.</summary>
    public TimeSpan MaxBlock { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often live mode looks in storage for work that it should know of already: a safety net, not a schedule.</summary>
    public TimeSpan SweepInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Keeps the history of every generation, for replay tests.</summary>
    public HistoryRecorder? Recorder { get; init; }
}
