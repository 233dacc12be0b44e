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
        routes.MapGet("{naam}", (string naam) => Galerij.Paginas.FirstOrDefault(pagina => pagina.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase)) is { } pagina
            ? (IResult)new RazorComponentResult<Onderdeelpagina>(new { Pagina = pagina })
            : Results.NotFound());
    }
}
