using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Documenten;

/// <summary>Documenten van een zaak.</summary>
internal static class Documentroutes
{
    public static void Map(IEndpointRouteBuilder zaak)
    {
        zaak.MapPost("documenten", (HttpContext http, Zaakinzage inzage, Documentingang ingang) => ingang.NeemAanAsync(http, inzage))
            .Met(Toegang.Handeling<VoegBewijsstukToe>())
            .Schrijft(
                "VoegDocumentToe",
                "Voegt een document als bewijsstuk toe; de inhoud van het verzoek is het document",
                new(typeof(Stream), [.. Documentontvangst.Mediatypes], IfMatchVerplicht: false, OverZaak: true))
            .WithMetadata(new Queryparameter("soort", typeof(Bewijsstuksoort), "Wat voor stuk het is.", Verplicht: true));
        zaak.MapGet("documenten", (Zaakinzage inzage, Documentlezer lezer, CancellationToken cancelled) => lezer.LijstAsync(inzage, cancelled))
            .Met(Toegang.Zaak).Leest<List<Documentbeeld>>("LeesDocumenten", "De documenten, zonder inhoud");
        zaak.MapGet("documenten/{id}", (Zaakinzage inzage, string id, Documentlezer lezer, CancellationToken cancelled) => lezer.OpenAsync(inzage, id, cancelled))
            .Met(Toegang.Zaak)
            .WithName("LeesDocument")
            .WithSummary("De inhoud van een document")
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status409Conflict, typeof(Probleem), [Probleem.Mediatype])
            {
                Description = "In het document is malware gevonden, of het is daar nog niet op gecontroleerd.",
            });
    }
}
