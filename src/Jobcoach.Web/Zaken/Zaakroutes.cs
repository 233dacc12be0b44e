using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Zaken;

/// <summary>Lezen van zaken, en het logboek.</summary>
internal static class Zaakroutes
{
    public static void Map(IEndpointRouteBuilder zaken)
    {
        zaken.MapGet("", (HttpContext http, Gebruiker wie, Zaaklezer lezer) => lezer.LijstAsync(http, wie))
            .Met(Toegang.Zaken)
            .Leest<Pagina<Zaakoverzicht>>(
                "LeesZaken",
                "De zaken die u mag zien, op zaaknummer",
                new("fase", typeof(Fase), "Alleen zaken in deze fase."),
                Paginaparameters.Na,
                Paginaparameters.Hoogstens);
    }

    public static void MapZaak(IEndpointRouteBuilder zaak)
    {
        zaak.Deel("", "LeesZaak", "Een zaak zoals u haar mag zien", Toegang.Zaak, beeld => beeld);
        zaak.Deel("aanvragen", "LeesAanvragen", "De aanvragen", Toegang.Zaak, beeld => beeld.Aanvragen);
        zaak.Deel("besluitvoorstellen", "LeesBesluitvoorstellen", "De voorgestelde besluiten", Toegang.Dossier, beeld => beeld.Besluitvoorstellen);
        zaak.Deel("besluiten", "LeesBesluiten", "De besluiten", Toegang.Zaak, beeld => beeld.Besluiten);
        zaak.Deel("wijzigingen", "LeesWijzigingen", "De wijzigingsverzoeken", Toegang.Zaak, beeld => beeld.Wijzigingen);
        zaak.Deel("bezwaren", "LeesBezwaren", "De bezwaren", Toegang.Zaak, beeld => beeld.Bezwaren);
        zaak.Deel("logboekopmerkingen", "LeesLogboekopmerkingen", "De opmerkingen van de werknemer bij regels van het logboek", Toegang.Zaak, beeld => beeld.Logboekopmerkingen);
        zaak.Deel("ingebrekestellingen", "LeesIngebrekestellingen", "De ingebrekestellingen", Toegang.Zaak, beeld => beeld.Ingebrekestellingen);

        zaak.MapGet("perioden", (Zaakinzage inzage, Zaaklezer lezer, CancellationToken cancelled) => lezer.PeriodenAsync(inzage, cancelled))
            .Met(Toegang.Zaak).Leest<List<Periodebeeld>>("LeesPerioden", "De perioden van begeleiding met hun urenstand");
        zaak.MapGet("verantwoordingsvoorbereiding", (Zaakinzage inzage, Zaaklezer lezer, CancellationToken cancelled) => lezer.VerantwoordingsvoorbereidingAsync(inzage, cancelled))
            .Met(Toegang.Voorbereiding).Leest<Verantwoordingsvoorbereiding>("LeesVerantwoordingsvoorbereiding", "De verantwoording van de laatste periode, klaargezet uit het logboek");
        zaak.MapGet("vervolgvoorbereiding", (Zaakinzage inzage, Zaaklezer lezer, CancellationToken cancelled) => lezer.VervolgvoorbereidingAsync(inzage, cancelled))
            .Met(Toegang.Voorbereiding).Leest<Vervolgvoorbereiding>("LeesVervolgvoorbereiding", "Het dossier voor een vervolgaanvraag, met een voorstel als de factoren dezelfde kant op wijzen");
        zaak.MapGet("termijnen", Zaaklezer.Termijnen)
            .Met(Toegang.Zaak).Leest<List<Zaaktermijn>>("LeesTermijnen", "Alle termijnen van de zaak, elk met de stappen naar de laatste dag");
        zaak.MapGet("beslistermijn", Zaaklezer.Beslistermijn)
            .Met(Toegang.Zaak).Leest<Termijnberekening>("LeesBeslistermijn", "De laatste dag om te beslissen en hoe die is bepaald");
        zaak.MapGet("bevindingen", Zaaklezer.Uitleg)
            .Met(Toegang.Zaak).Leest<IReadOnlyList<Uitlegdeel>>("LeesBevindingen", "Alles wat de regels vonden en berekenden, met feiten, artikelen en keerpunten");
        zaak.MapGet("besluiten/{besluit:int}/bezwaartermijn", Zaaklezer.Bezwaartermijn)
            .Met(Toegang.Zaak).Leest<Termijnberekening>("LeesBezwaartermijn", "De laatste dag om bezwaar te maken en hoe die is bepaald");
        zaak.MapGet("persoon", (Zaakinzage inzage, Zaaklezer lezer, CancellationToken cancelled) => lezer.PersoonAsync(inzage, cancelled))
            .Met(Toegang.Persoon).Leest<Persoonsbeeld>("LeesPersoon", "De gegevens van de werknemer");
        zaak.MapGet("gebeurtenissen", (HttpContext http, Zaakinzage inzage, Zaaklezer lezer) => lezer.GebeurtenissenAsync(http, inzage))
            .Met(Toegang.Zaak)
            .Leest<Pagina<Dossierfeit>>("LeesGebeurtenissen", "Wie deed wanneer wat, als keten van hashes", Paginaparameters.NaVolgnummer, Paginaparameters.Hoogstens);

        zaak.MapGet("logboekregels", (Zaakinzage inzage, Zaaklezer lezer, CancellationToken cancelled) => lezer.LogboekAsync(inzage, cancelled))
            .Met(Toegang.Zaak).Leest<List<Logboekregel>>("LeesLogboek", "Het logboek, in volgorde van schrijven");
        zaak.MapGet("logboekregels/{id}", (Zaakinzage inzage, string id, Zaaklezer lezer, CancellationToken cancelled) => lezer.LogboekregelAsync(inzage, id, cancelled))
            .Met(Toegang.Zaak).Leest<Logboekregel>("LeesLogboekregel", "Een regel van het logboek");
        zaak.MapPost("logboekregels", (HttpContext http, Zaakinzage inzage, Handelingsingang ingang) => ingang.SchrijfAsync(http, inzage))
            .Met(Toegang.Logboek).SchrijftJson<Workflow.Handelingen.NieuweLogboekregel>("SchrijfLogboekregel", "Schrijft een regel in het logboek", ifMatch: false);
    }

    // What depends on the zaak alone carries the version of the zaak, so that it can be used in If-Match.
    private static void Deel<T>(this IEndpointRouteBuilder zaak, string pad, string naam, string samenvatting, Toegangsregel regel, Func<Zaak, T> deel) => zaak
        .MapGet(pad, (Zaakinzage inzage) => (IResult)new Jsonantwoord<T>(deel(inzage.Beeld), inzage.Document.Versie))
        .Met(regel)
        .Leest<T>(naam, samenvatting);
}
