using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jobcoach.LocalHost.Ontwikkeling.Onderdelen;

/// <summary>De galerij op de routetabel.</summary>
internal static class Onderdeelroutes
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var routes = endpoints.MapGroup(Galerij.Adres).AlsPagina(Toegang.Openbaar);
        routes.MapGet("", () => new RazorComponentResult<Onderdelenpagina>());
        foreach (var pagina in Galerij.Paginas)
        {
            routes.MapGet(pagina.Naam.ToLowerInvariant(), () => new RazorComponentResult<Onderdeelpagina>(new { Pagina = pagina }));
        }
    }
}
