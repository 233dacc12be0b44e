// Stand-ins: as much of Durable Task as our files name. Compiled by a test together with those files, never into a program.
#nullable enable
namespace Microsoft.DurableTask
{
    public readonly struct TaskName(string name)
    {
        public string Name { get; } = name;

        public static implicit operator TaskName(string value) => new(value);
    }

    public record RetryPolicy(int MaxNumberOfAttempts, TimeSpan FirstRetryInterval, double BackoffCoefficient = 1);

    public record TaskOptions
    {
        public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new();
    }

    public record StartOrchestrationOptions(string? InstanceId = null);

    public record TaskFailureDetails(string ErrorType, string ErrorMessage, string? StackTrace, TaskFailureDetails? InnerFailure, IDictionary<string, object?>? Properties);

    public sealed class TaskFailedException : Exception
    {
        public TaskFailureDetails FailureDetails => throw new NotSupportedException();
    }

    public abstract class TaskOrchestrationContext
    {
        public abstract string InstanceId { get; }

        public abstract DateTime CurrentUtcDateTime { get; }

        public abstract T? GetInput<T>();

        public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);

        public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

        public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

        public abstract void SetCustomStatus(object? customStatus);

        public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);
    }

    public sealed class Page<T>
        where T : notnull
    {
        public IReadOnlyList<T> Values => throw new NotSupportedException();

        public string? ContinuationToken => throw new NotSupportedException();
    }

    public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
        where T : notnull
    {
        public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = default, int? pageSizeHint = default);

        public abstract IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.DurableTask.Client
{
    public enum OrchestrationRuntimeStatus
    {
        Running,
        Completed,
        Failed,
        Terminated,
        Pending,
        Suspended,
    }

    public sealed class OrchestrationMetadata
    {
        public string Name => throw new NotSupportedException();

        public string InstanceId => throw new NotSupportedException();

        public OrchestrationRuntimeStatus RuntimeStatus { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset LastUpdatedAt { get; init; }

        public string? SerializedInput { get; init; }

        public string? SerializedOutput { get; init; }

        public string? SerializedCustomStatus { get; init; }

        public TaskFailureDetails? FailureDetails { get; init; }

        public bool IsCompleted => throw new NotSupportedException();
    }

    public record OrchestrationQuery(
        IEnumerable<OrchestrationRuntimeStatus>? Statuses = null, string? InstanceIdPrefix = null, int PageSize = 100, bool FetchInputsAndOutputs = false);

    public static class StartOrchestrationOptionsExtensions
    {
        public static StartOrchestrationOptions WithDedupeStatuses(this StartOrchestrationOptions options, params OrchestrationRuntimeStatus[] dedupeStatuses) => options;
    }

    public abstract class DurableTaskClient
    {
        public abstract Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);

        public abstract Task RaiseEventAsync(string instanceId, string eventName, CancellationToken cancellation);

        public abstract Task TerminateInstanceAsync(string instanceId, object? output, CancellationToken cancellation = default);

        public abstract Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);

        public abstract Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellation);

        public abstract Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);

        public abstract AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null);
    }
}
