using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>De rapportages.</summary>
public static class RapportageFunctions
{
    [Function("LeesJobcoachresultaten")]
    public static Task LeesJobcoachresultaten(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "v1/rapportages/jobcoachresultaten")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}
