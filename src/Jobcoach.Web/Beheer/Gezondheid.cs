using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Beheer;

/// <summary>Of het systeem werkt.</summary>
/// <param name="Gezond">Of opslag en engine antwoorden.</param>
/// <param name="Opslag">Of de opslag antwoordt.</param>
/// <param name="Engine">De orkestraties; null als de engine niet antwoordt.</param>
public sealed record Gezondheid(bool Gezond, bool Opslag, Orkestratietelling? Engine);

/// <summary>Bekijkt of het systeem werkt; een vastgelopen zaak maakt het systeem niet ongezond, maar is wel te zien.</summary>
internal sealed class Gezondheidscontrole(IZaakStore zaken, IOrkestratiebeheer orkestraties, ILogger<Gezondheidscontrole> logger)
{
    public static void Map(IEndpointRouteBuilder v1) => v1
        .MapGet("gezondheid", async (Gezondheidscontrole controle, CancellationToken cancelled) => await controle.AntwoordAsync(cancelled))
        .Met(Toegang.Openbaar)
        .Leest<Gezondheid>("LeesGezondheid", "Of opslag en engine werken")
        .Produces<Gezondheid>(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Bekijkt of opslag en engine antwoorden.</summary>
    public async Task<Gezondheid> BekijkAsync(CancellationToken cancelled)
    {
        var opslag = await ProbeerAsync<object>(async () => await zaken.NietVernietigdAsync(null, 1, cancelled), cancelled) is not null;
        var engine = await ProbeerAsync(() => orkestraties.TelAsync(cancelled), cancelled);
        return new(opslag && engine is not null, opslag, engine);
    }

    private async Task<IResult> AntwoordAsync(CancellationToken cancelled)
    {
        var gezondheid = await BekijkAsync(cancelled);
        return Results.Json(gezondheid, JobcoachJson.Options, statusCode: gezondheid.Gezond ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    // Whatever breaks, the answer is that it is broken.
    private async Task<T?> ProbeerAsync<T>(Func<Task<T>> probeer, CancellationToken cancelled)
        where T : class
    {
        try
        {
            return await probeer();
        }
        catch (Exception fout) when (!cancelled.IsCancellationRequested)
        {
            logger.LogError("Health check failed: {Error}", fout.GetType().Name);
            return null;
        }
    }
}
