using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Paginas;

/// <summary>Problemen zoals een mens ze ziet. Wie niet is aangemeld gaat aanmelden; wat hij al had verstuurd blijft op zijn scherm.</summary>
internal static class Paginaproblemen
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina("/aangemeld", Toegang.Aangemeld, () => Pagina.Van<Tekstpagina>(new { Sleutel = "aangemeld" }));
        endpoints.Pagina("/toegankelijkheid", Toegang.Openbaar, () => Pagina.Van<Tekstpagina>(new { Sleutel = "toegankelijkheid" }));
    }

    /// <summary>Schrijft het probleem als pagina.</summary>
    public static async Task SchrijfAsync(HttpContext context, Probleem probleem)
    {
        Taalkeuze.Bereid(context);
        context.Response.Headers.CacheControl = "no-store";
        await (await AntwoordAsync(context, probleem)).ExecuteAsync(context);
    }

    private static async Task<IResult> AntwoordAsync(HttpContext context, Probleem probleem)
    {
        if (probleem.Status is not StatusCodes.Status401Unauthorized)
        {
            return Pagina.Van<Foutpagina>(new { Probleem = probleem }, probleem.Status);
        }

        var verzoek = context.Request;
        if (!HttpMethods.IsPost(verzoek.Method) || !verzoek.HasFormContentType)
        {
            var adressen = context.RequestServices.GetRequiredService<Aanmeldadressen>();
            return Pagina.Naar(adressen.AanmeldenVoor(verzoek.Path + verzoek.QueryString));
        }

        var velden = await Formuliervelden.LeesAsync(verzoek, context.RequestAborted);
        return Pagina.Van<OpnieuwAanmelden>(new { Velden = velden, MetBestand = verzoek.Form.Files.Any(bestand => bestand.Length > 0) }, StatusCodes.Status401Unauthorized);
    }
}
