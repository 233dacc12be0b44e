using System.Globalization;
using System.Net;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Intake;
using Jobcoach.Web.Paginas;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>Somebody chooses an organisation that the host knows, or types the mark of one that it does not.</summary>
public sealed class OrganisatiekeuzeTests
{
    private const string Keuze = "_kies.jobcoachorganisatie";

    [Fact]
    public async Task An_employee_chooses_from_what_the_host_knows_and_name_and_mark_are_filled_in()
    {
        await using var api = await Api.StartAsync();
        var anna = new Intakevenster(api, "anna");
        var concept = await anna.BeginAsync();
        var leeg = await anna.OpenAsync($"{concept}/partijen");

        var bewaard = await anna.StapAsync(concept, "partijen", [(Keuze, "organisatie-stap-vooruit"), ("_kies.werkgever", "werkgever-schakel"), ("jobcoachorganisatie.naam", "")]);
        var daarna = await anna.OpenAsync($"{concept}/partijen");
        var controle = await anna.OpenAsync($"{concept}/controleren");

        Assert.Contains("<option value=\"organisatie-stap-vooruit\">Stap Vooruit (erkend voor ", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, bewaard.Status);
        Assert.Contains("<option value=\"organisatie-stap-vooruit\" selected", daarna.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Stap Vooruit\"", daarna.Html, StringComparison.Ordinal);
        Assert.Contains("organisatie-stap-vooruit", controle.Tekst, StringComparison.Ordinal);
        Assert.Contains("Magazijn De Schakel", controle.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Kies de werkgever", controle.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_in_the_list_is_typed()
    {
        await using var api = await Api.StartAsync();
        var anna = new Intakevenster(api, "anna");
        var concept = await anna.BeginAsync();

        await anna.StapAsync(concept, "partijen", [(Keuze, ""), ("jobcoachorganisatie.naam", "Elders"), ("jobcoachorganisatie.id", "organisatie-elders")]);
        var daarna = await anna.OpenAsync($"{concept}/partijen");

        Assert.Contains("value=\"organisatie-elders\"", daarna.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Elders\"", daarna.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_is_not_asked_for_its_own_organisation()
    {
        await using var api = await Api.StartAsync();
        var (iris, wouter) = (new Intakevenster(api, "iris"), new Intakevenster(api, "wouter"));

        var vanIris = await iris.OpenAsync($"{await iris.BeginAsync()}/partijen");
        var vanWouter = await wouter.OpenAsync($"{await wouter.BeginAsync()}/partijen");

        Assert.Equal((true, false), (vanIris.Html.Contains("\"_kies.werkgever\"", StringComparison.Ordinal), vanIris.Html.Contains(Keuze, StringComparison.Ordinal)));
        Assert.Equal((false, true), (vanWouter.Html.Contains("\"_kies.werkgever\"", StringComparison.Ordinal), vanWouter.Html.Contains(Keuze, StringComparison.Ordinal)));
    }

    public static TheoryData<string, string, string, string, string> Keuzes => new()
    {
        { "o-1", "", "", "o-1", "chosen" },
        { "o-1", "x", "x", "o-1", "chosen after it had been typed" },
        { "o-1", "", "o-2", "o-1", "another chosen" },
        { "o-1", "x", "o-1", "x", "typed although an earlier choice still stands" },
        { "", "x", "o-1", "x", "not in the list after all" },
        { "", "", "o-1", "", "taken back" },
        { "o-9", "x", "", "x", "not a choice that was offered" },
    };

    [Theory, MemberData(nameof(Keuzes))]
    public async Task A_new_choice_goes_before_what_is_typed_and_what_is_typed_before_an_old_choice(string gekozen, string getypt, string stond, string wordt, string waarom)
    {
        await using var api = await Api.StartAsync();
        var keuze = Met(api, new(Organisatiesoort.Jobcoachorganisatie, "o-1", "Een", []), new(Organisatiesoort.Jobcoachorganisatie, "o-2", "Twee", []));

        var velden = keuze.Verwerk(
            Formuliervelden.Leeg.Met(Keuze, gekozen).Met("jobcoachorganisatie.id", getypt),
            Formuliervelden.Leeg.Met("jobcoachorganisatie.id", stond));

        Assert.Equal((waarom, wordt), (waarom, velden.Tekst("jobcoachorganisatie.id")));
    }

    [Fact]
    public async Task Of_a_recognition_is_said_what_is_known()
    {
        await using var api = await Api.StartAsync();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new("nl-NL"), new("nl-NL"));
        Organisatie Met(string id, params Erkenning[] erkenningen) => new(Organisatiesoort.Jobcoachorganisatie, id, id, erkenningen);

        var labels = OrganisatiekeuzeTests.Met(
            api,
            Met("a"),
            Met("b", new Erkenning(null, null, null)),
            Met("c", new Erkenning("eigen", new(2014, 1, 1), new(2016, 12, 31)), new Erkenning(null, new(2017, 1, 1), null)))
            .Keuzes(Organisatiesoort.Jobcoachorganisatie).Select(een => een.Label);

        Assert.Equal(["a", "b (erkend)", "c (erkend voor eigen vanaf 1 januari 2014 tot en met 31 december 2016; erkend vanaf 1 januari 2017)"], labels);
    }

    [Fact]
    public async Task A_host_that_knows_no_organisations_asks_for_the_mark_alone()
    {
        await using var api = await Api.StartAsync();
        var keuze = Met(api);
        var velden = Formuliervelden.Leeg.Met("werkgever.id", "werkgever-1");

        Assert.Empty(keuze.Keuzes(Organisatiesoort.Werkgever));
        Assert.Same(velden, keuze.Toon(velden));
    }

    private static Organisatiekeuze Met(Api api, params Organisatie[] organisaties) =>
        new(new(organisaties), api.Diensten.GetRequiredService<RegelingCatalogus>(), api.Diensten.GetRequiredService<Teksten<IntakeTeksten>>());
}
