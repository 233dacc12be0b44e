using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.Web.Rapportages;

namespace Jobcoach.Web.Tests.Demo;

public sealed class DrieJarenSpelTests(DrieJarenSpelTests.Gespeeld gespeeld) : IClassFixture<DrieJarenSpelTests.Gespeeld>
{
    [Fact]
    public void The_people_can_always_do_what_they_want_and_no_zaak_gets_stuck()
    {
        Assert.Empty(gespeeld.Verloop.Geweigerd);
        Assert.Equal(0, gespeeld.Verloop.ZonderVolgendeStap);
        Assert.Equal((new(2015, 11, 2), new(2018, 11, 2)), (gespeeld.Verloop.Van, gespeeld.Verloop.Naar));
    }

    [Fact]
    public void After_three_years_every_zaak_has_run_its_course() =>
        Assert.Equal(new Dictionary<Fase, int> { [Fase.Bewaren] = 9 }, gespeeld.Verloop.Fasen);

    [Theory]
    [InlineData("A", "R3 R2 R3 R2 R3 R1")]   // every year lighter, then without help
    [InlineData("B", "R1")]                  // one very light period was enough
    [InlineData("C", "R2 R3 R5")]            // the leidinggevende takes over
    [InlineData("D", "OV R3 R6")]            // proefplaatsing, contract, end of the contract
    [InlineData("E", "R2 R2 R3 R5")]
    [InlineData("F", "R2 R3 R1")]
    [InlineData("G", "R4 R3 R2 R5")]         // needed more first
    [InlineData("H", "R3 R2 R3 R5")]
    public async Task Every_period_has_the_result_of_its_story(string letter, string resultaten)
    {
        var zaak = (await gespeeld.Demo.CasussenAsync())[letter];

        Assert.Equal(resultaten, string.Join(' ', zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat.Code())));
    }

    [Fact]
    public async Task The_report_knows_all_six_results_and_what_falls_outside()
    {
        var cellen = await gespeeld.Demo.LeesAsync<List<Resultaatcel>>("/v1/rapportages/jobcoachresultaten?van=2014-07-01&totEnMet=2018-12-31", "quinty");

        Assert.Equal(["OV", "R1", "R2", "R3", "R4", "R5", "R6"], cellen.Select(cel => cel.Code).Distinct().Order());
    }

    [Fact]
    public async Task Every_logboek_stays_within_what_was_granted()
    {
        foreach (var zaak in (await gespeeld.Demo.CasussenAsync()).Values)
        {
            Assert.All(
                zaak.Perioden.Where(periode => periode.ToegekendeUren is not null),
                periode => Assert.InRange(periode.VerantwoordeUren!.Value.Minuten, 1, periode.ToegekendeUren!.Value.Minuten));
        }
    }

    /// <summary>One demo in which three years were played.</summary>
    public sealed class Gespeeld : IAsyncLifetime
    {
        internal Demoproef Demo { get; } = new();

        internal Tijdsverloop Verloop { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            await Demo.InitializeAsync();
            Verloop = await Demo.VerzetAsync(new Klokverzoek(Naar: new(2018, 11, 2), Mensen: true));
        }

        public ValueTask DisposeAsync() => Demo.DisposeAsync();
    }
}
