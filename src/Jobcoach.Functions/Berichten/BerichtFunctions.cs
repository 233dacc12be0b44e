using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Berichten;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Json = System.Text.Json.JsonElement?;

namespace Jobcoach.Functions.Berichten;

/// <summary>De bezorging van een bericht.</summary>
public static class BerichtFunctions
{
    [Function(BerichtOrchestration.Naam)]
    public static Task Bericht([OrchestrationTrigger] TaskOrchestrationContext context, FunctionContext run) => run.OrchestrateAsync(context);

    [Function(BerichtOrchestration.Bezorg)]
    public static Task<Json> BezorgBericht([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);
}
