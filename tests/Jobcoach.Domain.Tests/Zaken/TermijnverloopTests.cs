using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>De beslistermijn terwijl de zaak loopt: ontvangen op 2 februari 2015, dus zonder meer tot en met 30 maart.</summary>
public sealed class TermijnverloopTests
{
    private static readonly DateOnly Laatste = new(2015, 3, 30);

    [Fact, Trait("Wet", "Awb 4:13")]
    public void Acht_weken_na_ontvangst_moet_er_een_besluit_zijn() => Assert.Equal(Laatste, Termijn(Verlopen.Nieuw()));

    [Fact, Trait("Wet", "Awb 4:17")]
    public void De_overschrijding_wordt_de_dag_erna_een_keer_vastgelegd()
    {
        var verloop = Verlopen.Nieuw().Naar(Laatste);
        Assert.DoesNotContain(verloop.Feiten, IsOverschrijding);

        verloop.Naar(Laatste.AddDays(1));
        Assert.Single(verloop.Feiten, IsOverschrijding);

        verloop.MetArbeidsovereenkomst().Naar(Laatste.AddDays(200));
        Assert.Single(verloop.Feiten, IsOverschrijding);
    }

    [Fact, Trait("Wet", "Awb 4:13")]
    public void Een_vervolgaanvraag_heeft_haar_eigen_termijn_ook_terwijl_de_verantwoording_wordt_beoordeeld()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().VraagVervolg("midden");

