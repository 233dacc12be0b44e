using System.Text.Json;
using Jobcoach.Web.Paginas;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Problemen;

/// <summary>Schrijft een probleem als antwoord.</summary>
internal sealed class Probleemantwoord(Probleem probleem, string? etag = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (etag is not null)
        {
            httpContext.Response.Headers.ETag = etag;
        }

        return SchrijfAsync(httpContext, probleem);
    }

    public static async Task SchrijfAsync(HttpContext context, Probleem probleem)
    {
        if (Paginakenmerk.WilPagina(context))
        {
            await Paginaproblemen.SchrijfAsync(context, probleem);
            return;
        }

        context.Response.StatusCode = probleem.Status;
        context.Response.ContentType = Probleem.Mediatype;
        context.Response.Headers.CacheControl = "no-store";
        if (probleem.Status is StatusCodes.Status401Unauthorized && context.Response.Headers.WWWAuthenticate.Count == 0)
        {
            context.Response.Headers.WWWAuthenticate = await AanmeldwijzeAsync(context);
        }

        if (probleem.Status is StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        var inhoud = JsonSerializer.SerializeToUtf8Bytes(probleem, JobcoachJson.Options);
        context.Response.ContentLength = inhoud.Length;
        await context.Response.Body.WriteAsync(inhoud, context.RequestAborted);
    }

    private static async Task<string> AanmeldwijzeAsync(HttpContext context) =>
        (await context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>().GetDefaultChallengeSchemeAsync())?.Name ?? "Bearer";
}
