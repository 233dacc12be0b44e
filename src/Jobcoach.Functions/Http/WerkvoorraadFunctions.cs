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
}
