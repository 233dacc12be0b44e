using System.Text.Json.Nodes;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
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
    private const int HoogsteVersie = 9999;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("regelingen", (RegelingCatalogus catalogus) => (IResult)new Jsonantwoord<List<Regelingoverzicht>>([.. catalogus.Alle.Select(Overzicht)]))
            .Met(Toegang.Aangemeld).Leest<List<Regelingoverzicht>>("LeesRegelingen", "Alle versies van alle regelingen");
        v1.MapGet("regelingen/{id}/{versie:int}", (string id, int versie, RegelingCatalogus catalogus) => Antwoord.Of(catalogus.Zoek(id, versie)))
            .Met(Toegang.Aangemeld).Leest<Regeling>("LeesRegeling", "Een versie van een regeling");
        v1.MapGet("regelingen/schema", () => (IResult)new Jsonantwoord<JsonNode>(JsonNode.Parse(Regelingschema.Tekst)!))
            .Met(Toegang.Aangemeld).Leest<JsonNode>("LeesRegelingschema", "Het JSON-schema van een regelingbestand");
        v1.MapGet("regelingen/{id}/verschil", Verschil).Met(Toegang.Aangemeld).Leest<Regelingverschil>(
            "LeesRegelingverschil",
            "Wat tussen twee versies van een regeling veranderde",
            new Queryparameter("van", typeof(int), "De eerdere versie.", Verplicht: true),
            new Queryparameter("naar", typeof(int), "De latere versie.", Verplicht: true));
    }

    private static IResult Verschil(string id, HttpContext http, RegelingCatalogus catalogus)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var (van, naar) = (vraag.VerplichtGetal("van", 1, HoogsteVersie), vraag.VerplichtGetal("naar", 1, HoogsteVersie));
        return vraag.Antwoord()
            ?? Antwoord.Of(catalogus.Zoek(id, van) is { } eerder && catalogus.Zoek(id, naar) is { } later ? Regelingverschil.Tussen(eerder, later) : null);
    }

    private static Regelingoverzicht Overzicht(Regeling regeling) =>
        new(regeling.Id, regeling.Versie, regeling.Naam, regeling.GeldigVan, regeling.GeldigTot, regeling.Uitvoerder.Soort);
}
