using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;

namespace Jobcoach.Web.Tests.Scenarios;

[Trait("Regeling", "uwv-2014")]
public sealed class AfloopVoorBesluitTests
{
    [Fact, Trait("Wet", "Awb 4:5 lid 1")]
    public async Task Wie_niet_aanvult_wordt_na_besluit_van_een_mens_buiten_behandeling_gelaten()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.DienInAsync(api.Aanvraag());
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(false));
        await spel.NaarAsync(new(2015, 2, 16));
        Assert.Equal(Fase.Volledigheid, (await spel.ZaakAsync()).Fase);

        await spel.NaarAsync(new(2015, 2, 17));
        await spel.NeemOverAsync();

        var zaak = await spel.ZaakAsync(Zaakspel.Jobcoach);
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.IsType<Besluituitkomst.BuitenBehandeling>(Assert.Single(zaak.Besluiten).Uitkomst);
        Assert.NotNull(zaak.Besluiten[0].DocumentId);
    }

    [Fact, Trait("Wet", "Awb 4:5 lid 4")]
    public async Task Vier_weken_later_kan_buiten_behandeling_laten_niet_meer()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.DienInAsync(api.Aanvraag());
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(false));

        await spel.NaarAsync(new(2015, 3, 17));
        var probleem = await spel.WeigertAsync(HttpStatusCode.Conflict, Zaakspel.Besluitnemer, "besluiten", new NeemBesluit(1, true));

        Assert.Equal("geen-open-voorstel", (string?)probleem["code"]);
        Assert.Equal(Fase.Doelgroeptoets, (await spel.ZaakAsync()).Fase);
    }

    [Theory, Trait("Wet", "Awb 4:7")]
    [MemberData(nameof(Gronden))]
    public async Task Een_aanvraag_kan_op_elke_grond_worden_afgewezen(Afwijzingsgrond grond)
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());

        await spel.BesluitAsync(new Besluituitkomst.Afwijzing([grond]));

        var zaak = await spel.ZaakAsync(Zaakspel.Jobcoach);
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Empty(zaak.Perioden);
        var besluit = Assert.Single(zaak.Besluiten);
        Assert.Equal([grond], Assert.IsType<Besluituitkomst.Afwijzing>(besluit.Uitkomst).Gronden);
        Assert.Equal(spel.Vandaag, besluit.BekendgemaaktOp);
    }

    [Fact, Trait("Wet", "WIA 35")]
    public async Task Zonder_structurele_functionele_beperking_kan_alleen_worden_afgewezen()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotVolledigheidAsync(api.Aanvraag());
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));
        await spel.DoeAsync(Zaakspel.Toetser, "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(spel.Vandaag) with { Sfb = JaNeeOnbekend.Nee }));
        var toekenning = new Besluituitkomst.Toekenning("midden", new(new(2015, 2, 2), new(2015, 8, 1)), Domain.Waarden.Uren.Van(10), null);

        var probleem = await spel.WeigertAsync(HttpStatusCode.Conflict, Zaakspel.Toetser, "besluitvoorstellen", new StelBesluitVoor(toekenning, "Toch toekennen."));
        await spel.BesluitAsync(new Besluituitkomst.Afwijzing([Afwijzingsgrond.GeenDoelgroep]));

        Assert.Equal("doelgroep-voldoet-niet", (string?)probleem["code"]);
        Assert.Equal(Fase.Bewaren, (await spel.ZaakAsync()).Fase);
    }

    [Fact]
    public async Task Intrekken_voor_het_besluit_sluit_de_zaak_zonder_besluit()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());

        await spel.DoeAsync("anna", "intrekkingen", new TrekIn("De baan gaat niet door."));

        var zaak = await spel.ZaakAsync();
        Assert.Equal((Fase.Bewaren, Aanvraagstatus.Ingetrokken), (zaak.Fase, zaak.Aanvragen[0].Status));
        Assert.Empty(zaak.Besluiten);
    }

    [Fact]
    public async Task Wie_niet_de_aanvrager_is_kan_niet_intrekken()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());

        var probleem = await spel.WeigertAsync(HttpStatusCode.Forbidden, Zaakspel.Werkgever, "intrekkingen", new TrekIn("Wij willen niet meer."));

        Assert.Equal("alleen-aanvrager", (string?)probleem["code"]);
    }

    [Fact]
    public async Task Een_teruggestuurd_voorstel_komt_beter_terug()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBesluitAsync(api.Aanvraag());
        var zienswijze = new Zienswijze(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.");
        await spel.DoeAsync(Zaakspel.Toetser, "besluitvoorstellen", new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", zienswijze));

        await spel.DoeAsync(Zaakspel.Besluitnemer, "besluiten", new NeemBesluit(1, false, Terugzendreden.MotiveringOnvoldoende, "De noodzaak blijkt uit vraag 3."));
        await spel.KenToeAsync("midden");

        var zaak = await spel.ZaakAsync();
        Assert.Equal([Voorstelstatus.Teruggestuurd, Voorstelstatus.Overgenomen], zaak.Besluitvoorstellen.Select(voorstel => voorstel.Status));
        Assert.Equal(Fase.Begeleiding, zaak.Fase);
    }

    public static TheoryData<Afwijzingsgrond> Gronden() => [.. Enum.GetValues<Afwijzingsgrond>()];
}
