using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport.Http;

namespace Jobcoach.Web.Tests.Scenarios;

[Trait("Regeling", "uwv-2014")]
public sealed class AfloopNaBesluitTests
{
    private static readonly DateOnly Dag = new(2015, 4, 15);

    [Theory]
    [InlineData(Eindreden.EindeDienstbetrekking, Zaakspel.Werkgever, "R6")] // Niet meer werkzaam.
    [InlineData(Eindreden.OvernameDoorWerkgever, Zaakspel.Werkgever, "R5")] // De werkgever begeleidt zelf verder.
    [InlineData(Eindreden.Zelfstandig, "anna", "R1")] // Werkt zonder begeleiding.
    [InlineData(Eindreden.AndereWerkgever, "anna", "OV")] // De bron noemt er geen resultaat voor.
    public async Task De_reden_van_het_einde_geeft_het_resultaat(Eindreden reden, string wie, string code)
    {
        await using var api = await Api.StartAsync();
        var spel = await TotHalfwegAsync(api);

        await spel.BeeindigAsync(wie, reden, Dag);
        await spel.NaarAsync(Dag.AddDays(1));
        Assert.Equal(Fase.Verantwoording, (await spel.ZaakAsync()).Fase);
        await spel.VerantwoordAsync();

        var zaak = await spel.ZaakAsync();
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal((Dag, code), (zaak.Perioden[0].Looptijd.TotEnMet, zaak.Perioden[0].Resultaat!.Resultaat.Code()));
    }

    [Fact]
    public async Task Intrekken_na_het_besluit_eindigt_de_begeleiding()
    {
        await using var api = await Api.StartAsync();
        var spel = await TotHalfwegAsync(api);

        await spel.DoeAsync("anna", "intrekkingen", new TrekIn("Ik wil geen begeleiding meer.", Dag));
        await spel.NaarAsync(Dag.AddDays(1));
        await spel.VerantwoordAsync();

        await AfgeslotenAsync(spel, OverigeReden.Ingetrokken);
    }

    [Fact, Trait("Wet", "Awb 4:8")]
    public async Task De_uitvoerder_trekt_in_met_een_besluit_van_twee_mensen()
    {
        await using var api = await Api.StartAsync();
        var spel = await TotHalfwegAsync(api);

        await spel.BesluitAsync(new Besluituitkomst.Intrekking(Dag.AddDays(1)), new(Onderwerpsoort.Toekenning, 1));
        await spel.NaarAsync(Dag.AddDays(1));
        await spel.VerantwoordAsync();

        await AfgeslotenAsync(spel, OverigeReden.Ingetrokken);
        var zaak = await spel.ZaakAsync();
        Assert.Equal(Dag, zaak.Perioden[0].Looptijd.TotEnMet);
        Assert.Equal(2, zaak.Besluiten.Count);
    }

    [Fact]
    public async Task Na_de_maximale_duur_wordt_een_aanvraag_zonder_motivering_afgewezen()
    {
        await using var api = await Api.StartAsync();
        var spel = await TotDrieJaarAsync(api);
        await spel.VraagVervolgAsync("licht");
        await spel.ToetsVervolgAsync("licht");

        var duur = Assert.Single((await spel.ZaakAsync()).Aanvragen[^1].Concept!.Bevindingen, bevinding => bevinding.Code == "langste-duur");
        await spel.BesluitAsync(new Besluituitkomst.Afwijzing([Afwijzingsgrond.MaximaleDuurBereikt]));

        Assert.NotEqual(Oordeel.Voldoet, duur.Oordeel);
        await AfgeslotenAsync(spel, OverigeReden.VervolgaanvraagAfgewezen);
    }

    [Fact]
    public async Task Na_de_maximale_duur_kan_de_begeleiding_ook_zonder_aanvraag_eindigen()
    {
        await using var api = await Api.StartAsync();
        var spel = await TotDrieJaarAsync(api);

        await spel.BeeindigAsync(Zaakspel.Toetser, Eindreden.MaximaleDuurBereikt, new(2018, 2, 1));

        await AfgeslotenAsync(spel, OverigeReden.MaximaleDuurBereikt);
    }

    [Fact]
    public async Task Zonder_vervolgaanvraag_wordt_uitgenodigd_herinnerd_en_daarna_door_een_mens_gesloten()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.TotVervolgAsync();
        Assert.Equal(spel.Vandaag, (await spel.ZaakAsync()).Perioden[0].VervolgUitgenodigdOp);

        await spel.NaarAsync(new(2016, 2, 1));
        Assert.Contains((await spel.ZaakAsync()).Perioden[0].Herinneringen, herinnering => herinnering.Soort is Herinneringsoort.VervolgaanvraagTeLaat);
        await spel.BeeindigAsync(Zaakspel.Administratie, Eindreden.GeenVervolgaanvraag, new(2015, 8, 1));

        await AfgeslotenAsync(spel, OverigeReden.GeenVervolgaanvraag);
    }

    [Fact]
    public async Task Een_vervolgaanvraag_na_een_afgekeurde_verantwoording_wordt_afgewezen()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.TotVervolgAsync(Beoordelingsuitkomst.Afgekeurd);
        await spel.VraagVervolgAsync("midden");
        await spel.ToetsVervolgAsync("midden");

        await spel.BesluitAsync(new Besluituitkomst.Afwijzing([Afwijzingsgrond.VerantwoordingNietAanvaard]));

        await AfgeslotenAsync(spel, OverigeReden.VervolgaanvraagAfgewezen);
    }

    private static async Task<Zaakspel> TotHalfwegAsync(Api api)
    {
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.NaarAsync(new(2015, 4, 1));
        return spel;
    }

    private static async Task<Zaakspel> TotDrieJaarAsync(Api api)
    {
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        for (var periode = 2; periode <= 6; periode++)
        {
            await spel.TotVervolgAsync();
            await spel.VervolgAsync("midden");
        }

        await spel.TotVervolgAsync();
        return spel;
    }

    private static async Task AfgeslotenAsync(Zaakspel spel, OverigeReden reden)
    {
        var zaak = await spel.ZaakAsync();
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal((Jobcoachresultaat.Overig, reden), (zaak.Perioden[^1].Resultaat!.Resultaat, zaak.Perioden[^1].Resultaat!.Reden));
    }
}
