using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zoeken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Beheer;

/// <summary>De pagina's van het beheer.</summary>
internal static class Beheerpaginaroutes
{
    public const string Pad = "/beheer";

    private const string Gedaan = "gedaan";
    private const int LangstePlaats = 256;
    private const string Bewaarpad = $"{Bewaringingang.Pad}/{{{Toegangspoort.Nummer}}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Pad, Toegang.Beheer, ToonAsync);
        endpoints.Pagina($"{Pad}/regelingen/{{id}}/{{versie:int}}", Toegang.Beheer, Regeling);
        endpoints.Pagina(Bewaringingang.Pad, Toegang.Beheer, (HttpContext http, Gebruiker wie, Bewaringingang ingang) => ingang.LijstAsync(http, wie, Na(http)));
        endpoints.Pagina(Bewaarpad, Toegang.Handeling<BeoordeelBewaring>(), (HttpContext http, Zaakinzage zaak, Bewaringingang ingang) => ingang.ToonAsync(http, zaak));
        endpoints.Formulier(Bewaarpad, Toegang.Handeling<BeoordeelBewaring>(), (HttpContext http, Zaakinzage zaak, Bewaringingang ingang) => ingang.BeoordeelAsync(http, zaak));
        endpoints.Formulier($"{Pad}/orkestraties/{{id}}/hervatten", Toegang.Beheer, HervatAsync);
        endpoints.Formulier($"{Pad}/controles", Toegang.Beheer, async (Vastwerk werk, CancellationToken cancelled) =>
            Pagina.Van<Controlepagina>(new { Verslag = await werk.ControleerZakenAsync(cancelled) }));
        endpoints.Formulier($"{Pad}/zoekopbouwen", Toegang.Beheer, async (Zoekopbouw opbouw, CancellationToken cancelled) =>
        {
            await opbouw.VoerUitAsync(cancelled);
            return Naar(Beheerdaad.Zoekregister);
        });
    }

    private static async Task<IResult> ToonAsync(HttpContext http, Gebruiker wie, Beheerlezer lezer)
    {
        var gedaan = Enum.GetValues<Beheerdaad>().Where(een => Keuze.Json(een) == http.Request.Query[Gedaan]).Select(een => (Beheerdaad?)een).FirstOrDefault();
        return Pagina.Van<Beheerpagina>(new { Beeld = await lezer.LeesAsync(wie, Na(http), http.RequestAborted), Gedaan = gedaan });
    }

    private static string? Na(HttpContext http) => http.Request.Query["na"].ToString() is { Length: > 0 and <= LangstePlaats } plaats ? plaats : null;

    private static IResult Regeling(string id, int versie, RegelingCatalogus catalogus, TimeProvider klok) =>
        catalogus.Zoek(id, versie) is not { } regeling
            ? new Probleemantwoord(Probleem.NietGevonden)
            : Pagina.Van<Regelingpagina>(new
            {
                Beeld = new Regelingbeeld(
                    Moment.Van(klok.GetUtcNow()).Dag,
                    regeling,
                    Regelingverschil.Leeg(regeling),
                    catalogus.Alle.Where(een => een.Id == id && een.Versie < versie).MaxBy(een => een.Versie) is { } eerder ? Regelingverschil.Tussen(eerder, regeling) : null),
            });

    private static async Task<IResult> HervatAsync(string id, IOrkestratiebeheer beheer, CancellationToken cancelled) =>
        Naar(await beheer.HervatAsync(id, cancelled) ? Beheerdaad.Hervat : Beheerdaad.NietVastgelopen);

    private static IResult Naar(Beheerdaad daad) => Pagina.Naar($"{Pad}?{Gedaan}={Keuze.Json(daad)}");
}
