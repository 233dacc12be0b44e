namespace Jobcoach.Embedded.Engine;

/// <summary>What happened to an instance, or what its code did. WARNING: the numbers are stored; never renumber.</summary>
internal enum EventKind
{
    /// <summary>A generation begins.</summary>
    Started = 0,

    /// <summary>An activity gave its result.</summary>
    ActivityCompleted = 1,

    /// <summary>An activity failed for the last time.</summary>
    ActivityFailed = 2,

    /// <summary>A timer is due.</summary>
    TimerFired = 3,

    /// <summary>A signal rang.</summary>
    SignalRaised = 4,

    /// <summary>The code called an activity.</summary>
    ActivityScheduled = 10,

    /// <summary>The code created a timer.</summary>
    TimerCreated = 11,

    /// <summary>The code waits for a signal.</summary>
    SignalAwaited = 12,
}
