using Jobcoach.Domain.Taken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Taken;

/// <summary>De werkvoorraad van de aanroeper.</summary>
internal static class Taakroutes
{
    public static void Map(IEndpointRouteBuilder v1) => v1
        .MapGet("taken", LijstAsync)
        .Met(Toegang.Taken)
        .Leest<Pagina<Taakregel>>(
            "LeesTaken",
            "De taken van uw rol",
            new("soort", typeof(Taaksoort), "Alleen deze soort."),
            new("vervaltVoor", typeof(DateOnly), "Alleen taken met een vervaldag tot en met deze dag."),
            new("sortering", typeof(Taaksortering), "Vroegste vervaldag eerst, of langst open eerst."),
            Paginaparameters.Na,
            Paginaparameters.Hoogstens);

    private static async Task<IResult> LijstAsync(HttpContext http, Gebruiker wie, IProjectieStore projecties)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var taakvraag = new Taakvraag(
            wie.Rol,
            Toegang.Zicht(wie),
            vraag.Keuze<Taaksoort>("soort"),
            vraag.Dag("vervaltVoor"),
            vraag.Keuze<Taaksortering>("sortering") ?? Taaksortering.Vervaldag,
            vraag.Tekst("na"),
            vraag.Hoogstens());
        return vraag.Antwoord() ?? new Jsonantwoord<Pagina<Taakregel>>(await projecties.TakenAsync(taakvraag, http.RequestAborted));
    }
}
