using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Regelingen;

/// <summary>Een versie van een regeling in de lijst.</summary>
public sealed record Regelingoverzicht(string Id, int Versie, string Naam, DateOnly GeldigVan, DateOnly? GeldigTot, Uitvoerdersoort Uitvoerder);

/// <summary>De regelingen die het systeem kent, met de bron van elke parameter.</summary>
internal static class Regelingroutes
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("regelingen", (RegelingCatalogus catalogus) => (IResult)new Jsonantwoord<List<Regelingoverzicht>>([.. catalogus.Alle.Select(Overzicht)]))
            .Met(Toegang.Aangemeld).Leest<List<Regelingoverzicht>>("LeesRegelingen", "Alle versies van alle regelingen");
        v1.MapGet("regelingen/{id}/{versie:int}", (string id, int versie, RegelingCatalogus catalogus) => Antwoord.Of(catalogus.Zoek(id, versie)))
            .Met(Toegang.Aangemeld).Leest<Regeling>("LeesRegeling", "Een versie van een regeling");
    }

    private static Regelingoverzicht Overzicht(Regeling regeling) =>
        new(regeling.Id, regeling.Versie, regeling.Naam, regeling.GeldigVan, regeling.GeldigTot, regeling.Uitvoerder.Soort);
}
