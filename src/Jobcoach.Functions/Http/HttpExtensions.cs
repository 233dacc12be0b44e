using Jobcoach.Functions.Durable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Functions.Http;

/// <summary>What the HTTP triggers call, one line each.</summary>
internal static class HttpExtensions
{
    /// <summary>Answers the request with the pipeline of the program. The route of the trigger only names the function; routing is done again inside.</summary>
    public static Task AnswerAsync(this FunctionContext run, HttpRequest request, DurableTaskClient client)
    {
        run.Bind(client);
        return run.InstanceServices.GetRequiredService<Webpijplijn>().BeantwoordAsync(request.HttpContext, run.InstanceServices);
    }
}
