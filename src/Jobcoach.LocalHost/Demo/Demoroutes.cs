using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Demo;

/// <summary>Hoever de klok vooruitgaat.</summary>
/// <param name="Naar">Naar welke dag; of noem <paramref name="Dagen"/>.</param>
/// <param name="Dagen">Hoeveel dagen verder.</param>
/// <param name="Mensen">Of de verzonnen mensen onderweg hun werk doen.</param>
public sealed record Klokverzoek(DateOnly? Naar = null, int? Dagen = null, bool Mensen = false);

/// <summary>De klok van de demo. Deze endpoints bestaan alleen in <c>demo</c>, nooit in <c>serve</c> of op Azure.</summary>
internal static class Demoroutes
{
    /// <summary>Verder gaat een verzoek niet.</summary>
    public const int HoogsteJaren = 5;

    private const int LaatsteJaar = 2100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var demo = endpoints.MapGroup("/demo").WithMetadata(Toegang.Openbaar).ExcludeFromDescription();
        demo.MapGet("klok", (TimeProvider klok) => Results.Json(new { nu = klok.GetUtcNow(), dag = Moment.Van(klok.GetUtcNow()).Dag }, JobcoachJson.Options));
        demo.MapPost("klok", VerzetAsync);
    }

    private static async Task<IResult> VerzetAsync(HttpContext http, Demotijd tijd)
    {
        if (await LeesAsync(http) is not { } verzoek)
        {
            return Weiger(new("json-onjuist", "Stuur JSON, bijvoorbeeld {\"dagen\":30,\"mensen\":true} of {\"naar\":\"2016-05-01\"}.") { Soort = Weigeringsoort.Invoer });
        }

        return Doel(verzoek, tijd.Vandaag) is var (doel, weigering) && weigering is not null
            ? Weiger(weigering)
            : Results.Json(await tijd.VerzetAsync(doel, verzoek.Mensen, http.RequestAborted), JobcoachJson.Options);
    }

    private static (DateOnly Doel, Weigering? Weigering) Doel(Klokverzoek verzoek, DateOnly vandaag)
    {
        var verst = vandaag.AddYears(HoogsteJaren);
        if (verzoek.Naar is null == verzoek.Dagen is null)
        {
            return (vandaag, new("kies-naar-of-dagen", "Noem een dag of een aantal dagen.", "naar"));
        }

        if (verzoek.Dagen is < 1 || verzoek.Naar <= vandaag)
        {
            return (vandaag, new("klok-gaat-vooruit", $"De klok gaat alleen vooruit. Het is {vandaag:yyyy-MM-dd}.", verzoek.Naar is null ? "dagen" : "naar"));
        }

        return verzoek.Dagen > verst.DayNumber - vandaag.DayNumber || verzoek.Naar > verst || vandaag.Year >= LaatsteJaar
            ? (vandaag, new("te-ver", $"Ga ten hoogste {HoogsteJaren} jaar per keer verder, en niet voorbij het jaar {LaatsteJaar}.", verzoek.Naar is null ? "dagen" : "naar"))
            : (verzoek.Naar ?? vandaag.AddDays(verzoek.Dagen!.Value), null);
    }

    private static async Task<Klokverzoek?> LeesAsync(HttpContext http)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Klokverzoek>(http.Request.Body, JobcoachJson.Options, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Weiger(Weigering weigering)
    {
        var probleem = Probleem.Van(weigering);
        return Results.Json(probleem, JobcoachJson.Options, Probleem.Mediatype, probleem.Status);
    }
}
