using System.Text.Json;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Antwoorden;

/// <summary>Het antwoord op een vraag die in de inhoud van het verzoek stond: nergens bewaard en zonder versie.</summary>
/// <param name="waarde">De waarde; haar eigen type bepaalt de JSON.</param>
internal sealed class Vraagantwoord<T>(T waarde) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.Headers.CacheControl = "no-store";
        antwoord.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(antwoord.Body, waarde, JobcoachJson.Options, httpContext.RequestAborted);
    }
}
