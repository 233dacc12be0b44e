using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Dossier;

/// <summary>De pagina's van een zaak voor de uitvoerder, en die waarop hij een handeling doet.</summary>
internal static class Dossierroutes
{
    private const string Zaak = $"/zaken/{{{Toegangspoort.Nummer}}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina($"{Zaak}/tijdlijn", Toegang.Dossier, (HttpContext http, Zaakinzage zaak, Dossierlezer lezer) => lezer.TijdlijnAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/formulieren", Toegang.Dossier, (HttpContext http, Zaakinzage zaak, Dossierlezer lezer) => lezer.FormulierenAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/perioden", Toegang.Dossier, (HttpContext http, Zaakinzage zaak, Dossierlezer lezer) => lezer.PeriodenAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/besluiten", Toegang.Dossier, (HttpContext http, Zaakinzage zaak, Dossierlezer lezer) => lezer.BesluitenAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/bevindingen", Toegang.Dossier, (HttpContext http, Zaakinzage zaak, Dossierlezer lezer) => lezer.BevindingenAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/documenten", Toegang.Dossier, (HttpContext http, Zaakinzage zaak, Dossierlezer lezer) => lezer.DocumentenAsync(http, zaak));
        foreach (var wijze in Werkwijzen.Alle)
        {
            wijze.Map(endpoints);
        }
    }
}
