using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;

namespace Jobcoach.Functions.Durable;

/// <summary>The port of an orchestration on Durable Task.</summary>
/// <param name="durable">The context of Durable Task.</param>
/// <param name="generation">The input of the current generation.</param>
/// <param name="retry">How activities are retried: <see cref="ActivityOptions"/>, or less patient in a test.</param>
internal sealed class DurableOrchestrationContext(TaskOrchestrationContext durable, Generation generation, TaskOptions retry) : IOrchestrationContext
{
    /// <summary><see cref="ActivityRetry"/> in the words of Durable Task.</summary>
    public static readonly TaskOptions ActivityOptions = TaskOptions.FromRetryPolicy(
        new RetryPolicy(ActivityRetry.MaxAttempts, ActivityRetry.FirstInterval, ActivityRetry.BackoffCoefficient));

    // A context is made when a generation begins, and at every replay of that moment.
    private readonly DateTimeOffset _startedAt = AsUtc(durable.CurrentUtcDateTime);
    private readonly List<DateTimeOffset> _openTimers = [];

    public string InstanceId => durable.InstanceId;

    public DateTimeOffset CurrentUtcDateTime => AsUtc(durable.CurrentUtcDateTime);

    public async Task<TResult> CallActivityAsync<TResult>(string activity, object? input)
    {
        try
        {
            return await durable.CallActivityAsync<TResult>(activity, input, retry);
        }
        catch (TaskFailedException failure)
        {
            throw new ActivityFailedException(activity, ActivityFault.ErrorTypeOf(failure.FailureDetails));
        }
    }

    public async Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancelled)
    {
        _openTimers.Add(fireAt);
        ShowNextWake();
        try
        {
            await durable.CreateTimer(fireAt.UtcDateTime, cancelled);
        }
        finally
        {
            _openTimers.Remove(fireAt);
            ShowNextWake();
        }
    }

    public Task WaitForExternalEventAsync(string signal, CancellationToken cancelled) => durable.WaitForExternalEvent<object?>(signal, cancelled);

    public void ContinueAsNew(object? input) =>
        durable.ContinueAsNew(generation.Next(_startedAt, input), preserveUnprocessedEvents: false);

    private static DateTimeOffset AsUtc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    // Durable Task tells nobody when an instance wakes; the custom status is the only thing of ours that can be read from outside.
    private void ShowNextWake() => durable.SetCustomStatus(_openTimers.Count == 0 ? null : new NextWake(_openTimers.Min()));
}

/// <summary>Custom status of a waiting instance.</summary>
/// <param name="At">The earliest moment a timer wakes it, UTC.</param>
internal sealed record NextWake(DateTimeOffset At);
