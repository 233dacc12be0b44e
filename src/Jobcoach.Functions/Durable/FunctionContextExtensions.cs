using System.Text.Json;
using Jobcoach.Workflow.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Functions.Durable;

/// <summary>What the functions call, one line each: the name of the function is the name of the definition.</summary>
internal static class FunctionContextExtensions
{
    /// <summary>Runs a turn of the orchestration that is registered under the name of the function.</summary>
    public static Task OrchestrateAsync(this FunctionContext run, TaskOrchestrationContext context) =>
        run.Registry().Orchestrations[run.FunctionDefinition.Name].RunAsync(context, DurableOrchestrationContext.ActivityOptions);

    /// <summary>Runs the activity that is registered under the name of the function.</summary>
    public static Task<JsonElement?> ActAsync(this FunctionContext run, JsonElement? input, DurableTaskClient client)
    {
        run.Bind(client);
        var activity = run.Registry().Activities[run.FunctionDefinition.Name];
        return activity.RunAsync(run.InstanceServices, input, run.GetLogger("Jobcoach.Activities"), run.CancellationToken);
    }

    /// <summary>Makes the client of this invocation the one of its services.</summary>
    public static void Bind(this FunctionContext run, DurableTaskClient client) =>
        run.InstanceServices.GetRequiredService<BoundClient>().Client = client;

    private static OrchestrationRegistry Registry(this FunctionContext run) => run.InstanceServices.GetRequiredService<OrchestrationRegistry>();
}