        // 2 augustus 2015 plus 56 dagen is zondag 27 september.
        Assert.Equal(new DateOnly(2015, 9, 28), Termijn(verloop));
        Assert.Single(verloop.Naar(new(2015, 9, 29)).Feiten, IsOverschrijding);
    }

    [Theory, Trait("Wet", "Awb 4:15 lid 2")]
    [InlineData(Opschortingsgrond.InstemmingAanvrager)]
    [InlineData(Opschortingsgrond.VertragingAanvrager)]
    [InlineData(Opschortingsgrond.Overmacht)]
    public void Een_opschorting_met_een_einde_schuift_de_termijn_zoveel_dagen_op(Opschortingsgrond grond)
    {
        var verloop = Verlopen.Nieuw().Doe(DeToetser, new SchortOp(grond, new(2015, 2, 9), new(2015, 2, 16), "Afgesproken."));

        // Acht dagen na 30 maart: dinsdag 7 april.
        Assert.Equal(new DateOnly(2015, 4, 7), Termijn(verloop));
    }

    [Fact, Trait("Wet", "Awb 4:15 lid 2")]
    public void Een_open_opschorting_loopt_tot_zij_wordt_beeindigd_en_houdt_de_overschrijding_tegen()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new SchortOp(Opschortingsgrond.Overmacht, new(2015, 2, 9), null, "Brand in het archief.")).Naar(new(2015, 6, 1));
        Assert.DoesNotContain(verloop.Feiten, IsOverschrijding);

        verloop.Doe(DeAdministratie, new HervatTermijn(new(2015, 2, 17), "Het archief is weer open."));
        Assert.Single(verloop.Feiten, IsOverschrijding);
        Assert.Equal(new DateOnly(2015, 4, 8), Termijn(verloop));
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Wachten_op_de_arts_schort_niets_op()
    {
        var verloop = Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start) with { Sfb = JaNeeOnbekend.Onbekend })).Naar(new(2015, 3, 2));

        Assert.Equal(Laatste, Termijn(verloop));
        Assert.Empty(verloop.Zaak.Aanvragen[0].Opschortingen);
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Een_opschorting_die_pas_na_de_termijn_begint_houdt_niets_tegen() =>
        Assert.Single(
            Verlopen.Nieuw().Doe(DeAdministratie, new SchortOp(Opschortingsgrond.Overmacht, Laatste.AddDays(30), null, "Verbouwing.")).Naar(Laatste.AddDays(1)).Feiten,
            IsOverschrijding);

    [Fact]
    public void Alle_fouten_in_een_opschorting_komen_tegelijk()
    {
        var verloop = Verlopen.Nieuw();

        Assert.Equal(
            ["reden", "grond", "totEnMet", "van"],
            verloop.Probeer(DeToetser, new SchortOp(Opschortingsgrond.AanvullingGevraagd, new(2015, 1, 9), new(2015, 1, 1), "")).Select(weigering => weigering.Veld));
        Assert.Equal(
            [new("einde-instemming-nodig", "De aanvrager stemt in met uitstel tot een bepaalde dag. Noem die dag (Awb 4:15 lid 2 onder a).", "totEnMet")],
            verloop.Probeer(DeToetser, new SchortOp(Opschortingsgrond.InstemmingAanvrager, Verlopen.Start, null, "Akkoord.")));
        Assert.Equal("datum-te-ver", Assert.Single(verloop.Probeer(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, DateOnly.MaxValue, "Brand."))).Code);
    }

    [Fact]
    public void Opschorten_kan_hoogstens_een_jaar_vooruit_beginnen()
    {
        var verloop = Verlopen.Nieuw();

        Assert.Empty(verloop.Probeer(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, new(2016, 2, 2), null, "Verbouwing.")));
        Assert.Equal(
            [new("opschorting-buiten-termijn", "De eerste dag ligt niet voor de ontvangst van de aanvraag en niet meer dan een jaar vooruit.", "van")],
            verloop.Probeer(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, new(2016, 2, 3), null, "Verbouwing.")));
    }

    [Fact]
    public void Na_het_besluit_is_er_geen_termijn_meer_om_op_te_schorten() => Assert.Equal(
        [new("geen-beslistermijn", "Er loopt nu geen beslistermijn.")],
        Verlopen.Nieuw().TotBegeleiding().Probeer(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Brand.")));

    [Fact]
    public void Hervatten_kan_alleen_wat_stilstaat()
    {
        Assert.Equal("geen-opschorting", Assert.Single(Verlopen.Nieuw().Probeer(DeToetser, new HervatTermijn(Verlopen.Start, "Voorbij."))).Code);

        var stil = Verlopen.Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Brand."));
        Assert.Equal(["reden", "laatsteDag"], stil.Probeer(DeToetser, new HervatTermijn(Verlopen.Start.AddDays(1), " ")).Select(weigering => weigering.Veld));
        Assert.Equal("geen-beslistermijn", Assert.Single(stil.TotBegeleiding().Probeer(DeToetser, new HervatTermijn(Verlopen.Start, "Voorbij."))).Code);
    }

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Verdagen_noemt_binnen_de_termijn_een_nieuwe_werkdag()
    {
        var verloop = Verlopen.Nieuw().Naar(Laatste).Doe(DeBesluitnemer, new Verdaag(new(2015, 4, 20), "Het onderzoek duurt langer."));

        Assert.Equal(new DateOnly(2015, 4, 20), Termijn(verloop));
        Assert.DoesNotContain(verloop.Naar(new(2015, 4, 20)).Feiten, IsOverschrijding);
        Assert.Single(verloop.Naar(new(2015, 4, 21)).Feiten, IsOverschrijding);
    }

    [Theory, Trait("Wet", "Awb 4:14 lid 3")]
    [InlineData("2015-03-30", "Langer.", "verdaging-niet-later")]  // dezelfde dag
    [InlineData("2015-04-18", "Langer.", "verdaging-geen-werkdag")]  // zaterdag
    [InlineData("2015-04-20", " ", "verdaging-zonder-reden")]
    [InlineData("2025-04-21", "Langer.", "verdaging-geen-werkdag", "datum-te-ver")]  // tweede paasdag, en een tikfout in het jaar
    public void Een_verdaging_die_niet_klopt_wordt_geweigerd(string dag, string reden, params string[] codes) =>
        Assert.Equal(codes, Verlopen.Nieuw().Probeer(DeToetser, new Verdaag(DateOnly.Parse(dag, null), reden)).Select(weigering => weigering.Code));

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Na_de_termijn_kan_niet_meer_worden_verdaagd() =>
        Assert.Equal("verdaging-te-laat", Assert.Single(Verlopen.Nieuw().Naar(Laatste.AddDays(1)).Probeer(DeToetser, new Verdaag(new(2015, 4, 20), "Langer."))).Code);

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Een_verdaging_is_een_bericht_aan_de_aanvrager_en_kan_nog_een_keer()
    {
        var verloop = Verlopen.Nieuw().Naar(Laatste).Doe(DeBesluitnemer, new Verdaag(new(2015, 4, 20), "Het onderzoek duurt langer."))
            .Naar(new(2015, 4, 20)).Doe(DeBesluitnemer, new Verdaag(new(2015, 5, 4), "De arts is ziek."));

        Assert.Equal(new DateOnly(2015, 5, 4), Termijn(verloop));
        Assert.Equal(
            [(Rol.Werknemer, Laatste), (Rol.Werknemer, new DateOnly(2015, 4, 20))],
            verloop.Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.Verdaging && bericht.Aan is Rol.Werknemer).Select(bericht => (bericht.Aan, bericht.Op)));
    }

    [Theory, Trait("Wet", "Awb 4:14 lid 1")]
    [InlineData("2015-03-16")]  // de laatste dag van zes weken
    [InlineData("2015-03-30")]  // daarna: het bericht blijft een plicht
    public void Stelt_een_verordening_de_termijn_dan_is_er_alleen_een_bericht(string vandaag)
    {
        var verloop = MetEigenTermijn().Naar(DateOnly.Parse(vandaag, null)).Doe(DeBesluitnemer, new Verdaag(new(2015, 4, 20), "Het onderzoek duurt langer."));

        Assert.Equal(new DateOnly(2015, 3, 16), Termijn(verloop));
        Assert.Contains(verloop.Zaak.Berichten, bericht => bericht.Soort is Berichtsoort.Verdaging);
    }

    [Fact, Trait("Wet", "Awb 4:14 lid 1")]
    public void Ook_dat_bericht_noemt_een_dag_die_nog_moet_komen()
    {
        var verloop = MetEigenTermijn().Naar(new(2015, 3, 30));

        Assert.Equal("verdaging-niet-later", Assert.Single(verloop.Probeer(DeToetser, new Verdaag(new(2015, 3, 30), "Langer."))).Code);
        Assert.Empty(verloop.Probeer(DeToetser, new Verdaag(new(2015, 3, 31), "Langer.")));
    }

    [Theory, Trait("Wet", "Awb 4:15 lid 3"), Trait("Wet", "Awb 4:15 lid 4")]
    [InlineData(Opschortingsgrond.Overmacht)]
    [InlineData(Opschortingsgrond.VertragingAanvrager)]
    public void De_aanvrager_krijgt_bericht_van_het_begin_en_het_einde_van_een_opschorting(Opschortingsgrond grond)
    {
        var verloop = Verlopen.Nieuw().Doe(DeToetser, new SchortOp(grond, Verlopen.Start, null, "Brand in het archief."))
            .Naar(new(2015, 2, 9)).Doe(DeToetser, new HervatTermijn(new(2015, 2, 8), "Het archief is weer open."));

        Assert.Equal(
            [(Berichtsoort.Opschorting, Verlopen.Start), (Berichtsoort.Hervatting, new DateOnly(2015, 2, 9))],
            verloop.Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.Opschorting or Berichtsoort.Hervatting)
                .Where(bericht => bericht.Aan is Rol.Werknemer).Select(bericht => (bericht.Soort, bericht.Op)));
    }

    [Fact, Trait("Wet", "Awb 3:41")]
    public void De_bezwaartermijn_telt_vanaf_de_bekendmaking_en_niet_vanaf_het_besluit()
    {
        var besluit = Verlopen.Nieuw().TotBegeleiding().Zaak.Besluiten[0];

        Assert.Equal(new DateOnly(2015, 3, 23), (besluit with { BeslotenOp = new(2015, 2, 2), BekendgemaaktOp = new(2015, 2, 9) }).Bezwaartermijn()!.LaatsteDag);
        Assert.Null((besluit with { BekendgemaaktOp = null }).Bezwaartermijn());
    }

    [Fact]
    public void Na_het_besluit_loopt_er_geen_termijn()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();

        Assert.Null(verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag));
        Assert.Equal("geen-beslistermijn", Assert.Single(verloop.Probeer(DeToetser, new Verdaag(new(2015, 4, 20), "Langer."))).Code);
        Assert.Equal("geen-beslistermijn", Assert.Single(verloop.Probeer(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Brand."))).Code);
    }

    private static Zaakverloop MetEigenTermijn()
    {
        var regeling = Verlopen.Nieuw().Regeling;
        var eigen = regeling.Termijnen.WettelijkeBeslistermijn with { Aantal = new(6, "verordening artikel 7", Zekerheid.H) };
        return new(regeling with { Termijnen = regeling.Termijnen with { WettelijkeBeslistermijn = eigen } }, Verlopen.Start, Werk(Verlopen.Start));
    }

    private static DateOnly Termijn(Zaakverloop verloop) => verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag)!.LaatsteDag;

    private static bool IsOverschrijding(Feit feit) => feit.Soort is Feitsoort.BeslistermijnOverschreden;
}
