using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;
using Jobcoach.Workflow.Zoeken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Beheer;

/// <summary>Wat beheer nodig heeft om het systeem draaiend te houden; zonder inhoud van zaken.</summary>
internal static class Beheerroutes
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("beheer/orkestraties", LijstAsync)
            .Met(Toegang.Beheer)
            .Leest<Pagina<OrchestrationState>>(
                "LeesOrkestraties",
                "De orkestraties, op id",
                new("status", typeof(OrchestrationStatus), "Alleen deze status."),
                Paginaparameters.Na,
                Paginaparameters.Hoogstens);
        v1.MapPost("beheer/orkestraties/{id}/hervattingen", HervatAsync)
            .Met(Toegang.Beheer)
            .WithName("HervatOrkestratie")
            .WithSummary("Laat een vastgelopen orkestratie verdergaan")
            .Produces(StatusCodes.Status204NoContent);
        v1.MapPost("beheer/controles", async (Vastwerk vastwerk, CancellationToken cancelled) =>
                Results.Json(await vastwerk.ControleerZakenAsync(cancelled), JobcoachJson.Options, statusCode: StatusCodes.Status200OK))
            .Met(Toegang.Beheer)
            .WithName("ControleerZaken")
            .WithSummary("Controleert dat elke zaak een volgende stap heeft en herstelt wat ontbreekt")
            .Produces<Controleverslag>(StatusCodes.Status200OK);
        v1.MapGet("beheer/rondes", async (Rondelezer rondes, CancellationToken cancelled) => (IResult)new Jsonantwoord<IReadOnlyList<Rondebeeld>>(await rondes.LeesAsync(cancelled)))
            .Met(Toegang.Beheer)
            .Leest<IReadOnlyList<Rondebeeld>>("LeesRondes", "Het vaste werk: wanneer het weer begint en hoe het de laatste keren ging");
        v1.MapPost("beheer/zoekopbouwen", async (Zoekopbouw opbouw, CancellationToken cancelled) =>
                Results.Json(await opbouw.VoerUitAsync(cancelled), JobcoachJson.Options, statusCode: StatusCodes.Status200OK))
            .Met(Toegang.Beheer)
            .WithName("BouwZoekregister")
            .WithSummary("Maakt de zoekwoorden van personen opnieuw waar zij ontbreken")
            .Produces<Zoekopbouwverslag>(StatusCodes.Status200OK);
    }

    private static async Task<IResult> LijstAsync(HttpContext http, IOrkestratiebeheer beheer)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var (status, na, hoogstens) = (vraag.Keuze<OrchestrationStatus>("status"), vraag.Tekst("na"), vraag.Hoogstens());
        if (vraag.Antwoord() is { } fout)
        {
            return fout;
        }

        var regels = await beheer.LijstAsync(status, na, hoogstens, http.RequestAborted);
        return new Jsonantwoord<Pagina<OrchestrationState>>(new(regels, regels.Count == hoogstens ? regels[^1].InstanceId : null));
    }

    private static async Task<IResult> HervatAsync(string id, IOrkestratiebeheer beheer, CancellationToken cancelled) =>
        await beheer.HervatAsync(id, cancelled)
            ? Results.NoContent()
            : new Probleemantwoord(Probleem.Van(new Weigering("niet-vastgelopen", "Deze orkestratie is niet vastgelopen, of bestaat niet.")));
}
