using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Zoeken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Zoeken;

/// <summary>Zoeken door de uitvoerder. De tekst kan een naam zijn en staat daarom in de inhoud van het verzoek.</summary>
internal static class Zoekroutes
{
    public static void Map(IEndpointRouteBuilder v1) => v1
        .MapPost("zoekvragen", ZoekAsync)
        .Met(Toegang.Uitvoering)
        .VraagtJson<Zoekvraag, Zoekuitkomst>("ZoekZaken", "Zoekt op zaaknummer, naam van de werknemer en organisatie", herhaalbaar: false);

    private static async Task<IResult> ZoekAsync(HttpContext http, Zaakzoeker zoeker)
    {
        var gelezen = await Invoerlezer.LeesAsync<Zoekvraag>(http.Request, http.RequestAborted);
        return gelezen.Gelukt
            ? (await zoeker.ZoekAsync(gelezen.Waarde.Waarde, http.RequestAborted)).Match<IResult>(
                uitkomst => new Vraagantwoord<Zoekuitkomst>(uitkomst),
                weigeringen => new Probleemantwoord(Probleem.Van(weigeringen)))
            : new Probleemantwoord(Probleem.Van(gelezen.Weigeringen));
    }
}
