using Jobcoach.Web.Dossier;
using Jobcoach.Web.MijnZaak;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Zaken;

/// <summary>De pagina van een zaak: voor iedereen op hetzelfde adres, zodat een adres in een bericht voor elke lezer klopt.</summary>
internal static class Zaakpagina
{
    /// <summary>Het adres van een zaak.</summary>
    public static string Adres(Domain.Waarden.Zaaknummer nummer) => $"/zaken/{nummer}";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.Pagina(
        $"/zaken/{{{Toegangspoort.Nummer}}}",
        Toegang.Zaak,
        (HttpContext http, Zaakinzage zaak, Dossierlezer dossier, MijnZaaklezer mijnZaak) =>
            zaak.Wie.Rol.IsUitvoerder() ? dossier.PaginaAsync(http, zaak) : mijnZaak.PaginaAsync(http, zaak));
}
