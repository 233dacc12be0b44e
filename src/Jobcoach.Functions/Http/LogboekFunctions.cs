using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>Het logboek van de jobcoach.</summary>
public static class LogboekFunctions
{
    [Function("LeesLogboek")]
    public static Task LeesLogboek(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/zaken/{nummer}/logboekregels")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("LeesLogboekregel")]
    public static Task LeesLogboekregel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/zaken/{nummer}/logboekregels/{id}")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("SchrijfLogboekregel")]
    public static Task SchrijfLogboekregel(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/logboekregels")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}
