using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>Abonnementen op gebeurtenissen.</summary>
public static class AbonnementFunctions
{
    [Function("LeesAbonnementen")]
    public static Task LeesAbonnementen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/abonnementen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("LeesAbonnement")]
    public static Task LeesAbonnement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/abonnementen/{id}")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("MaakAbonnement")]
    public static Task MaakAbonnement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/abonnementen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("WijzigAbonnement")]
    public static Task WijzigAbonnement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "v1/abonnementen/{id}")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("BeeindigAbonnement")]
    public static Task BeeindigAbonnement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "v1/abonnementen/{id}")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("WisselGeheim")]
    public static Task WisselGeheim(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/abonnementen/{id}/geheimen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("HerhaalGebeurtenissen")]
    public static Task HerhaalGebeurtenissen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/abonnementen/{id}/herhalingen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}
