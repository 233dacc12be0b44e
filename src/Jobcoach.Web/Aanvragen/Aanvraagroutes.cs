using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Aanvragen;

/// <summary>De eerste aanvraag.</summary>
internal static class Aanvraagroutes
{
    public static void Map(IEndpointRouteBuilder v1) => v1
        .MapPost("aanvragen", (HttpContext http, Gebruiker wie, Handelingsingang ingang) => ingang.DienInAsync(http, wie))
        .Met(Toegang.Aanvragen)
        .SchrijftJson<Aanvraagformulier>("DienAanvraagIn", "Dient een eerste aanvraag in en opent daarmee een zaak", ifMatch: false, overZaak: false);
}
