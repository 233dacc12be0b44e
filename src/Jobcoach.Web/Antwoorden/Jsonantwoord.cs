using System.Security.Cryptography;
using System.Text.Json;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jobcoach.Web.Antwoorden;

/// <summary>Een gelezen waarde als JSON, met ETag; wie haar al heeft krijgt 304.</summary>
/// <param name="waarde">De waarde; haar eigen type bepaalt de JSON.</param>
/// <param name="versie">De versie van de zaak als het antwoord alleen van de zaak afhangt; anders volgt de ETag uit de inhoud.</param>
internal sealed class Jsonantwoord<T>(T waarde, long? versie = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var inhoud = JsonSerializer.SerializeToUtf8Bytes(waarde, JobcoachJson.Options);
        var etag = versie is { } nummer ? Etag.Van(nummer) : $"W/\"{Convert.ToHexStringLower(SHA256.HashData(inhoud))[..32]}\"";
        var antwoord = httpContext.Response;
        antwoord.Headers.ETag = etag;
        antwoord.Headers.CacheControl = "private, no-cache";
        antwoord.Headers.Vary = $"{HeaderNames.Authorization}, {HeaderNames.Cookie}";
        if (Etag.HeeftAl(httpContext.Request, etag))
        {
            antwoord.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        antwoord.ContentType = "application/json";
        antwoord.ContentLength = inhoud.Length;
        await antwoord.Body.WriteAsync(inhoud, httpContext.RequestAborted);
    }
}
