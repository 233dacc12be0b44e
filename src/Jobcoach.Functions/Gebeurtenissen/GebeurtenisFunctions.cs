using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Gebeurtenissen;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Json = System.Text.Json.JsonElement?;

namespace Jobcoach.Functions.Gebeurtenissen;

/// <summary>De pomp van de gebeurtenissen.</summary>
public static class GebeurtenisFunctions
{
    [Function(PompOrchestration.Naam)]
    public static Task Gebeurtenispomp([OrchestrationTrigger] TaskOrchestrationContext context, FunctionContext run) => run.OrchestrateAsync(context);

    [Function(PompOrchestration.Pomp)]
    public static Task<Json> PompGebeurtenissen([ActivityTrigger] Json input, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ActAsync(input, client);
}
