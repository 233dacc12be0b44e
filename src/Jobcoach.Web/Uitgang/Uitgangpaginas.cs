using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Workflow.Berichten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Uitgang;

/// <summary>De pagina's van de uitgaande post: voor beheer alles, voor de uitvoerder wat geprint wordt, voor een partij haar keuzen.</summary>
internal static class Uitgangpaginas
{
    /// <summary>De uitgaande post, voor beheer.</summary>
    public const string Pad = "/beheer/post";

    /// <summary>Wat geprint wordt, voor de uitvoerder.</summary>
    public const string Papierpad = "/papier";

    private const int PerPagina = 25;
    private const int LangstePlaats = 256;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Pad, Toegang.Beheer, ToonAsync);
        endpoints.Formulier($"{Pad}/{{kanaal}}/{{id}}/opnieuw", Toegang.Beheer, OpnieuwAsync);
        endpoints.Formulier($"{Pad}/{{kanaal}}/opnieuw", Toegang.Beheer, AllesOpnieuwAsync);
        endpoints.Formulier($"{Pad}/email/{{id}}/papier", Toegang.Beheer, async (string id, Gebruiker wie, Uitgangwerk werk, CancellationToken cancelled) =>
            Naar(Uitgaandkanaal.Email, await werk.OpPapierAsync(wie, id, cancelled) ? Uitgangdaad.OpPapier : Uitgangdaad.Veranderd));
        endpoints.Pagina(Papierpad, Toegang.Uitvoering, PapierAsync);
        endpoints.Formulier($"{Papierpad}/{{id}}/verstuurd", Toegang.Uitvoering, async (string id, Gebruiker wie, Uitgangwerk werk, CancellationToken cancelled) =>
            Pagina.Naar($"{Papierpad}?gedaan={Keuze.Json(await werk.PapierVerstuurdAsync(wie, id, cancelled) ? Uitgangdaad.Verstuurd : Uitgangdaad.Veranderd)}"));
        endpoints.Pagina(Voorkeuringang.Pad, Toegang.EigenZaken, (HttpContext http, Gebruiker wie, Voorkeuringang ingang) => ingang.ToonAsync(http, wie));
        endpoints.Formulier(Voorkeuringang.Pad, Toegang.EigenZaken, (HttpContext http, Gebruiker wie, Voorkeuringang ingang) => ingang.BewaarAsync(http, wie));
    }

    private static async Task<IResult> ToonAsync(HttpContext http, IUitgaandStore post)
    {
        var kanaal = Gekozen<Uitgaandkanaal>(http, "kanaal") ?? Uitgaandkanaal.Email;
        var status = Gekozen<Uitgaandstatus>(http, "status") ?? Uitgaandstatus.Mislukt;
        var lijst = await post.LijstAsync(new(kanaal, status, Na(http), PerPagina), http.RequestAborted);
        List<(Uitgaandkanaal, int)> mislukt = [];
        foreach (var een in (Uitgaandkanaal[])[Uitgaandkanaal.Email, Uitgaandkanaal.Webhook])
        {
            mislukt.Add((een, await post.TelAsync(een, Uitgaandstatus.Mislukt, http.RequestAborted)));
        }

        return Pagina.Van<Uitgangpagina>(new { Beeld = new Uitgangbeeld(kanaal, status, lijst, mislukt, Gekozen<Uitgangdaad>(http, "gedaan")) });
    }

    private static async Task<IResult> PapierAsync(HttpContext http, IUitgaandStore post) => Pagina.Van<Papierpagina>(new
    {
        Lijst = await post.LijstAsync(new(Uitgaandkanaal.Papier, Uitgaandstatus.Wacht, Na(http), PerPagina), http.RequestAborted),
        Gedaan = Gekozen<Uitgangdaad>(http, "gedaan"),
    });

    private static async Task<IResult> OpnieuwAsync(string kanaal, string id, Gebruiker wie, Uitgangwerk werk, CancellationToken cancelled) =>
        Uitgangwerk.Kanaal(kanaal) is { } gekozen
            ? Naar(gekozen, await werk.OpnieuwAsync(wie, gekozen, id, cancelled) ? Uitgangdaad.Opnieuw : Uitgangdaad.Veranderd)
            : new Probleemantwoord(Probleem.NietGevonden);

    private static async Task<IResult> AllesOpnieuwAsync(string kanaal, Gebruiker wie, Uitgangwerk werk, CancellationToken cancelled) =>
        Uitgangwerk.Kanaal(kanaal) is { } gekozen
            ? Naar(gekozen, await werk.AllesOpnieuwAsync(wie, gekozen, cancelled) > 0 ? Uitgangdaad.Opnieuw : Uitgangdaad.Veranderd)
            : new Probleemantwoord(Probleem.NietGevonden);

    private static IResult Naar(Uitgaandkanaal kanaal, Uitgangdaad daad) => Pagina.Naar($"{Uitgangbeeld.Adres(kanaal, Uitgaandstatus.Mislukt)}&gedaan={Keuze.Json(daad)}");

    private static string? Na(HttpContext http) => http.Request.Query["na"].ToString() is { Length: > 0 and <= LangstePlaats } plaats ? plaats : null;

    // What an address does not say well is as if it said nothing: an old bookmark opens the list.
    private static T? Gekozen<T>(HttpContext http, string naam)
        where T : struct, Enum => Enum.GetValues<T>().Where(een => Keuze.Json(een) == http.Request.Query[naam]).Select(een => (T?)een).FirstOrDefault();
}
