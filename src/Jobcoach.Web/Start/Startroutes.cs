using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Werkvoorraad;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Start;

/// <summary>De eerste pagina na het aanmelden.</summary>
internal static class Startroutes
{
    // A look before the work begins; the work list has the rest.
    private const int MeesteTaken = 10;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.Pagina("/", Toegang.Aangemeld, StartAsync);

    private static async Task<IResult> StartAsync(HttpContext http, Gebruiker wie, Werkvoorraadlezer werkvoorraad)
    {
        var werk = wie.Rol.IsUitvoerder() ? await werkvoorraad.VandaagAsync(wie, MeesteTaken, http.RequestAborted) : null;
        return Pagina.Van<Startpagina>(new { Wie = wie, Werk = werk });
    }
}
