using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Problemen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Handelingen;

/// <summary>Hoe de afloop van een handeling een antwoord wordt.</summary>
internal static class Handelingsantwoord
{
    /// <summary>Het antwoord.</summary>
    /// <param name="uitkomst">De afloop.</param>
    /// <param name="sleutel">De sleutel van het verzoek; een herhaling vindt er haar versie mee terug.</param>
    /// <param name="verwacht">De versie die de aanroeper noemde.</param>
    /// <param name="collectie">Waar een toegevoegd onderdeel staat, bijvoorbeeld <c>documenten</c>; null wijst naar de zaak.</param>
    /// <param name="naastZaak">Of het onderdeel naast de zaak staat en haar versie niet verandert.</param>
    public static IResult Van(Handelingsuitkomst uitkomst, Herhaalsleutel? sleutel, long? verwacht, string? collectie = null, bool naastZaak = false) => uitkomst switch
    {
        Handelingsuitkomst.Gelukt gelukt => new Bevestigd(gelukt, naastZaak ? null : Versie(gelukt, sleutel), collectie),
        Handelingsuitkomst.Geweigerd geweigerd => new Probleemantwoord(Probleem.Van(geweigerd.Weigeringen), geweigerd.Versie is { } versie ? Etag.Van(versie) : null),
        Handelingsuitkomst.NietGevonden => new Probleemantwoord(Probleem.NietGevonden),
        Handelingsuitkomst.SleutelHergebruikt => Weiger("sleutel-hergebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe."),
        Handelingsuitkomst.Verouderd verouderd when verwacht is null =>
            Weiger("te-druk", "Anderen schrijven tegelijk aan deze zaak. Probeer het opnieuw.", verouderd.HuidigeVersie),
        Handelingsuitkomst.Verouderd verouderd =>
            Weiger("versie-verouderd", "Een ander was eerder. Lees de zaak opnieuw en bekijk of uw handeling nog klopt.", verouderd.HuidigeVersie),
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    private static Probleemantwoord Weiger(string code, string uitleg, long? versie = null) =>
        new(Probleem.Van(new Weigering(code, uitleg)), versie is { } huidig ? Etag.Van(huidig) : null);

    // A repeated request gets the version that it made then, whatever happened since.
    private static long Versie(Handelingsuitkomst.Gelukt gelukt, Herhaalsleutel? sleutel) =>
        (gelukt.AlEerder ? gelukt.Document.Sleutels.FirstOrDefault(een => een.Sleutel == sleutel?.Sleutel)?.Versie : null) ?? gelukt.Document.Versie;

    private sealed class Bevestigd(Handelingsuitkomst.Gelukt gelukt, long? versie, string? collectie) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var nummer = gelukt.Document.Zaak.Nummer;
            var antwoord = httpContext.Response;
            antwoord.StatusCode = gelukt.AlEerder ? StatusCodes.Status200OK : StatusCodes.Status201Created;
            antwoord.Headers.ETag = Etag.Van(versie ?? gelukt.Document.Versie);
            antwoord.Headers.CacheControl = "no-store";
            antwoord.Headers.Location = collectie is not null && gelukt.Onderdeel is not null ? $"/v1/zaken/{nummer}/{collectie}/{gelukt.Onderdeel}" : $"/v1/zaken/{nummer}";
            antwoord.ContentType = "application/json";
            await JsonSerializer.SerializeAsync(antwoord.Body, new Bevestiging(nummer, versie, gelukt.Onderdeel), JobcoachJson.Options, httpContext.RequestAborted);
        }
    }
}
