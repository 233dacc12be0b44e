using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class PercentagebudgetTests
{
    [Theory]
    [InlineData(1, 30)]     // jaar 1: 10 % van 600 uur, de helft
    [InlineData(2, 30)]     // beide helften van een jaar zijn gelijk
    [InlineData(3, 15)]     // jaar 2: 5 %
    [InlineData(5, 9)]      // jaar 3: 3 %
    [InlineData(7, 9)]      // jaar 4: jaar 3 geldt verder
    [Trait("Regeling", "uwv-2014, tabel regimes")]
    public void Een_half_jaar_krijgt_de_helft_van_het_jaar(int periode, int verwacht) =>
        Assert.Equal(Uren.Van(verwacht), Bereken(Uwv, Vraag("midden", periode)).Uren);

    [Fact]
    public void Minuten_blijven_staan_en_een_gebroken_minuut_vervalt()
    {
        Assert.Equal(Uren.VanMinuten(1125), Bereken(Uwv, Vraag("intensief", 3, urenPerJaar: 500)).Uren);    // 18,75 uur
        Assert.Equal(Uren.VanMinuten(906), Bereken(Uwv, Vraag("licht", 1, urenPerJaar: 503.5m)).Uren);      // 906,3 minuten
    }

    [Fact]
    public void Elke_stap_noemt_getallen_artikel_en_zekerheid() =>
        Assert.Equal(
            [
                ("Periode 3 hoort bij jaar 2 van de begeleiding.", Zekerheid.D),
                ("De aanvrager geeft 600 arbeidsuren per jaar op. Vakantie is daar al af.", Zekerheid.H),
                ("5 % van 600 uur per jaar, voor 6 van de 12 maanden, is 15 uur.", Zekerheid.H),
                ("Het uurtarief is niet bekend. Er is geen bedrag berekend.", Zekerheid.Onbekend),
            ],
            Bereken(Uwv, Vraag("midden", 3)).Stappen.Select(stap => (stap.Zin, stap.Zekerheid)));

    [Fact, Trait("Regeling", "uwv-2014, Besluit Normbedragen voorzieningen")]
    public void Uren_kosten_hoogstens_het_uurtarief_als_dat_de_hele_periode_geldt()
    {
        Assert.Equal(Bedrag.Van(2243.40m), Bereken(Uwv, Vraag("midden", 1)).Bedrag);    // 30 uur x 74,78
        Assert.Null(Bereken(Uwv, Vraag("midden", 1) with { Periode = new(new(2014, 10, 1), new(2015, 3, 31)) }).Bedrag);
    }

    [Fact]
    public void Zonder_jaaruren_en_werkweken_zijn_er_geen_uren()
    {
        var uitkomst = Bereken(Uwv, Vraag("midden", 1, urenPerJaar: null));

        Assert.Null(uitkomst.Uren);
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("jaaruren", uitkomst));
    }

    [Fact, Trait("Regeling", "uwv-2006"), Trait("Regeling", "s-hertogenbosch-2023"), Trait("Parameter", "rekenregel.werkwekenPerJaar")]
    public void Met_werkweken_in_de_regeling_tellen_de_weekuren()
    {
        var met48 = Uwv with { Rekenregel = Uwv.Rekenregel with { WerkwekenPerJaar = Gegeven<int?>(48) } };

        Assert.Equal(Uren.VanMinuten(2880), Bereken(met48, Vraag("midden", 1, urenPerJaar: null, urenPerWeek: 20)).Uren);  // 10 % van 960, de helft
    }

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    [InlineData(30, null, Oordeel.Voldoet)]             // precies het regime
    [InlineData(30.5, null, Oordeel.VoldoetNiet)]       // meer dan het regime, onder het plafond
    [InlineData(45, "bijzonder", Oordeel.VoldoetNiet)]  // 15 % is het plafond: eerst een hoger regime
    [InlineData(48, null, Oordeel.VoldoetNiet)]         // 16 % in jaar 1
    [InlineData(48, " ", Oordeel.VoldoetNiet)]          // een lege motivering is geen motivering
    [InlineData(48, "bijzonder", Oordeel.BeoordelingNodig)]
    public void Gevraagde_uren_passen_in_het_regime_en_onder_het_plafond(double gevraagd, string? motivering, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("gevraagde-uren", Bereken(Uwv, Vraag("midden", 1) with { GevraagdeUren = Uren.Van((decimal)gevraagd), Hardheidsmotivering = motivering })));

    [Theory, Trait("Parameter", "tarief.exclusiefBtw"), Trait("Parameter", "tarief.uurtarieven.euroPerUur")]
    [InlineData(true, "30 uur tegen € 74,78 per uur kost hoogstens € 2.243,40, zonder btw.")]
    [InlineData(false, "30 uur tegen € 74,78 per uur kost hoogstens € 2.243,40, met btw.")]
    [InlineData(null, "30 uur tegen € 74,78 per uur kost hoogstens € 2.243,40. De regeling zegt niet of daar btw bij komt.")]
    public void De_stap_over_de_kosten_zegt_of_daar_btw_bij_komt(bool? exclusief, string zin)
    {
        var regeling = Uwv with { Tarief = Uwv.Tarief! with { ExclusiefBtw = Uwv.Tarief.ExclusiefBtw with { Waarde = exclusief } } };

        var stap = Bereken(regeling, Vraag("midden", 1)).Stappen[^1];

        Assert.Equal((zin, "Besluit Normbedragen voorzieningen 2015"), (stap.Zin, stap.Artikel));
    }

    [Fact]
    public void Zonder_arbeidsuren_is_elk_gevraagd_uur_te_veel() =>
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("gevraagde-uren", Bereken(Uwv, Vraag("midden", 1, urenPerJaar: 0) with { GevraagdeUren = Uren.Van(1) })));

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "regimes.extraMotivering")]
    [InlineData("intensief", 1)]    // alleen in uitzonderingssituaties
    [InlineData("midden", 0)]
    public void Intensief_vraagt_een_eigen_motivering(string regime, int aantal) =>
        Assert.Equal(aantal, Bereken(Uwv, Vraag(regime, 1)).Bevindingen.Count(bevinding => bevinding is { Code: "regime-motivering", Oordeel: Oordeel.BeoordelingNodig }));

    [Fact]
    public void Een_proefplaatsing_zonder_duur_is_niet_vastgesteld()
    {
        var uitkomst = Bereken(Uwv, Vraag("midden", 0));

        Assert.Null(uitkomst.Uren);
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("proefmaanden", uitkomst));
    }

    [Fact]
    public void Een_onbekend_regime_geeft_geen_uren() =>
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("regime-onbekend", Bereken(Hoofdstuk8, Vraag("intensief", 1))));

    [Fact]
    public void Negative_numbers_are_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bereken(Uwv, Vraag("midden", 1) with { Periodenummer = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bereken(Uwv, Vraag("midden", 1) with { UrenPerWeek = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bereken(Uwv, Vraag("midden", 1) with { UrenPerJaar = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bereken(Uwv, Vraag("midden", 0) with { Proefmaanden = -1 }));
    }
}
