namespace Jobcoach.Workflow.Durable;

/// <summary>The one retry policy of all activities. Changing it changes running orchestrations: it creates timers in their histories.</summary>
public static class ActivityRetry
{
    /// <summary>Attempts in all, the first included.</summary>
    public const int MaxAttempts = 5;

    /// <summary>Wait before the second attempt; each next wait is <see cref="BackoffCoefficient"/> times as long.</summary>
    public static readonly TimeSpan FirstInterval = TimeSpan.FromSeconds(5);

    /// <summary>Growth of the wait.</summary>
    public const double BackoffCoefficient = 4;
}
