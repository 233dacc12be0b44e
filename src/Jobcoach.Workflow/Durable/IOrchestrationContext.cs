namespace Jobcoach.Workflow.Durable;

/// <summary>
/// What an orchestration may do. Names and meaning are those of Durable Task, so that both engines are adapters of one page of code.
/// An orchestrator function is replayed: it may use nothing but this context and its input, must await only tasks of this context,
/// and must call <see cref="ContinueAsNew"/> last.
/// </summary>
/// <remarks>Only ids, enums, dates and numbers cross this port: histories stay in storage in clear text.</remarks>
public interface IOrchestrationContext
{
    /// <summary>The id under which the instance was started.</summary>
    string InstanceId { get; }

    /// <summary>The time at which the current turn began, in UTC; the same at every replay.</summary>
    DateTimeOffset CurrentUtcDateTime { get; }

    /// <summary>Runs an activity at least once and gives the one result that was stored.</summary>
    /// <exception cref="ActivityFailedException">The activity kept failing after <see cref="ActivityRetry"/> was exhausted.</exception>
    Task<TResult> CallActivityAsync<TResult>(string activity, object? input);

    /// <summary>Completes at <paramref name="fireAt"/> or later, never earlier. Cancelling makes the timer vanish; the task is then cancelled.</summary>
    Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancelled);

    /// <summary>
    /// Completes when the signal rings; a signal that rang earlier in this generation counts. The name is case-insensitive.
    /// At most one wait per generation: see <see cref="OrchestrationContextExtensions"/>.
    /// </summary>
    Task WaitForExternalEventAsync(string signal, CancellationToken cancelled);

    /// <summary>Ends this generation and starts the next with a clean history; unread signals are dropped. Nothing may follow.</summary>
    void ContinueAsNew(object? input);
}
