using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Afsluiting;

public sealed class EindeTests
{
    [Theory]
    [InlineData(Eindreden.Zelfstandig, "R1", null)]
    [InlineData(Eindreden.OvernameDoorWerkgever, "R5", null)]
    [InlineData(Eindreden.EindeDienstbetrekking, "R6", null)]
    [InlineData(Eindreden.MaximaleDuurBereikt, "OV", OverigeReden.MaximaleDuurBereikt)]
    [InlineData(Eindreden.GeenVervolgaanvraag, "OV", OverigeReden.GeenVervolgaanvraag)]
    [InlineData(Eindreden.Ingetrokken, "OV", OverigeReden.Ingetrokken)]
    [InlineData(Eindreden.AndereWerkgever, "OV", OverigeReden.AndereWerkgever)]
    [InlineData(Eindreden.Anders, "OV", OverigeReden.Anders)]
    public void Elk_einde_geeft_de_laatste_periode_precies_een_resultaat(Eindreden reden, string code, OverigeReden? overig)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Doe(DeAdministratie, new Beeindig(reden, new(2015, 8, 1), "Zie het verslag."));

        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
        Assert.Equal((code, overig), (verloop.Zaak.Perioden[0].Resultaat!.Resultaat.Code(), verloop.Zaak.Perioden[0].Resultaat!.Reden));
        Assert.Single(verloop.Feiten, feit => feit.Soort is Feitsoort.ResultaatBepaald);
        Assert.Single(verloop.Feiten, feit => feit.Soort is Feitsoort.ZaakAfgesloten);
    }

    public static TheoryData<string, Func<Zaakverloop>, Fase> Fasen => new()
    {
        { "tijdens een periode: die wordt nog verantwoord", () => Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 4, 1)), Fase.Begeleiding },
        { "tijdens de verantwoording: die gaat door", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording(), Fase.Verantwoording },
        { "met een vervolgaanvraag die op het oordeel wacht", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().VraagVervolg("midden"), Fase.Verantwoording },
        { "na de verantwoording", () => Verlopen.Nieuw().TotBegeleiding().TotVervolg(), Fase.Bewaren },
        { "terwijl het vervolg wordt aangevuld", () => InVervolg().Doe(DeAdministratie, new BeoordeelVolledigheid(false, [Volledigheidscode.CoachingsplanIngevuld], Reden: "Onleesbaar.")), Fase.Bewaren },
        { "tijdens de toets van het vervolg", () => InVervolg().Doe(DeAdministratie, new BeoordeelVolledigheid(true)), Fase.Bewaren },
        { "terwijl het vervolg bij de besluitnemer ligt", () => InVervolg().Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets)), Fase.Bewaren },
    };

    [Theory, MemberData(nameof(Fasen)), Trait("Regeling", "uwv-2014")]
    public void Een_einde_van_de_dienstbetrekking_kan_in_elke_fase_na_de_eerste_toekenning(string wanneer, Func<Zaakverloop> maak, Fase erna)
    {
        var verloop = maak();
        var einde = verloop.Vandaag;

        var zaak = verloop.Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, einde)).Zaak;

        Assert.True(erna == zaak.Fase, wanneer);
        Assert.Equal(new(Eindreden.EindeDienstbetrekking, einde, einde), zaak.Einde);
        Assert.DoesNotContain(zaak.Aanvragen, aanvraag => aanvraag.Status is Aanvraagstatus.Open);
        Assert.True(zaak.IsOpen || zaak.Perioden[0].Resultaat!.Resultaat is Jobcoachresultaat.NietMeerWerkzaam);
    }

    [Fact]
    public void Voor_de_eerste_toekenning_is_er_niets_om_te_beeindigen_en_daarna_maar_een_keer()
    {
        Assert.Equal("geen-begeleiding", Code(Verlopen.Nieuw().Probeer(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, Verlopen.Start))));

        var beeindigd = Verlopen.Nieuw().TotBegeleiding().Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, new(2015, 5, 1)));
        Assert.Equal("al-beeindigd", Code(beeindigd.Probeer(DeWerknemer, new Beeindig(Eindreden.Zelfstandig, new(2015, 5, 2)))));
        Assert.Equal("begeleiding-geeindigd", Code(beeindigd.Naar(new(2015, 5, 2)).Probeer(DeJobcoach, new DienVervolgaanvraagIn())));
    }

    [Fact]
    public void Alle_fouten_in_een_einde_komen_tegelijk() => Assert.Equal(
        ["toelichting", "laatsteDag"],
        Verlopen.Nieuw().TotBegeleiding().Probeer(DeAdministratie, new Beeindig(Eindreden.Anders, new(2015, 1, 1))).Select(weigering => weigering.Veld));

    [Theory]
    [InlineData("licht", "R2")]
    [InlineData("midden", "R3")]
    [InlineData("intensief", "R4")]
    public void Een_toegekend_vervolg_geeft_de_vorige_periode_haar_resultaat_naar_het_gevraagde_regime(string regime, string code)
    {
        var periode = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Vervolg(regime).Zaak.Perioden[0];

        Assert.Equal(code, periode.Resultaat!.Resultaat.Code());
        Assert.Equal(periode.Resultaat.GevraagdeRang, periode.Resultaat.ToegekendeRang);
    }

    [Fact]
    public void Wordt_een_lichter_regime_toegekend_dan_gevraagd_dan_telt_het_gevraagde()
    {
        var resultaat = Verlopen.Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("intensief")
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = "licht" }))
            .KenToe("licht").Zaak.Perioden[0].Resultaat!;

        Assert.Equal((Jobcoachresultaat.HogerRegime, 4, 2), (resultaat.Resultaat, resultaat.GevraagdeRang, resultaat.ToegekendeRang));
    }

    [Fact]
    public void Een_geweigerd_vervolg_sluit_de_zaak_zonder_een_van_de_zes_resultaten()
    {
        var zaak = InVervolg().Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
            .Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk])).Zaak;

        Assert.Equal((Fase.Bewaren, Jobcoachresultaat.Overig, OverigeReden.VervolgaanvraagAfgewezen), (zaak.Fase, zaak.Perioden[0].Resultaat!.Resultaat, zaak.Perioden[0].Resultaat!.Reden));
    }

    [Fact, Trait("Wet", "Awb 4:5")]
    public void Een_vervolg_dat_niet_wordt_aangevuld_sluit_de_zaak_ook()
    {
        var verloop = InVervolg().Doe(DeAdministratie, new BeoordeelVolledigheid(false, [Volledigheidscode.CoachingsplanIngevuld], Reden: "Onleesbaar."));
        var zaak = verloop.Naar(verloop.Vandaag.AddDays(15)).Doe(DeBesluitnemer, new NeemBesluit(2, true)).Zaak;

        Assert.Equal((Fase.Bewaren, OverigeReden.VervolgaanvraagBuitenBehandeling), (zaak.Fase, zaak.Perioden[0].Resultaat!.Reden));
    }

    [Fact]
    public void Komt_er_geen_vervolgaanvraag_dan_wacht_de_zaak_tot_een_mens_het_einde_vaststelt()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Naar(new(2017, 1, 1));
        Assert.Equal(Fase.Vervolgaanvraag, verloop.Zaak.Fase);

        verloop.Doe(DeAdministratie, new Beeindig(Eindreden.GeenVervolgaanvraag, new(2015, 8, 1)));
        Assert.Equal(OverigeReden.GeenVervolgaanvraag, verloop.Zaak.Perioden[0].Resultaat!.Reden);
    }

    private static Zaakverloop InVervolg() => Verlopen.Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden");

    private static string Code(IReadOnlyList<Weigering> weigeringen) => Assert.Single(weigeringen).Code;
}
