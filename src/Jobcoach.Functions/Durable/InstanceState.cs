using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Durable;

/// <summary>What the port tells of an instance, read from what Durable Task stores of it.</summary>
internal static class InstanceState
{
    /// <summary>Maps an instance that was fetched with its input.</summary>
    public static OrchestrationState From(OrchestrationMetadata instance)
    {
        var generation = DurableJson.Read<Generation?>(instance.SerializedInput);
        var wake = instance.IsCompleted ? null : DurableJson.Read<NextWake?>(instance.SerializedCustomStatus);
        return new OrchestrationState(
            instance.InstanceId,
            instance.Name,
            StatusOf(instance.RuntimeStatus),
            generation?.Number ?? 1,
            generation?.StartedAt ?? instance.CreatedAt,
            instance.LastUpdatedAt,
            wake?.At,
            instance.RuntimeStatus == OrchestrationRuntimeStatus.Terminated ? ReasonOf(instance) : FailureOf(instance.FailureDetails));
    }

    /// <summary>What Durable Task calls a status of the port; null for all of them.</summary>
    public static IEnumerable<OrchestrationRuntimeStatus>? StatusesOf(OrchestrationStatus? status) => status is null
        ? null
        : Enum.GetValues<OrchestrationRuntimeStatus>().Where(theirs => StatusOf(theirs) == status);

    // Json when we ended it, bare text when an operator did.
    private static string? ReasonOf(OrchestrationMetadata instance) => instance.SerializedOutput?.Trim('"');

    // The message of an exception may hold personal data and is not passed on; the one of a failed activity is made of names.
    private static string? FailureOf(TaskFailureDetails? failure) => failure switch
    {
        null => null,
        _ when failure.ErrorType == typeof(ActivityFailedException).FullName => failure.ErrorMessage,
        _ => failure.ErrorType[(failure.ErrorType.LastIndexOf('.') + 1)..],
    };

    private static OrchestrationStatus StatusOf(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => OrchestrationStatus.Pending,
        OrchestrationRuntimeStatus.Completed => OrchestrationStatus.Completed,
        OrchestrationRuntimeStatus.Failed => OrchestrationStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => OrchestrationStatus.Terminated,

        // Held by an operator: nothing will happen until it is resumed, and the nightly control has to see that.
        OrchestrationRuntimeStatus.Suspended => OrchestrationStatus.Poisoned,
        _ => OrchestrationStatus.Running,
    };
}
