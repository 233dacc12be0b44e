using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Zoeken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Zoeken;

/// <summary>De pagina waarop een uitvoerder zoekt. Wat hij typt kan een naam zijn en staat daarom nooit in een adres.</summary>
internal static class Zoekpaginaroutes
{
    private const string Pad = "/zoeken";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Pad, Toegang.Uitvoering, () => Pagina.Van<Zoekpagina>());
        endpoints.Formulier(Pad, Toegang.Uitvoering, ZoekAsync);
    }

    private static async Task<IResult> ZoekAsync(HttpContext http, Zaakzoeker zoeker)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gevonden = await zoeker.ZoekAsync(new(velden.Tekst("tekst")), http.RequestAborted);
        return gevonden.Match(
            uitkomst => Pagina.Van<Zoekpagina>(new { Staat = new Formulierstaat(velden, []), Uitkomst = uitkomst }),
            weigeringen => Pagina.Van<Zoekpagina>(new { Staat = new Formulierstaat(velden, weigeringen) }, StatusCodes.Status400BadRequest));
    }
}
