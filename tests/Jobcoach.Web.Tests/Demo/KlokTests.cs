using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.Web.Problemen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Demo;

public sealed class KlokTests
{
    [Fact]
    public void The_clock_never_goes_back()
    {
        var klok = new Demoklok(Moment.BeginVan(new(2016, 1, 1)).Tijdstip);

        klok.Zet(Moment.BeginVan(new(2015, 1, 1)).Tijdstip);

        Assert.Equal(Moment.BeginVan(new(2016, 1, 1)).Tijdstip, klok.GetUtcNow());
    }

    [Fact]
    public async Task Time_moves_only_when_told_and_each_thing_happens_on_its_own_day()
    {
        await using var demo = await Demoproef.StartAsync();
        Assert.Equal("2015-11-02", (string?)(await demo.Client.GetFromJsonAsync<JsonNode>("/demo/klok"))!["dag"]);

        var verloop = await demo.VerzetAsync(new Klokverzoek(Naar: new(2016, 1, 4)));

        // Period 1 of B ends on 31 December: reminders four weeks and one week before, closed on the day after, whatever the length of the jump.
        var feiten = await demo.FeitenAsync((await demo.CasussenAsync())["B"].Nummer);
        Assert.Equal(
            [
                (Feitsoort.HerinneringGestuurd, new(2015, 12, 3)), (Feitsoort.BriefVastgelegd, new(2015, 12, 3)),
                (Feitsoort.HerinneringGestuurd, new(2015, 12, 24)), (Feitsoort.BriefVastgelegd, new(2015, 12, 24)),
                (Feitsoort.PeriodeGesloten, new DateOnly(2016, 1, 1)),
            ],
            feiten.Select(feit => (feit.Feit.Soort, Dag: Moment.Van(feit.Feit.Op).Dag)).Where(feit => feit.Dag > verloop.Van));
        Assert.Equal(0, verloop.Gebeurtenissen.GetValueOrDefault(Feitsoort.BesluitGenomen));
        Assert.Equal(new(2016, 1, 4), demo.Vandaag);
    }

    [Fact]
    public async Task A_visitor_files_an_aanvraag_and_the_people_take_it_from_there()
    {
        await using var demo = await Demoproef.StartAsync();
        var formulier = await File.ReadAllTextAsync(Path.Combine(ReadmeTests.Root, "docs/voorbeelden/aanvraag.json"));
        using var antwoord = await demo.Client.SendAsync(Api.Verzoek(HttpMethod.Post, "/v1/aanvragen", "iris", formulier));
        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);

        // The system did its own part before the answer was complete.
        Assert.Equal(Fase.Volledigheid, (await demo.CasussenAsync())["bezoeker"].Fase);

        var verloop = await demo.VerzetAsync(new Klokverzoek(Naar: new(2017, 1, 2), Mensen: true));

        // Nobody sent the contract, so it was asked for; after a year the regime became lighter.
        var zaak = (await demo.CasussenAsync())["bezoeker"];
        Assert.Empty(verloop.Geweigerd);
        Assert.Single(zaak.Aanvragen[0].Aanvullingsverzoeken);
        Assert.Equal(["midden", "midden", "licht"], zaak.Perioden.Select(periode => periode.Regime));
        await WeigertAsync(demo);
    }

    private static async Task WeigertAsync(Demoproef demo)
    {
        (string Inhoud, string Code)[] fouten =
        [
            ("", "json-onjuist"),
            ("null", "json-onjuist"),
            ("[1]", "json-onjuist"),
            ("{\"dagen\":\"veel\"}", "json-onjuist"),
            ("{\"dagen\":99999999999999}", "json-onjuist"),
            ("{\"naar\":\"30 februari\"}", "json-onjuist"),
            ("{}", "kies-naar-of-dagen"),
            ("{\"dagen\":1,\"naar\":\"2018-01-01\"}", "kies-naar-of-dagen"),
            ("{\"dagen\":0}", "klok-gaat-vooruit"),
            ("{\"dagen\":-2147483648}", "klok-gaat-vooruit"),
            ("{\"naar\":\"2017-01-02\"}", "klok-gaat-vooruit"),
            ("{\"dagen\":1827}", "te-ver"),
            ("{\"dagen\":2147483647}", "te-ver"),
            ("{\"naar\":\"9999-12-31\"}", "te-ver"),
        ];
        foreach (var (inhoud, code) in fouten)
        {
            using var antwoord = await demo.Client.PostAsync("/demo/klok", new StringContent(inhoud, Encoding.UTF8, "application/json"));
            var probleem = await antwoord.Content.ReadFromJsonAsync<Probleem>(JobcoachJson.Options);
            Assert.Equal((HttpStatusCode.BadRequest, code), (antwoord.StatusCode, probleem!.InvalidParams is [var veld, ..] ? veld.Code : probleem.Code));
        }

        Assert.Equal(new(2017, 1, 2), demo.Vandaag);
    }
}
