using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Web.Intake;

/// <summary>De stappen van het formulier, in volgorde.</summary>
public static class Formulierstappen
{
    private static readonly Formulierstap Partijen = new("partijen", Stapsoort.Partijen, "regeling", "aanvrager", "werknemer", "werkgever", "jobcoachorganisatie", "jobcoachId");
    private static readonly Formulierstap Terugblik = new("terugblik", Stapsoort.Terugblik, "ervaringen", "verlengingsmotivering");
    private static readonly Formulierstap Dienstverband = new("dienstverband", Stapsoort.Dienstverband, "dienstverband", "matchingsformat.kerntaken");
    private static readonly Formulierstap WerkZonderMatching = Dienstverband with { Paden = ["dienstverband"] };
    private static readonly Formulierstap Doelen = new("doelen", Stapsoort.Doelen, "matchingsformat.coachingsdoelen");

    private static readonly Formulierstap Plan = new(
        "plan", Stapsoort.Plan, "coachingsplan.periode", "coachingsplan.gevraagdRegime", "coachingsplan.loonwaarde", "coachingsplan.afsprakenRolWerkgever");

    private static readonly Formulierstap Activiteiten = new("activiteiten", Stapsoort.Activiteiten, "coachingsplan.doelen", "coachingsplan.bovenMaximum");
    private static readonly Formulierstap Eerder = new("eerder", Stapsoort.Eerder, "eerdereBegeleiding");
    private static readonly Formulierstap Documenten = new("documenten", Stapsoort.Documenten, "matchingsformat.belastbaarheidsprofielVan");

    private static readonly IReadOnlyList<Formulierstap> Rijen = [.. Matchingsonderwerpen.Alle.Select(uitleg => new Formulierstap(
        Slug(uitleg.Onderwerp), Stapsoort.Matching, Rij(uitleg.Onderwerp))
    {
        Onderwerp = uitleg.Onderwerp,
    })];

    /// <summary>De stappen voor wie dit concept invult. Bij een vervolg ziet de werkgever van de formulieren alleen het coachingsplan (Protocol Jobcoach 2014, B.2).</summary>
    public static IReadOnlyList<Formulierstap> Voor(Conceptsoort soort, Rol rol) => (soort, rol) switch
    {
        (Conceptsoort.Eerste, _) => [Partijen, Dienstverband, .. Rijen, Doelen, Plan, Activiteiten, Eerder, Documenten],
        (_, Rol.Werkgever) => [WerkZonderMatching, Plan, Activiteiten],
        _ => [Terugblik, Dienstverband, .. Rijen, Doelen, Plan, Activiteiten, Documenten],
    };

    /// <summary>Waar een rij van het matchingsformat in de velden staat.</summary>
    public static string Rij(Matchingsonderwerp onderwerp) => $"matchingsformat.rijen[{(int)onderwerp}]";

    private static string Slug(Matchingsonderwerp onderwerp) => onderwerp is Matchingsonderwerp.SocialeContext ? "sociale-context" : onderwerp.ToString().ToLowerInvariant();
}
