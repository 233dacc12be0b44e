using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>De intake: een aanvraag, en de stukken erbij.</summary>
public static class AanvraagFunctions
{
    [Function("DienAanvraagIn")]
    public static Task DienAanvraagIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/aanvragen")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("VoegDocumentToe")]
    public static Task VoegDocumentToe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "v1/zaken/{nummer}/documenten")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("LeesDocumenten")]
    public static Task LeesDocumenten(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/zaken/{nummer}/documenten")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("LeesDocument")]
    public static Task LeesDocument(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/zaken/{nummer}/documenten/{id}")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);

    [Function("LeesBrieven")]
    public static Task LeesBrieven(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/zaken/{nummer}/brieven")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}
