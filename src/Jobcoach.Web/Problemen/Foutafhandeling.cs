using Jobcoach.Domain.Handelingen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Problemen;

/// <summary>Vangt alles wat geen endpoint beantwoordde: elke fout is problem+json en geen fout vertelt wat er binnen gebeurde.</summary>
internal sealed class Foutafhandeling(RequestDelegate volgende, ILogger<Foutafhandeling> logger)
{
    private const int ClientIsWeg = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await volgende(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = ClientIsWeg;
            return;
        }
        catch (BadHttpRequestException fout) when (!context.Response.HasStarted)
        {
            await Probleemantwoord.SchrijfAsync(context, VanStatus(fout.StatusCode));
            return;
        }
        catch (Exception fout) when (!context.Response.HasStarted)
        {
            // The type and place tell the programmer enough; a message could hold data of a person.
            logger.LogError("Unhandled {Error} at {Method} {Route}: {Stack}", fout.GetType().Name, context.Request.Method, Route(context), fout.StackTrace);
            context.Response.Clear();
            await Probleemantwoord.SchrijfAsync(context, Probleem.Storing);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
        {
            await Probleemantwoord.SchrijfAsync(context, VanStatus(context.Response.StatusCode));
        }
    }

    private static Probleem VanStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Probleem.NietAangemeld,
        StatusCodes.Status403Forbidden => Probleem.Verboden,
        StatusCodes.Status404NotFound => Probleem.NietGevonden,
        StatusCodes.Status405MethodNotAllowed => Probleem.Van(new Weigering("methode-onjuist", "Gebruik een methode uit de header Allow.")),
        StatusCodes.Status413PayloadTooLarge => Probleem.Van(new Weigering("inhoud-te-groot", "Het verzoek is te groot.")),
        StatusCodes.Status415UnsupportedMediaType => Probleem.Van(new Weigering("mediatype-niet-toegestaan", "Dit mediatype wordt niet aangenomen.")),
        >= 500 => Probleem.Storing,
        _ => Probleem.Van(new Weigering("verzoek-onjuist", "Het verzoek klopt niet.") { Soort = Weigeringsoort.Invoer }),
    };

    private static string Route(HttpContext context) => (context.GetEndpoint() as Microsoft.AspNetCore.Routing.RouteEndpoint)?.RoutePattern.RawText ?? "?";
}
