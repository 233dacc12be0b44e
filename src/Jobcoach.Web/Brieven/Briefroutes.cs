using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Besluiten;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Brieven;

/// <summary>De brieven van een zaak. Hun inhoud staat op het adres van hun document; geen adres zegt iets over iemand.</summary>
internal static class Briefroutes
{
    private const string Zaak = $"/zaken/{{{Toegangspoort.Nummer}}}";

    /// <summary>De pagina van een brief.</summary>
    public static string Adres(Zaaknummer nummer, int brief) => $"{Zaakpagina.Adres(nummer)}/brieven/{brief}";

    /// <summary>De omslag van een brief voor een ontvanger.</summary>
    public static string Omslag(Zaaknummer nummer, int brief, Rol aan) => $"{Adres(nummer, brief)}/omslag/{aan.ToString().ToLowerInvariant()}";

    public static void MapZaak(IEndpointRouteBuilder zaak) => zaak
        .MapGet("brieven", (Zaakinzage inzage) => (IResult)new Jsonantwoord<IReadOnlyList<Brief>>(inzage.Brieven, inzage.Document.Versie))
        .Met(Toegang.Zaak)
        .Leest<IReadOnlyList<Brief>>("LeesBrieven", "De brieven die u kreeg, of voor de uitvoerder alle; de inhoud staat bij de documenten");

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina($"{Zaak}/brieven", Toegang.Dossier, (Zaakinzage zaak, Brieflezer lezer, CancellationToken cancelled) => lezer.LijstAsync(zaak, cancelled));
        endpoints.Pagina($"{Zaak}/brieven/{{brief:int}}", Toegang.Zaak, (Zaakinzage zaak, int brief, Brieflezer lezer, CancellationToken cancelled) => lezer.PaginaAsync(zaak, brief, cancelled));
        endpoints.Pagina(
            $"{Zaak}/brieven/{{brief:int}}/omslag/{{aan}}",
            Toegang.Dossier,
            (Zaakinzage zaak, int brief, string aan, Brieflezer lezer, CancellationToken cancelled) => lezer.OmslagAsync(zaak, brief, aan, cancelled));
        endpoints.Pagina($"{Zaak}/besluit/concept.pdf", Toegang.Handeling<Domain.Besluiten.NeemBesluit>(), (Zaakinzage zaak, Conceptbrief concept) => concept.Pdf(zaak));
    }
}
