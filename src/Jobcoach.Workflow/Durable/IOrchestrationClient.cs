namespace Jobcoach.Workflow.Durable;

/// <summary>How the outside world reaches orchestrations.</summary>
public interface IOrchestrationClient
{
    /// <summary>Starts the instance unless it exists and has not ended; an ended one starts anew. Safe to repeat.</summary>
    Task EnsureStartedAsync(string orchestration, string instanceId, object? input, CancellationToken cancelled);

    /// <summary>Rings the bell. A signal to an instance that does not exist or has ended is dropped without error.</summary>
    Task SignalAsync(string instanceId, string signal, CancellationToken cancelled);

    /// <summary>Ends the instance at its next turn. No error when it does not exist or has ended.</summary>
    Task TerminateAsync(string instanceId, string reason, CancellationToken cancelled);

    /// <summary>The state of an instance, or null when it is unknown.</summary>
    Task<OrchestrationState?> GetStateAsync(string instanceId, CancellationToken cancelled);
}
