using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Metingen;

/// <summary>Telt antwoorden per klasse van statuscode: het alarm op serverfouten in <c>infra</c> rekent hiermee.</summary>
internal sealed class Antwoordmeting(RequestDelegate volgende)
{
    private const string Naam = "Jobcoach.Web";
    private const string Klasse = "klasse";

    private static readonly Meter Meter = new(Naam);

    private static readonly Counter<long> Antwoorden = Meter.CreateCounter<long>("jobcoach.http.antwoorden", "{antwoord}", "Answers by class of status code");

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await volgende(context);
        }
        catch
        {
            // What even the handling of errors let through broke off an answer that had begun.
            Tel(StatusCodes.Status500InternalServerError);
            throw;
        }

        Tel(context.Response.StatusCode);
    }

    private static void Tel(int status) => Antwoorden.Add(1, new KeyValuePair<string, object?>(Klasse, $"{status / 100}xx"));
}
