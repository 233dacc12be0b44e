using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jobcoach.LocalHost.Ontwikkeling;

/// <summary>Aanmelden met een persona in een browser: een lijst om uit te kiezen. Bestaat alleen in deze host.</summary>
internal static class Aanmeldroutes
{
    /// <summary>De adressen van deze aanmelding.</summary>
    public static Aanmeldadressen Adressen { get; } = new("/aanmelden?terug=", "/afmelden");

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var routes = endpoints.MapGroup("").AlsPagina(Toegang.Openbaar);
        routes.MapGet("/aanmelden", (string? terug) => new RazorComponentResult<Aanmeldpagina>(new { Terug = Weergave.IsEigenPad(terug) ? terug : "/" }));
        routes.MapPost("/aanmelden", (Delegate)MeldAanAsync);
        routes.MapGet("/afmelden", (HttpContext http) =>
        {
            http.Response.Cookies.Delete(OntwikkelAanmelding.Cookie);
            return Results.Redirect("/aanmelden");
        });
    }

    private static async Task<IResult> MeldAanAsync(HttpContext http)
    {
        var formulier = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        if (Personas.Zoek(formulier.Tekst("persona")) is not { } persona)
        {
            return Results.Redirect("/aanmelden");
        }

        http.Response.Cookies.Append(OntwikkelAanmelding.Cookie, persona.Code, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        var terug = formulier.Tekst("terug");
        return Results.LocalRedirect(Weergave.IsEigenPad(terug) ? terug : "/");
    }
}
