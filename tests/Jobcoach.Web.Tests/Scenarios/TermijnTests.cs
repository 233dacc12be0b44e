using System.Net;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;

namespace Jobcoach.Web.Tests.Scenarios;

public sealed class TermijnTests
{
    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public async Task Verdagen_verschuift_de_laatste_dag_en_wordt_bericht()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotVolledigheidAsync(api.Aanvraag());

        await spel.DoeAsync(Zaakspel.Toetser, "verdagingen", new Verdaag(new(2015, 4, 20), "Het onderzoek duurt langer."));

        Assert.Equal(new DateOnly(2015, 4, 20), (await spel.BeslistermijnAsync()).LaatsteDag);
        Assert.Contains((await spel.ZaakAsync("anna")).Berichten, bericht => bericht.Soort is Domain.Berichten.Berichtsoort.Verdaging);
    }

    [Fact, Trait("Wet", "Awb 4:15 lid 2")]
    public async Task Opschorten_houdt_de_termijn_stil_tot_hervat_wordt()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotVolledigheidAsync(api.Aanvraag());
        await spel.DoeAsync(Zaakspel.Administratie, "opschortingen", new SchortOp(Opschortingsgrond.VertragingAanvrager, new(2015, 2, 3), null, "De aanvrager is op reis."));

        // Ten days stand still: 30 March becomes 9 April.
        await spel.NaarAsync(new(2015, 2, 12));
        await spel.DoeAsync(Zaakspel.Administratie, "hervattingen", new HervatTermijn(new(2015, 2, 12), "De aanvrager is terug."));

        Assert.Equal(new DateOnly(2015, 4, 9), (await spel.BeslistermijnAsync()).LaatsteDag);
        await spel.NaarAsync(new(2015, 3, 2));
        Assert.Equal(new DateOnly(2015, 4, 9), (await spel.BeslistermijnAsync()).LaatsteDag);
    }

    [Fact, Trait("Wet", "Awb 4:13")]
    public async Task Een_overschreden_termijn_wordt_vastgelegd_en_verdagen_kan_dan_niet_meer()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotVolledigheidAsync(api.Aanvraag());

        await spel.NaarAsync(new(2015, 3, 31));

        Assert.True((await spel.ZaakAsync()).Aanvragen[0].OverschrijdingVastgelegd);
        var probleem = await spel.WeigertAsync(HttpStatusCode.Conflict, Zaakspel.Toetser, "verdagingen", new Verdaag(new(2015, 5, 1), "Te druk."));
        Assert.Equal("verdaging-te-laat", (string?)probleem["code"]);
    }
}
