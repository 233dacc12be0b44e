using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Documenten;

/// <summary>Een document in een browser: voor iedereen op hetzelfde adres, en wie het mag zien zegt <see cref="Documentlezer"/>.</summary>
internal static class Documentpagina
{
    /// <summary>Het adres van een document.</summary>
    public static string Adres(Zaaknummer nummer, string id) => $"{Zaakpagina.Adres(nummer)}/documenten/{id}";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.Pagina(
        $"/zaken/{{{Toegangspoort.Nummer}}}/documenten/{{id}}",
        Toegang.Zaak,
        (Zaakinzage zaak, string id, Documentlezer lezer, CancellationToken cancelled) => lezer.ToonAsync(zaak, id, cancelled));
}
