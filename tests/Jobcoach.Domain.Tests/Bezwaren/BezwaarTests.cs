using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;
using Planningstabel = Jobcoach.Domain.Planning.Planning;

namespace Jobcoach.Domain.Tests.Bezwaren;

/// <summary>Het besluit is bekendgemaakt op maandag 2 februari 2015: bezwaar kan tot en met 16 maart.</summary>
public sealed class BezwaarTests
{
    private static Zaakverloop Afgewezen() => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).TotBesluit()
        .Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));

    [Theory, Trait("Wet", "Awb 6:7"), Trait("Wet", "Awb 6:11")]
    [InlineData("2015-02-02", Oordeel.Voldoet)]  // dezelfde dag
    [InlineData("2015-03-16", Oordeel.Voldoet)]  // de laatste dag
    [InlineData("2015-03-17", Oordeel.BeoordelingNodig)]  // te laat: een mens oordeelt of dat te verontschuldigen is
    public void Elk_bezwaar_wordt_geregistreerd_met_of_het_op_tijd_is(string ontvangen, Oordeel oordeel)
    {
        var bezwaar = Assert.Single(Afgewezen().Naar(DateOnly.Parse(ontvangen, null)).Doe(DeWerknemer, new RegistreerBezwaar(1)).Zaak.Bezwaren);

        Assert.Equal((oordeel, "Awb 6:7"), (bezwaar.Tijdigheid.Oordeel, bezwaar.Tijdigheid.Artikel));
        Assert.Equal(
            oordeel is Oordeel.Voldoet ? "Het bezwaar is op tijd." : "Het bezwaar is te laat. Een mens beoordeelt of daar een goede reden voor is (Awb 6:11).",
            bezwaar.Tijdigheid.Zin);
    }

    [Fact]
    public void De_dag_van_ontvangst_ligt_tussen_bekendmaking_en_vandaag()
    {
        var verloop = Afgewezen().Naar(new(2015, 2, 10));

        Assert.Equal("ontvangenOp", Assert.Single(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(1, new(2015, 2, 1)))).Veld);
        Assert.Equal("ontvangenOp", Assert.Single(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(1, new(2015, 2, 11)))).Veld);
        Assert.Equal("besluitnummer", Assert.Single(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(2))).Veld);
        Assert.Equal("geen-besluit", Assert.Single(Verlopen.Nieuw().Probeer(DeWerknemer, new RegistreerBezwaar(1))).Code);
    }

    [Theory, Trait("Wet", "Awb 6:9")]
    [InlineData("2015-03-16", "2015-03-23", Oordeel.Voldoet)]  // op tijd gepost, binnen een week ontvangen
    [InlineData("2015-03-16", "2015-03-24", Oordeel.BeoordelingNodig)]  // een dag te lang onderweg
    [InlineData("2015-03-17", "2015-03-18", Oordeel.BeoordelingNodig)]  // te laat gepost
    public void Een_bezwaar_per_post_telt_vanaf_het_poststempel(string gepost, string ontvangen, Oordeel oordeel)
    {
        var (post, dag) = (DateOnly.Parse(gepost, null), DateOnly.Parse(ontvangen, null));
        var tijdigheid = Assert.Single(Afgewezen().Naar(dag).Doe(DeAdministratie, new RegistreerBezwaar(1, dag, post)).Zaak.Bezwaren).Tijdigheid;

        Assert.Equal((oordeel, "Awb 6:9 lid 2", "op de post gedaan op"), (tijdigheid.Oordeel, tijdigheid.Artikel, tijdigheid.Gegevens[^1].Naam));
    }

    [Fact, Trait("Wet", "Awb 6:9")]
    public void Het_poststempel_legt_alleen_een_medewerker_vast_en_het_ligt_voor_de_ontvangst()
    {
        var verloop = Afgewezen().Naar(new(2015, 2, 10));

        Assert.Equal(
            [new("alleen-medewerker", "Alleen een medewerker legt het poststempel en een adviescommissie vast.", "gepostOp")],
            verloop.Probeer(DeWerknemer, new RegistreerBezwaar(1, null, new(2015, 2, 9))));
        Assert.Equal("adviescommissie", Assert.Single(verloop.Probeer(DeWerknemer, new RegistreerBezwaar(1, Adviescommissie: true))).Veld);
        Assert.Equal("poststempel-onmogelijk", Assert.Single(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(1, null, new(2015, 2, 1)))).Code);
        Assert.Equal("poststempel-onmogelijk", Assert.Single(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(1, null, new(2015, 2, 11)))).Code);
        Assert.Empty(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(1, null, new(2015, 2, 2))));
        Assert.Empty(verloop.Probeer(DeAdministratie, new RegistreerBezwaar(1, null, new(2015, 2, 10))));
    }

    [Fact]
    public void Bezwaar_houdt_de_begeleiding_niet_op()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Doe(DeWerkgever, new RegistreerBezwaar(1));

        Assert.Equal(Fase.Begeleiding, verloop.Zaak.Fase);
        Assert.Equal(Fase.Vervolgaanvraag, verloop.TotVervolg().Zaak.Fase);
    }

    [Fact, Trait("Wet", "Archiefwet 1995 art. 3")]
    public void Zolang_een_bezwaar_openstaat_wordt_niet_vernietigd()
    {
        var verloop = Afgewezen();
        Assert.Equal(new DateOnly(2025, 2, 3), Bewaring.VernietigenVanaf(verloop.Zaak, verloop.Regeling));

        verloop.Doe(DeWerknemer, new RegistreerBezwaar(1)).Naar(new(2030, 1, 1));
        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
        Assert.Null(Planningstabel.Stand(verloop.Zaak, verloop.Regeling, verloop.Vandaag).WachtTot);
        Assert.Equal(Taaksoort.BezwaarAfhandelen, Assert.Single(Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag)).Soort);

        verloop.Doe(DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Ongegrond));
        Assert.Equal(Fase.Vernietigd, verloop.Zaak.Fase);
    }

    [Fact]
    public void Een_bezwaar_wordt_een_keer_afgehandeld()
    {
        var verloop = Afgewezen().Doe(DeWerknemer, new RegistreerBezwaar(1)).Naar(new(2015, 5, 1)).Doe(DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Gegrond));

        Assert.Equal((Bezwaaruitkomst.Gegrond, new DateOnly(2015, 5, 1)), (verloop.Zaak.Bezwaren[0].Uitkomst, verloop.Zaak.Bezwaren[0].AfgehandeldOp));
        Assert.Equal("geen-open-bezwaar", Assert.Single(verloop.Probeer(DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Ongegrond))).Code);
    }

    [Fact]
    public void Na_vernietiging_kan_er_niets_meer() =>
        Assert.Equal("zaak-vernietigd", Assert.Single(Afgewezen().Naar(new(2025, 2, 3)).Probeer(DeWerknemer, new RegistreerBezwaar(1))).Code);
}
