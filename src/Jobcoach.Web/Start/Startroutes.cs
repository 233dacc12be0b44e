using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Start;

/// <summary>De eerste pagina na het aanmelden.</summary>
internal static class Startroutes
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.Pagina("/", Toegang.Aangemeld, (Gebruiker wie) => Pagina.Van<Startpagina>(new { Wie = wie }));
}
