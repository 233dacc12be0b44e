using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>De werkvoorraad van wie aan zaken werkt.</summary>
public static class WerkvoorraadFunctions
{
    [Function("LeesTaken")]
    public static Task LeesTaken(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/taken")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("TelTaken")]
    public static Task TelTaken(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/taken/tellingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("VerdeelZaken")]
    public static Task VerdeelZaken(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/verdelingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}
