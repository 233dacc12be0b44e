using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Abonnementen;

/// <summary>Abonnementen op gebeurtenissen.</summary>
internal static class Abonnementroutes
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("abonnementen", async (Abonnementlezer lezer, CancellationToken cancelled) => (IResult)new Jsonantwoord<IReadOnlyList<Abonnementbeeld>>(await lezer.LijstAsync(cancelled)))
            .Met(Toegang.Beheer)
            .Leest<IReadOnlyList<Abonnementbeeld>>("LeesAbonnementen", "De abonnementen op gebeurtenissen");
        v1.MapGet("abonnementen/{id}", LeesAsync)
            .Met(Toegang.Beheer)
            .Leest<Abonnementbeeld>("LeesAbonnement", "Een abonnement, met achterstand en laatste succes");
        v1.MapPost("abonnementen", MaakAsync)
            .Met(Toegang.Beheer)
            .VraagtJson<Abonnementopgave, Geheimbeeld>("MaakAbonnement", "Abonneert een systeem; het geheim staat alleen in dit antwoord", herhaalbaar: true)
            .Produces<Geheimbeeld>(StatusCodes.Status201Created);
        v1.MapPut("abonnementen/{id}", WijzigAsync)
            .Met(Toegang.Beheer)
            .VraagtJson<Abonnementopgave, Abonnementbeeld>("WijzigAbonnement", "Wijzigt naam, adres of typen, of zet het bezorgen stil", herhaalbaar: false, metVersie: true);
        v1.MapDelete("abonnementen/{id}", BeeindigAsync)
            .Met(Toegang.Beheer)
            .WithName("BeeindigAbonnement")
            .WithSummary("Beëindigt een abonnement; wat nog klaarstond vervalt")
            .Produces(StatusCodes.Status204NoContent);
        v1.MapPost("abonnementen/{id}/geheimen", WisselAsync)
            .Met(Toegang.Beheer)
            .WithName("WisselGeheim")
            .WithSummary($"Geeft een nieuw geheim uit; het vorige doet nog {Abonnementbeheer.Overlap.Days} dagen mee")
            .Produces<Geheimbeeld>(StatusCodes.Status200OK);
        v1.MapPost("abonnementen/{id}/herhalingen", HerhaalAsync)
            .Met(Toegang.Beheer)
            .VraagtJson<Herhaalopgave, Herhalingbeeld>("HerhaalGebeurtenissen", $"Bezorgt een periode van hoogstens {Abonnementbeheer.MeesteDagen} dagen nog eens, met dezelfde kenmerken", herhaalbaar: true);
    }

    private static async Task<IResult> LeesAsync(HttpContext http, string id, Abonnementlezer lezer)
    {
        if (await lezer.LeesAsync(id, http.RequestAborted) is not var (beeld, versie))
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        // What changes by itself, such as the backlog, is in the body and not in the version that a writer refers to.
        return new Beeldantwoord(beeld, versie);
    }

    private static async Task<IResult> MaakAsync(HttpContext http, Gebruiker wie, Abonnementbeheer beheer)
    {
        var (verzoek, fout) = await VerzoekAsync<Abonnementopgave>(http, wie, null);
        if (verzoek is null)
        {
            return fout!;
        }

        return (await beheer.MaakAsync(verzoek.Inhoud, verzoek.Sleutel, http.RequestAborted)).Match<IResult>(
            uitgifte =>
            {
                http.Response.Headers.Location = $"/v1/abonnementen/{uitgifte.Abonnement.Id}";
                http.Response.Headers.CacheControl = "no-store";
                return Results.Json(Geheimbeeld.Uit(uitgifte), JobcoachJson.Options, statusCode: uitgifte.Geheim is null ? StatusCodes.Status200OK : StatusCodes.Status201Created);
            },
            weigeringen => new Probleemantwoord(Probleem.Van(weigeringen)));
    }

    private static async Task<IResult> WijzigAsync(HttpContext http, string id, Gebruiker wie, Abonnementbeheer beheer, Abonnementlezer lezer)
    {
        var huidig = (await lezer.LeesAsync(id, http.RequestAborted))?.Versie;
        var (verzoek, fout) = await VerzoekAsync<Abonnementopgave>(http, wie, huidig);
        if (verzoek is null)
        {
            return fout!;
        }

        return await beheer.WijzigAsync(id, verzoek.Inhoud, verzoek.Versie, http.RequestAborted) switch
        {
            null => new Probleemantwoord(Probleem.NietGevonden),
            { Gelukt: false } geweigerd => new Probleemantwoord(Probleem.Van(geweigerd.Weigeringen)),
            _ => await LeesAsync(http, id, lezer),
        };
    }

    private static async Task<IResult> BeeindigAsync(HttpContext http, string id, Abonnementbeheer beheer) =>
        await beheer.BeeindigAsync(id, Abonnementeinde.DoorBeheer, null, http.RequestAborted) switch
        {
            null => new Probleemantwoord(Probleem.NietGevonden),
            { Gelukt: false } geweigerd => new Probleemantwoord(Probleem.Van(geweigerd.Weigeringen)),
            _ => Results.NoContent(),
        };

    private static async Task<IResult> WisselAsync(HttpContext http, string id, Abonnementbeheer beheer)
    {
        if (await beheer.WisselGeheimAsync(id, null, http.RequestAborted) is not { } uitkomst)
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        return uitkomst.Match<IResult>(uitgifte => new Vraagantwoord<Geheimbeeld>(Geheimbeeld.Uit(uitgifte)), weigeringen => new Probleemantwoord(Probleem.Van(weigeringen)));
    }

    private static async Task<IResult> HerhaalAsync(HttpContext http, string id, Gebruiker wie, Abonnementbeheer beheer)
    {
        var (verzoek, fout) = await VerzoekAsync<Herhaalopgave>(http, wie, null);
        if (verzoek is null)
        {
            return fout!;
        }

        return await beheer.HerhaalAsync(id, verzoek.Inhoud, verzoek.Sleutel, http.RequestAborted) is { } uitkomst
            ? uitkomst.Match<IResult>(herhaling => new Vraagantwoord<Herhalingbeeld>(Herhalingbeeld.Uit(herhaling)), weigeringen => new Probleemantwoord(Probleem.Van(weigeringen)))
            : new Probleemantwoord(Probleem.NietGevonden);
    }

    private static async Task<(Verzoek<T>? Verzoek, IResult? Fout)> VerzoekAsync<T>(HttpContext http, Gebruiker wie, long? huidig)
        where T : notnull
    {
        var headers = Verzoekheaders.Lees(http.Request, huidig, ifMatchVerplicht: false);
        if (!headers.Gelukt)
        {
            return (null, new Probleemantwoord(Probleem.Van(headers.Weigeringen)));
        }

        var gelezen = await Invoerlezer.LeesAsync<T>(http.Request, http.RequestAborted);
        return gelezen.Gelukt
            ? (new(gelezen.Waarde.Waarde, headers.Waarde.Versie, headers.Waarde.Herhaalsleutel(wie.Id, http.Request, gelezen.Waarde.Inhoud.Span)), null)
            : (null, new Probleemantwoord(Probleem.Van(gelezen.Weigeringen)));
    }

    private sealed record Verzoek<T>(T Inhoud, long? Versie, Herhaalsleutel? Sleutel);

    private sealed class Beeldantwoord(Abonnementbeeld beeld, long versie) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = Etag.Van(versie);
            httpContext.Response.Headers.CacheControl = "no-store";
            return Results.Json(beeld, JobcoachJson.Options).ExecuteAsync(httpContext);
        }
    }
}
