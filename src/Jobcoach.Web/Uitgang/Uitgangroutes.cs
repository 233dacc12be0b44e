using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Uitgang;

/// <summary>De uitgaande post voor beheer, en hoe iemand bericht wil krijgen.</summary>
internal static class Uitgangroutes
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("beheer/uitgaand", LijstAsync)
            .Met(Toegang.Beheer)
            .Leest<Pagina<Uitgaand>>(
                "LeesUitgaand",
                "De uitgaande post van een kanaal en status, laatst klaargezet eerst",
                new("kanaal", typeof(Uitgaandkanaal), "Waarlangs; zonder keuze email."),
                new("status", typeof(Uitgaandstatus), "Hoe het ervoor staat; zonder keuze mislukt."),
                Paginaparameters.Na,
                Paginaparameters.Hoogstens);
        v1.MapPost("beheer/uitgaand/{kanaal}/{id}/hervattingen", HervatAsync)
            .Met(Toegang.Beheer)
            .WithName("HervatUitgaand")
            .WithSummary("Laat iets wat mislukte opnieuw gaan")
            .Produces(StatusCodes.Status204NoContent);
        v1.MapPost("beheer/uitgaand/{kanaal}/hervattingen", HervatAllesAsync)
            .Met(Toegang.Beheer)
            .WithName("HervatAlleUitgaand")
            .WithSummary("Laat wat mislukte opnieuw gaan, hoogstens 200 per keer")
            .Produces<Uitgangherstart>(StatusCodes.Status200OK);
        v1.MapPost("beheer/uitgaand/email/{id}/papier", async (string id, Uitgangwerk werk, Aanmelding.Gebruiker wie, CancellationToken cancelled) =>
                Antwoord(await werk.OpPapierAsync(wie, id, cancelled)))
            .Met(Toegang.Beheer)
            .WithName("ZetOpPapier")
            .WithSummary("Zet een bericht dat per e-mail mislukte bij wat geprint wordt")
            .Produces(StatusCodes.Status204NoContent);
    }

    /// <summary>De keuzen van een ontvanger zelf.</summary>
    public static void MapVoorkeuren(IEndpointRouteBuilder v1)
    {
        v1.MapGet("voorkeuren", async (Aanmelding.Gebruiker wie, Berichtvoorkeuren voorkeuren, CancellationToken cancelled) =>
                (IResult)new Jsonantwoord<Berichtvoorkeur>(await voorkeuren.LeesAsync(Voorkeuringang.Ontvanger(wie), cancelled)))
            .Met(Toegang.EigenZaken)
            .Leest<Berichtvoorkeur>("LeesVoorkeuren", "Hoe u bericht krijgt");
        v1.MapPut("voorkeuren", BewaarAsync)
            .Met(Toegang.EigenZaken)
            .VraagtJson<Berichtvoorkeur, Berichtvoorkeur>("BewaarVoorkeuren", "Kiest hoe u bericht krijgt", herhaalbaar: false);
    }

    private static async Task<IResult> LijstAsync(HttpContext http, IUitgaandStore post)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var (kanaal, status, na, hoogstens) = (vraag.Keuze<Uitgaandkanaal>("kanaal"), vraag.Keuze<Uitgaandstatus>("status"), vraag.Tekst("na"), vraag.Hoogstens());
        return vraag.Antwoord() is { } fout
            ? fout
            : new Jsonantwoord<Pagina<Uitgaand>>(await post.LijstAsync(new(kanaal ?? Uitgaandkanaal.Email, status ?? Uitgaandstatus.Mislukt, na, hoogstens), http.RequestAborted));
    }

    private static async Task<IResult> HervatAsync(string kanaal, string id, Uitgangwerk werk, Aanmelding.Gebruiker wie, CancellationToken cancelled) =>
        Antwoord(Uitgangwerk.Kanaal(kanaal) is { } gekozen && await werk.OpnieuwAsync(wie, gekozen, id, cancelled));

    private static async Task<IResult> HervatAllesAsync(string kanaal, Uitgangwerk werk, Aanmelding.Gebruiker wie, CancellationToken cancelled) =>
        Results.Json(
            new Uitgangherstart(Uitgangwerk.Kanaal(kanaal) is { } gekozen ? await werk.AllesOpnieuwAsync(wie, gekozen, cancelled) : 0),
            JobcoachJson.Options,
            statusCode: StatusCodes.Status200OK);

    private static async Task<IResult> BewaarAsync(HttpContext http, Aanmelding.Gebruiker wie, Berichtvoorkeuren voorkeuren)
    {
        var gelezen = await Invoerlezer.LeesAsync<Berichtvoorkeur>(http.Request, http.RequestAborted);
        if (!gelezen.Gelukt)
        {
            return new Probleemantwoord(Probleem.Van(gelezen.Weigeringen));
        }

        var voorkeur = gelezen.Waarde.Waarde;
        if (voorkeur.Controleer() is { Count: > 0 } weigeringen)
        {
            return new Probleemantwoord(Probleem.Van(weigeringen));
        }

        await voorkeuren.BewaarAsync(Voorkeuringang.Ontvanger(wie), voorkeur, http.RequestAborted);
        return new Vraagantwoord<Berichtvoorkeur>(voorkeur);
    }

    private static IResult Antwoord(bool gelukt) => gelukt
        ? Results.NoContent()
        : new Probleemantwoord(Probleem.Van(new Weigering("niet-mislukt", "Dit staat niet (meer) bij wat mislukte, of bestaat niet.")));
}
