using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.MijnZaak;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Werkvoorraad;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Start;

/// <summary>De eerste pagina na het aanmelden.</summary>
internal static class Startroutes
{
    // Enough to count them for nearly every party; who has more sees that there are more.
    private const int MeesteTedoen = 100;

    // A look before the work of an official begins; the work list has the rest.
    private const int MeesteTaken = 10;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.Pagina("/", Toegang.Aangemeld, StartAsync);

    private static async Task<IResult> StartAsync(HttpContext http, Gebruiker wie, Tedoenlezer tedoen, Werkvoorraadlezer werkvoorraad)
    {
        Pagina<Tedoen>? taken = wie.Rol is Rol.Werknemer or Rol.Werkgever or Rol.Jobcoach ? await tedoen.LeesAsync(wie, null, MeesteTedoen, Startpagina.Eerste, http.RequestAborted) : null;
        var werk = wie.Rol.IsUitvoerder() ? await werkvoorraad.VandaagAsync(wie, MeesteTaken, http.RequestAborted) : null;
        return Pagina.Van<Startpagina>(new { Wie = wie, Tedoen = taken, Werk = werk });
    }
}
