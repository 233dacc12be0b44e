using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Scenarios;

public sealed class TussentijdsTests
{
    [Fact, Trait("Regeling", "uwv-2014")]
    public async Task Meer_contracturen_geven_na_besluit_meer_uren_begeleiding()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.NaarAsync(new(2015, 4, 1));
        var inhoud = new Wijzigingsinhoud.Contracturen(32, 32 * 48);
        await spel.DoeAsync(Zaakspel.Werkgever, "wijzigingen", new VraagWijziging(inhoud, new(2015, 5, 1), "Er is meer werk."));

        await spel.BesluitAsync(new Besluituitkomst.Wijziging(new(2015, 5, 1), inhoud), new(Onderwerpsoort.Wijziging, 1));

        var zaak = await spel.ZaakAsync();
        Assert.Equal(Wijzigingsstatus.Toegepast, zaak.Wijzigingen[0].Status);
        Assert.Equal(32, zaak.Dienstverband.UrenPerWeek);

        // 57.6 hours were for 24 hours a week over the whole half year; 76.8 would be for 32 over the whole half year.
        Assert.InRange(zaak.Perioden[0].ToegekendeUren!.Value.InUren, 57.7m, 76.7m);
    }

    [Fact, Trait("Wet", "Awb 6:7")]
    public async Task Een_bezwaar_wordt_geregistreerd_en_afgehandeld()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());
        await spel.BesluitAsync(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));
        var termijn = await spel.LeesAsync<Domain.Termijnen.Termijnberekening>("/besluiten/1/bezwaartermijn", "anna");
        Assert.Equal(new DateOnly(2015, 3, 16), termijn.LaatsteDag);

        await spel.NaarAsync(termijn.LaatsteDag);
        await spel.DoeAsync("anna", "bezwaren", new RegistreerBezwaar(1));
        await spel.NaarAsync(termijn.LaatsteDag.AddDays(1));
        await spel.DoeAsync("anna", "bezwaren", new RegistreerBezwaar(1));
        await spel.DoeAsync(Zaakspel.Administratie, "bezwaarafhandelingen", new HandelBezwaarAf(1, Bezwaaruitkomst.Ongegrond));

        var zaak = await spel.ZaakAsync();
        Assert.Equal(
            [Domain.Bevindingen.Oordeel.Voldoet, Domain.Bevindingen.Oordeel.BeoordelingNodig],
            zaak.Bezwaren.Select(bezwaar => bezwaar.Tijdigheid.Oordeel));
        Assert.Equal([Bezwaaruitkomst.Ongegrond, null], zaak.Bezwaren.Select(bezwaar => bezwaar.Uitkomst));
    }

    [Fact]
    public async Task Een_correctie_van_het_dienstverband_is_als_correctie_te_zien_en_wordt_opnieuw_getoetst()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());

        await spel.DoeAsync(Zaakspel.Administratie, "correcties", new Corrigeer(Zaakverloop.Werk(api.Vandaag, 32), "In het contract staat 32 uur."));

        var zaak = await spel.ZaakAsync();
        Assert.Equal((Fase.Toets, 32m), (zaak.Fase, zaak.Dienstverband.UrenPerWeek));
        var feiten = await spel.LeesAsync<Pagina<Dossierfeit>>("/gebeurtenissen", Zaakspel.Administratie);
        Assert.Equal("In het contract staat 32 uur.", Assert.Single(feiten.Regels, feit => feit.Feit.Soort is Feitsoort.GegevensGecorrigeerd).Feit.Reden);
        Assert.All(feiten.Regels, feit => Assert.True(feit.Klopt()));
    }

    [Fact]
    public async Task Na_het_besluit_kan_niet_meer_worden_gecorrigeerd()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());

        var probleem = await spel.WeigertAsync(HttpStatusCode.Conflict, Zaakspel.Administratie, "correcties", new Corrigeer(Zaakverloop.Werk(api.Vandaag, 32), "In het contract staat 32 uur."));

        Assert.Equal("corrigeren-te-laat", (string?)probleem["code"]);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8"), Trait("Wet", "Participatiewet 10da")]
    public async Task Hoofdstuk_8_kent_een_bedrag_toe_naar_de_contracturen()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();

        await spel.TotBegeleidingAsync(api.Aanvraag(regeling: "gemeentelijk-hoofdstuk-8", uren: 20));

        // Art. 8.5: 4,500 euro in year 1, in proportion below 24 hours (20/24 = 3,750), half of it for half a year.
        var periode = Assert.Single((await spel.ZaakAsync()).Perioden);
        Assert.Null(periode.ToegekendeUren);
        Assert.Equal(Bedrag.Van(1875), periode.ToegekendBedrag);
    }
}
