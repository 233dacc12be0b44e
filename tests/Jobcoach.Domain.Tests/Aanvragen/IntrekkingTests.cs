using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Aanvragen;

public sealed class IntrekkingTests
{
    private static readonly TrekIn Intrekken = new("Ik zie ervan af.");

    public static TheoryData<string, Func<Zaakverloop>> VoorHetBesluit => new()
    {
        { "volledigheid", () => Verlopen.Nieuw() },
        { "wachten op aanvulling", () => Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)) },
        { "doelgroeptoets", () => Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true)) },
        { "toets", () => Verlopen.Nieuw().TotToets() },
        { "besluit", () => Verlopen.Nieuw().TotBesluit() },
        { "voorstel bij de besluitnemer", () => Verlopen.Nieuw().TotBesluit().Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Nee.", new(Zienswijzewijze.Gegeven, "Oneens."))) },
    };

    [Theory, MemberData(nameof(VoorHetBesluit))]
    public void Voor_het_eerste_besluit_eindigt_de_zaak_zonder_besluit_en_zonder_resultaat(string waar, Func<Zaakverloop> verloop)
    {
        var zaak = verloop().Doe(DeWerknemer, Intrekken).Zaak;

        Assert.True(zaak.Fase is Fase.Bewaren, waar);
        Assert.Equal(Aanvraagstatus.Ingetrokken, zaak.Aanvragen[0].Status);
        Assert.Empty(zaak.Besluiten);
        Assert.Empty(zaak.Perioden);
        Assert.DoesNotContain(zaak.Besluitvoorstellen, voorstel => voorstel.Status is Voorstelstatus.Voorgelegd);
    }

    [Fact]
    public void Intrekken_kan_de_aanvrager_en_altijd_de_werknemer()
    {
        var zaak = Verlopen.Nieuw().Zaak;
        var vanWerkgever = zaak with { Partijen = zaak.Partijen with { Aanvrager = Rol.Werkgever } };

        Assert.True(Intrekken.Pas(vanWerkgever, Verlopen.Nieuw().Situatie(DeWerkgever)).Gelukt);
        Assert.True(Intrekken.Pas(vanWerkgever, Verlopen.Nieuw().Situatie(DeWerknemer)).Gelukt);
        Assert.Equal("alleen-aanvrager", Assert.Single(Intrekken.Pas(vanWerkgever, Verlopen.Nieuw().Situatie(DeJobcoach)).Weigeringen).Code);
        Assert.Equal("alleen-aanvrager", Assert.Single(Intrekken.Pas(zaak, Verlopen.Nieuw().Situatie(DeWerkgever)).Weigeringen).Code);
    }

    [Fact]
    public void Een_vervolgaanvraag_intrekken_laat_ruimte_voor_een_andere()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden").Doe(DeWerknemer, Intrekken);

        Assert.Equal(Fase.Vervolgaanvraag, verloop.Zaak.Fase);
        Assert.Equal(2, verloop.Vervolg("licht").Zaak.Perioden.Count);
    }

    [Fact]
    public void Een_vervolgaanvraag_intrekken_tijdens_de_verantwoording_beeindigt_de_begeleiding_niet()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().VraagVervolg("midden").Doe(DeWerknemer, Intrekken);

        Assert.Equal(Fase.Verantwoording, verloop.Zaak.Fase);
        Assert.Null(verloop.Zaak.Einde);
        Assert.Equal(Fase.Vervolgaanvraag, verloop.Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord)).Zaak.Fase);
    }

    [Fact]
    public void Na_het_besluit_stopt_de_voorziening_en_wordt_zij_verantwoord()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 4, 1)).Doe(DeWerknemer, Intrekken);
        Assert.Equal(new(Eindreden.Ingetrokken, new(2015, 4, 1), new(2015, 4, 1)), verloop.Zaak.Einde);

        verloop.Naar(new(2015, 4, 2)).Verantwoord().Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
        Assert.Equal((Jobcoachresultaat.Overig, OverigeReden.Ingetrokken), (verloop.Zaak.Perioden[0].Resultaat!.Resultaat, verloop.Zaak.Perioden[0].Resultaat!.Reden));
    }

    [Fact, Trait("Wet", "Awb 4:48")]
    public void De_uitvoerder_trekt_in_met_een_besluit_waartegen_bezwaar_openstaat()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 4, 1)).Besluit(new Besluituitkomst.Intrekking(new(2015, 4, 15)), new(Onderwerpsoort.Toekenning, 1));

        Assert.Equal(Fase.Begeleiding, verloop.Zaak.Fase);
        Assert.Equal(new DateOnly(2015, 4, 14), verloop.Zaak.Perioden[0].Looptijd.TotEnMet);
        Assert.NotNull(verloop.Zaak.Besluiten[1].Bezwaartermijn());
        Assert.Equal(Fase.Verantwoording, verloop.Naar(new(2015, 4, 15)).Zaak.Fase);
    }

    [Fact]
    public void Een_voorstel_om_in_te_trekken_vervalt_als_de_periode_eerder_om_is()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 7, 30)).Doe(DeToetser, new StelBesluitVoor(
            new Besluituitkomst.Intrekking(new(2015, 7, 31)), "Misbruik.", new(Zienswijzewijze.Gegeven, "Oneens."), new(Onderwerpsoort.Toekenning, 1)));

        verloop.Naar(new(2015, 8, 2));

        Assert.Equal(Voorstelstatus.Vervallen, verloop.Zaak.Besluitvoorstellen[1].Status);
        Assert.Equal("geen-open-voorstel", Assert.Single(verloop.Probeer(DeBesluitnemer, new NeemBesluit(2, true))).Code);
    }

    [Theory]
    [InlineData(Rol.Werkgever)]  // is niet de aanvrager
    [InlineData(Rol.Jobcoach)]  // vulde namens de aanvrager in, maar vraagt niet zelf
    public void Alleen_de_aanvrager_of_de_werknemer_trekt_in(Rol rol)
    {
        var weigering = Assert.Single(Verlopen.Nieuw().Probeer(new("iemand", rol), Intrekken));

        Assert.Equal(("alleen-aanvrager", Weigeringsoort.Bevoegdheid), (weigering.Code, weigering.Soort));
    }

    [Fact]
    public void Een_reden_is_altijd_nodig()
    {
        Assert.Equal("reden", Assert.Single(Verlopen.Nieuw().Probeer(DeWerknemer, new TrekIn(" "))).Veld);
        Assert.Equal("reden", Assert.Single(Verlopen.Nieuw().TotBegeleiding().Probeer(DeWerknemer, new TrekIn(""))).Veld);
    }
}
