using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class DoelgroeptoetsTests
{
    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.minUrenPerWeek"), Trait("Parameter", "toegang.vloerUrenPerWeek"), Trait("Parameter", "toegang.minLoonwaarde"), Trait("Parameter", "toegang.vloerLoonwaarde")]
    [InlineData(12, 35, Doelgroepuitkomst.Voldoet)]             // precies de gewone eisen
    [InlineData(11, 40, Doelgroepuitkomst.BeoordelingNodig)]    // minder uren: individueel
    [InlineData(11.99, 35, Doelgroepuitkomst.BeoordelingNodig)]
    [InlineData(12, 34.9, Doelgroepuitkomst.BeoordelingNodig)]  // lagere loonwaarde: individueel
    [InlineData(8, 20, Doelgroepuitkomst.BeoordelingNodig)]     // precies de ondergrens
    [InlineData(7, 50, Doelgroepuitkomst.VoldoetNiet)]          // onder de ondergrens van de uren
    [InlineData(7.99, 35, Doelgroepuitkomst.VoldoetNiet)]
    [InlineData(12, 19, Doelgroepuitkomst.VoldoetNiet)]         // onder de ondergrens van de loonwaarde
    [InlineData(12, 19.9, Doelgroepuitkomst.VoldoetNiet)]
    [InlineData(7, 19, Doelgroepuitkomst.VoldoetNiet)]          // onder allebei
    public void Uwv_toetst_uren_en_loonwaarde_met_een_uitzondering(double uren, double loonwaarde, Doelgroepuitkomst verwacht) =>
        Assert.Equal(verwacht, Uitkomst(Uwv, Baan with { UrenPerWeek = (decimal)uren, UrenPerJaar = null, Loonwaarde = Loonwaarde.Van((decimal)loonwaarde) }, MetSfb));

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2"), Trait("Parameter", "toegang.minUrenPerWeek"), Trait("Parameter", "toegang.minLoonwaarde")]
    [InlineData(12, 30, Doelgroepuitkomst.Voldoet)]             // precies de eisen
    [InlineData(12, 29.9, Doelgroepuitkomst.VoldoetNiet)]       // geen uitzondering in deze regeling
    [InlineData(11.99, 30, Doelgroepuitkomst.VoldoetNiet)]
    [InlineData(11, 30, Doelgroepuitkomst.VoldoetNiet)]
    public void Hoofdstuk_8_toetst_uren_en_loonwaarde_zonder_uitzondering(double uren, double loonwaarde, Doelgroepuitkomst verwacht) =>
        Assert.Equal(verwacht, Uitkomst(Hoofdstuk8, Baan with { UrenPerWeek = (decimal)uren, UrenPerJaar = null, Loonwaarde = Loonwaarde.Van((decimal)loonwaarde) }, MetLks));

    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.uitbreidingBinnenMaanden")]
    [InlineData(12, false, "Het aantal uren per week is 12 uur. Dat is genoeg, het minimum is 12 uur.")]
    [InlineData(11, true, "Het aantal uren per week is 11 uur. Dat is minder dan het minimum van 12 uur, maar niet minder dan de ondergrens van 8 uur. De aanvrager verwacht dat dit binnen 12 maanden groeit. De toetser beoordeelt dit.")]
    [InlineData(11, false, "Het aantal uren per week is 11 uur. Dat is minder dan het minimum van 12 uur, maar niet minder dan de ondergrens van 8 uur. De aanvrager verwacht niet dat dit binnen 12 maanden groeit. De toetser beoordeelt dit.")]
    [InlineData(7, true, "Het aantal uren per week is 7 uur. Dat is minder dan de ondergrens van 8 uur. Een uitzondering is dan niet mogelijk.")]
    public void De_zin_over_de_uren_noemt_de_grenzen_en_de_verwachte_groei(int uren, bool groei, string zin)
    {
        var bevinding = BevindingVan("uren-per-week", Uwv, Baan with { UrenPerWeek = uren, VerwachteUitbreiding = groei });

        Assert.Equal((zin, "Protocol Jobcoach 2014 A.2"), (bevinding.Zin, bevinding.Artikel));
        Assert.Equal(
            [
                new("uren per week", $"{uren}"), new("minimum", "12"), new("ondergrens van de uitzondering", "8"), new("groei verwacht", groei ? "ja" : "nee"),
                new("groei binnen maanden", "12"),
            ],
            bevinding.Gegevens);
    }

    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "toegang.groeiLoonwaardeBinnenMaanden")]
    [InlineData(null, "De loonwaarde is 30,5 %. Dat is minder dan het minimum van 35 %, maar niet minder dan de ondergrens van 20 %. De aanvrager verwacht dat dit groeit. De toetser beoordeelt dit.")]     // P14 noemt geen termijn
    [InlineData(12, "De loonwaarde is 30,5 %. Dat is minder dan het minimum van 35 %, maar niet minder dan de ondergrens van 20 %. De aanvrager verwacht dat dit binnen 12 maanden groeit. De toetser beoordeelt dit.")]     // het protocol van 2015 wel
    public void De_groei_van_de_loonwaarde_heeft_de_termijn_van_de_regeling(int? maanden, string zin)
    {
        var regeling = Uwv.MetToegang(toegang => toegang with { GroeiLoonwaardeBinnenMaanden = new(maanden, "voorbeeld", Zekerheid.H) });

        Assert.Equal(zin, BevindingVan("loonwaarde", regeling, Baan with { Loonwaarde = Loonwaarde.Van(30.5m), VerwachteGroeiLoonwaarde = true }).Zin);
    }

    [Fact, Trait("Parameter", "toegang.minLoonwaarde")]
    public void Een_onbekende_loonwaarde_is_niet_vastgesteld()
    {
        var bevinding = BevindingVan("loonwaarde", Uwv, Baan with { Loonwaarde = null });

        Assert.Equal((Oordeel.NietVastgesteld, "De loonwaarde staat nog niet vast."), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Parameter", "toegang.minUrenPerWeek"), Trait("Parameter", "toegang.vloerUrenPerWeek")]
    [InlineData(8, null, Oordeel.NietVastgesteld, "De regeling noemt geen minimum voor het aantal uren per week. De toetser beoordeelt dit.")]
    [InlineData(8, 8, Oordeel.NietVastgesteld, "De regeling noemt geen minimum voor het aantal uren per week. De toetser beoordeelt dit.")]
    [InlineData(7, 8, Oordeel.VoldoetNiet, "Het aantal uren per week is 7 uur. Dat is minder dan de ondergrens van 8 uur. Een uitzondering is dan niet mogelijk.")]     // de vloer geldt altijd
    public void Zonder_minimum_oordeelt_een_mens_maar_de_vloer_geldt_altijd(int uren, int? vloer, Oordeel verwacht, string zin)
    {
        var regeling = Uwv.MetToegang(toegang => toegang with { MinUrenPerWeek = Onbekend<decimal?>(), VloerUrenPerWeek = new(vloer, "voorbeeld", Zekerheid.H) });
        var bevinding = BevindingVan("uren-per-week", regeling, Baan with { UrenPerWeek = uren });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2")]
    public void Zonder_uitzondering_zegt_de_zin_dat() =>
        Assert.Equal(
            "Het aantal uren per week is 11 uur. Het minimum is 12 uur. De regeling noemt geen uitzondering.",
            BevindingVan("uren-per-week", Hoofdstuk8, Baan with { UrenPerWeek = 11 }, MetLks).Zin);

    [Theory, Trait("Parameter", "toegang.maxLoonwaarde")]
    [InlineData(60.0, Oordeel.Voldoet, "De loonwaarde is 60 %. Het hoogste is 60 %.")]
    [InlineData(60.1, Oordeel.VoldoetNiet, "De loonwaarde is 60,1 %. Dat is meer dan 60 %. Dan is deze voorziening niet mogelijk.")]
    [InlineData(null, Oordeel.NietVastgesteld, "De loonwaarde staat nog niet vast.")]
    public void Een_hoogste_loonwaarde_telt_als_de_regeling_haar_noemt(double? loonwaarde, Oordeel verwacht, string zin)
    {
        var regeling = Hoofdstuk8.MetToegang(toegang => toegang with { MaxLoonwaarde = Gegeven<decimal?>(60) });
        var bevinding = BevindingVan("loonwaarde-maximum", regeling, Baan with { Loonwaarde = loonwaarde is { } getal ? Loonwaarde.Van((decimal)getal) : null }, MetLks);

        Assert.Equal((verwacht, zin, "voorbeeld"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal(new Gegeven("maximum", "60"), bevinding.Gegevens[1]);
    }

    [Fact, Trait("Parameter", "toegang.maxLoonwaarde")]
    public void Een_regeling_zonder_hoogste_loonwaarde_begrenst_niets() =>
        Assert.DoesNotContain(Doelgroeptoets.Toets(Uwv, Baan, MetSfb, isVervolg: false), bevinding => bevinding.Code == "loonwaarde-maximum");

    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.minContractMaanden"), Trait("Parameter", "toegang.contracteisBijVervolg")]
    [InlineData("2015-07-04", false, Oordeel.Voldoet, "Het contract duurt minstens 6 maanden.")]        // precies zes maanden
    [InlineData("2015-07-03", false, Oordeel.VoldoetNiet, "Het contract duurt korter dan 6 maanden.")]  // een dag te kort
    [InlineData("2015-07-03", true, Oordeel.Voldoet, "Bij een vervolgaanvraag wordt de duur van het contract niet opnieuw getoetst.")]
    public void De_duur_van_het_contract_wordt_alleen_bij_de_start_getoetst(string totEnMet, bool isVervolg, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("contractduur", Uwv, Baan with { TotEnMet = Dag(totEnMet) }, isVervolg: isVervolg);

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014 A.2"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "uwv-2014, eisen bij vervolg"), Trait("Parameter", "toegang.vloerUrenPerWeek"), Trait("Parameter", "toegang.vloerLoonwaarde")]
    [InlineData(8, 35, "uren-per-week", Oordeel.BeoordelingNodig)]
    [InlineData(7, 35, "uren-per-week", Oordeel.VoldoetNiet)]       // uren zijn gedaald
    [InlineData(12, 20, "loonwaarde", Oordeel.BeoordelingNodig)]
    [InlineData(12, 19, "loonwaarde", Oordeel.VoldoetNiet)]         // loonwaarde is gedaald
    public void Uren_en_loonwaarde_tellen_bij_een_vervolgaanvraag_opnieuw(int uren, int loonwaarde, string code, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan(code, Uwv, Baan with { UrenPerWeek = uren, UrenPerJaar = null, Loonwaarde = Loonwaarde.Van(loonwaarde) }, isVervolg: true));

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2 onder c"), Trait("Parameter", "toegang.minContractMaanden"), Trait("Parameter", "toegang.contracteisBijVervolg")]
    [InlineData("2015-06-30", false, Oordeel.VoldoetNiet)]
    [InlineData("2015-06-30", true, Oordeel.NietVastgesteld)]   // de regeling zwijgt over een vervolg
    [InlineData("2015-07-04", true, Oordeel.Voldoet)]           // lang genoeg, dan maakt het niet uit
    public void Hoofdstuk_8_zegt_niet_of_de_duur_bij_een_vervolg_telt(string totEnMet, bool isVervolg, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("contractduur", Hoofdstuk8, Baan with { TotEnMet = Dag(totEnMet) }, MetLks, isVervolg));

    [Fact, Trait("Parameter", "toegang.contracteisBijVervolg")]
    public void Een_regeling_kan_de_duur_ook_bij_een_vervolg_toetsen() =>
        Assert.Equal(
            Oordeel.VoldoetNiet,
            OordeelVan("contractduur", Uwv.MetToegang(toegang => toegang with { ContracteisBijVervolg = Gegeven<bool?>(true) }), Baan with { TotEnMet = new(2015, 6, 30) }, isVervolg: true));

    [Fact, Trait("Parameter", "toegang.minContractMaanden")]
    public void De_gegevens_van_de_duur_zijn_leesbaar_en_zonder_minimum_oordeelt_een_mens()
    {
        Assert.Equal(
            [new("eerste werkdag", "5 januari 2015"), new("laatste dag", "onbepaalde tijd"), new("minimum in maanden", "6"), new("vervolgaanvraag", "nee")],
            BevindingVan("contractduur", Uwv).Gegevens);
        Assert.Equal("3 juli 2015", BevindingVan("contractduur", Uwv, Baan with { TotEnMet = new(2015, 7, 3) }).Gegevens[1].Waarde);

        var zonder = BevindingVan("contractduur", Uwv.MetToegang(toegang => toegang with { MinContractMaanden = Onbekend<int?>() }));
        Assert.Equal((Oordeel.NietVastgesteld, "De regeling noemt geen minimum voor de duur van het contract. De toetser beoordeelt dit."), (zonder.Oordeel, zonder.Zin));
    }

    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.minderjarigAlleenDienstbetrekking")]
    [InlineData(Arbeidsrelatie.Dienstbetrekking, true, true, Oordeel.Voldoet, "De werknemer is jonger dan 18 jaar en heeft een dienstbetrekking.")]
    [InlineData(Arbeidsrelatie.Proefplaatsing, true, true, Oordeel.VoldoetNiet, "De werknemer is jonger dan 18 jaar. Dan kan jobcoaching niet bij een proefplaatsing, alleen bij een dienstbetrekking.")]
    [InlineData(Arbeidsrelatie.Proefplaatsing, false, true, Oordeel.Voldoet, "De werknemer is 18 jaar of ouder.")]
    [InlineData(Arbeidsrelatie.Proefplaatsing, true, false, Oordeel.Voldoet, "De regeling stelt geen eis aan de leeftijd.")]
    [InlineData(Arbeidsrelatie.Proefplaatsing, true, null, Oordeel.NietVastgesteld, "De werknemer is jonger dan 18 jaar. De regeling zegt niets over een proefplaatsing op die leeftijd. De toetser beoordeelt dit.")]
    public void Onder_de_achttien_kan_alleen_een_dienstbetrekking(Arbeidsrelatie soort, bool minderjarig, bool? eis, Oordeel verwacht, string zin)
    {
        var regeling = Uwv.MetToegang(toegang => toegang with { MinderjarigAlleenDienstbetrekking = toegang.MinderjarigAlleenDienstbetrekking with { Waarde = eis } });
        var bevinding = BevindingVan("leeftijd", regeling, Proefplaatsing with { Soort = soort, Minderjarig = minderjarig });

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014 A.2"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal(
            [new("jonger dan 18 jaar", minderjarig ? "ja" : "nee"), new("werk", soort is Arbeidsrelatie.Dienstbetrekking ? "dienstbetrekking" : "proefplaatsing")], bevinding.Gegevens);
    }

    [Theory]
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.BeoordelingNodig, Oordeel.NietVastgesteld, Oordeel.VoldoetNiet }, Doelgroepuitkomst.VoldoetNiet)]
    [InlineData(new[] { Oordeel.NietVastgesteld, Oordeel.BeoordelingNodig, Oordeel.Voldoet }, Doelgroepuitkomst.NietVastgesteld)]
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.BeoordelingNodig }, Doelgroepuitkomst.BeoordelingNodig)]
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.Voldoet }, Doelgroepuitkomst.Voldoet)]
    [InlineData(new Oordeel[0], Doelgroepuitkomst.NietVastgesteld)]     // niets getoetst is niets vastgesteld
    public void De_zwaarste_bevinding_telt(Oordeel[] oordelen, Doelgroepuitkomst verwacht) =>
        Assert.Equal(verwacht, Doelgroeptoets.Samenvatting(oordelen.Select(oordeel => Bevinding.Van("code", oordeel, "artikel", "Zin."))));
}
