using Jobcoach.Domain.Resultaten;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Rapportages;

/// <summary>Tellingen van jobcoachresultaten.</summary>
internal static class Rapportageroutes
{
    public static void Map(IEndpointRouteBuilder v1) => v1
        .MapGet("rapportages/jobcoachresultaten", ResultatenAsync)
        .Met(Toegang.Rapportages)
        .Leest<List<Resultaatcel>>(
            "LeesJobcoachresultaten",
            "Aantallen per halfjaar, jobcoachorganisatie en resultaat; kleine aantallen worden niet getoond",
            new("van", typeof(DateOnly), "Eerste dag waarop een resultaat is bepaald.", Verplicht: true),
            new("totEnMet", typeof(DateOnly), "Laatste dag waarop een resultaat is bepaald.", Verplicht: true),
            new("organisatie", typeof(string), "Alleen deze jobcoachorganisatie."),
            new("regeling", typeof(string), "Alleen deze regeling."));

    private static async Task<IResult> ResultatenAsync(HttpContext http, IProjectieStore projecties)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var resultaatvraag = new Resultaatvraag(vraag.VerplichteDag("van"), vraag.VerplichteDag("totEnMet"), vraag.Tekst("organisatie"), vraag.Tekst("regeling"));
        if (vraag.Antwoord() is { } fout)
        {
            return fout;
        }

        if (resultaatvraag.TotEnMet < resultaatvraag.Van)
        {
            return new Probleemantwoord(Probleem.Van(new Domain.Handelingen.Weigering("periode-omgekeerd", "De laatste dag ligt niet voor de eerste.", "totEnMet")));
        }

        var tellingen = await projecties.TelResultatenAsync(resultaatvraag, http.RequestAborted);
        return new Jsonantwoord<List<Resultaatcel>>([.. tellingen.Select(Resultaatcel.Van)]);
    }
}

/// <summary>Een telling in een rapport.</summary>
/// <param name="Jaar">Het jaar.</param>
/// <param name="Halfjaar">1 of 2.</param>
/// <param name="Jobcoachorganisatie">De organisatie.</param>
/// <param name="Resultaat">Het resultaat.</param>
/// <param name="Code">R1 tot en met R6, of OV.</param>
/// <param name="Reden">De reden als het in geen van de zes valt.</param>
/// <param name="Aantal">Het aantal; null als het te klein is om te tonen zonder iemand te kunnen herkennen.</param>
public sealed record Resultaatcel(int Jaar, int Halfjaar, string Jobcoachorganisatie, Jobcoachresultaat Resultaat, string Code, OverigeReden? Reden, int? Aantal)
{
    /// <summary>Kleinste aantal dat getoond wordt: een ontwerpkeuze, geen regel uit een bron.</summary>
    public const int KleinsteCel = 5;

    internal static Resultaatcel Van(Resultaattelling telling) => new(
        telling.Jaar,
        telling.Halfjaar,
        telling.JobcoachorganisatieId,
        telling.Resultaat,
        telling.Resultaat.Code(),
        telling.Reden,
        telling.Aantal >= KleinsteCel ? telling.Aantal : null);
}
