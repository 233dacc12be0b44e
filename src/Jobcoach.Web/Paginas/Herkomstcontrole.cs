using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Problemen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Paginas;

/// <summary>
/// Weigert wat een andere site in naam van een aangemelde bezoeker verstuurt. De browser zegt zelf waar een verzoek vandaan komt;
/// een teken in het formulier kan verlopen, en dan is wat iemand typte weg (ADR 0013).
/// </summary>
internal sealed class Herkomstcontrole(RequestDelegate volgende)
{
    private static readonly Weigering Elders = Weigering.Onbevoegd("herkomst-onbekend", "Dit verzoek kwam niet van een pagina van deze site. Open de pagina opnieuw en probeer het nog eens.");

    public Task InvokeAsync(HttpContext context) =>
        IsVeilig(context.Request.Method) || VanHier(context)
            ? volgende(context)
            : Probleemantwoord.SchrijfAsync(context, Probleem.Van(Elders));

    private static bool IsVeilig(string methode) => HttpMethods.IsGet(methode) || HttpMethods.IsHead(methode) || HttpMethods.IsOptions(methode);

    private static bool VanHier(HttpContext context)
    {
        var verzoek = context.Request;
        if (verzoek.Headers.TryGetValue("Sec-Fetch-Site", out var herkomst))
        {
            return herkomst is ["same-origin"] or ["none"];
        }

        // Older browsers say at least their origin; a program that calls the API says neither, and has no cookie that another site could use.
        return verzoek.Headers.Origin is [var origin] ? origin == $"{verzoek.Scheme}://{verzoek.Host}" : !Paginakenmerk.WilPagina(context);
    }
}
