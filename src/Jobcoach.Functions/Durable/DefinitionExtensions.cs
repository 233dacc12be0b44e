using System.Text.Json;
using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Functions.Durable;

/// <summary>Runs the definitions of the program on Durable Task; knows nothing of Functions, so a test can do the same without a host.</summary>
internal static class DefinitionExtensions
{
    /// <summary>Runs one turn of an orchestration.</summary>
    public static Task RunAsync(this IOrchestrationDefinition orchestration, TaskOrchestrationContext durable, TaskOptions retry)
    {
        var generation = durable.GetInput<JsonElement?>()?.Deserialize<Generation>(DurableJson.Options) ?? Generation.First(null);
        return orchestration.RunAsync(new DurableOrchestrationContext(durable, generation, retry), generation.Input?.GetRawText());
    }

    /// <summary>Runs an activity. What it throws is stored by Durable Task and logged by the host, so only its type leaves.</summary>
    public static async Task<JsonElement?> RunAsync(
        this IActivityDefinition activity, IServiceProvider services, JsonElement? input, ILogger logger, CancellationToken cancelled)
    {
        try
        {
            var result = await activity.RunAsync(services, input?.GetRawText(), cancelled);
            return result is null ? null : JsonSerializer.Deserialize<JsonElement>(result);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancelled.IsCancellationRequested)
        {
            logger.LogWarning("Activity {Activity} failed with {ErrorType} at {Stack}", activity.Name, failure.GetType().Name, failure.StackTrace);
            throw new ActivityFault(failure.GetType().Name);
        }
    }
}
