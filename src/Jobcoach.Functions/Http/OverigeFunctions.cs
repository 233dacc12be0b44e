using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Http;

/// <summary>Alles wat geen eigen trigger heeft: lijsten, bladzijden, beheer, en het antwoord op wat niet bestaat.</summary>
public static class OverigeFunctions
{
    [Function("Overige")]
    public static Task Overige(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*pad}")] HttpRequest request, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.AnswerAsync(request, client);
}
