using System.Net;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Web.Rapportages;
using Jobcoach.Web.Regelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Rapportages;

public sealed class RapportageTests
{
    private const string Pad = "/v1/rapportages/jobcoachresultaten";

    [Theory]
    [InlineData(4, null)] // somebody could be recognised
    [InlineData(5, 5)]
    public void A_small_number_is_not_shown(int aantal, int? getoond) =>
        Assert.Equal(getoond, Resultaatcel.Van(new(2015, 2, "o", Jobcoachresultaat.LichterRegime, null, aantal)).Aantal);

    [Fact]
    public async Task Results_are_counted_per_half_year_organisation_and_result()
    {
        await using var api = await Api.StartAsync();
        var projecties = api.Diensten.GetRequiredService<IProjectieStore>();
        for (var i = 0UL; i < 6; i++)
        {
            await projecties.WerkBijAsync(Projectie(i, new(2015, 8, 1)), CancellationToken.None);
        }

        var cel = Assert.Single(await api.LeesAsync<List<Resultaatcel>>($"{Pad}?van=2015-07-01&totEnMet=2015-12-31", "quinty"));
        var leeg = await api.LeesAsync<List<Resultaatcel>>($"{Pad}?van=2015-07-01&totEnMet=2015-12-31&organisatie=een-ander", "quinty");

        Assert.Equal(new(2015, 2, "organisatie-stap-vooruit", Jobcoachresultaat.LichterRegime, "R2", null, 6), cel);
        Assert.Empty(leeg);
    }

    [Theory]
    [InlineData("?van=2015-07-01", "totEnMet")]
    [InlineData("?van=2015-07-01&totEnMet=2015-06-30", "totEnMet")]
    [InlineData("?van=juli&totEnMet=2015-06-30", "van")]
    public async Task A_report_is_about_a_period(string vraag, string veld)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.GetAsync(Pad + vraag, "quinty");

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(veld, (string?)(await Api.ProbleemAsync(antwoord))["invalidParams"]![0]!["name"]);
    }

    [Fact]
    public async Task Every_version_of_a_scheme_can_be_read_with_the_source_of_its_parameters()
    {
        await using var api = await Api.StartAsync();

        var lijst = await api.LeesAsync<List<Regelingoverzicht>>("/v1/regelingen", "anna");

        Assert.Equal(RegelingCatalogus.Ingebouwd.Alle.Count, lijst.Count);
        foreach (var versie in lijst)
        {
            var regeling = await api.LeesAsync<Regeling>($"/v1/regelingen/{versie.Id}/{versie.Versie}", "rob");
            Assert.Equal(versie.Naam, regeling.Naam);
            Assert.NotEqual("", regeling.Grondslag.Bron);
        }
    }

    private static Zaakprojectie Projectie(ulong zaak, DateOnly bepaald)
    {
        var nummer = Domain.Waarden.Zaaknummer.Uit(zaak);
        return new(
            nummer,
            1,
            new(nummer, Domain.Zaken.Fase.Vervolgaanvraag, bepaald, "uwv", 2014, "w", "g", "organisatie-stap-vooruit", "j", 1, "midden", null),
            [],
            [new(1, Jobcoachresultaat.LichterRegime, null, bepaald, "organisatie-stap-vooruit", "uwv", "midden")]);
    }
}
