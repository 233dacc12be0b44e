using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class DoelgroeptoetsTests
{
    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014, A.2")]
    [InlineData(12, 35, Doelgroepuitkomst.Voldoet)]             // precies de gewone eisen
    [InlineData(11, 40, Doelgroepuitkomst.BeoordelingNodig)]    // minder uren: individueel
    [InlineData(12, 34.9, Doelgroepuitkomst.BeoordelingNodig)]  // lagere loonwaarde: individueel
    [InlineData(8, 20, Doelgroepuitkomst.BeoordelingNodig)]     // precies de ondergrens
    [InlineData(7, 50, Doelgroepuitkomst.VoldoetNiet)]          // onder de ondergrens van de uren
    [InlineData(12, 19, Doelgroepuitkomst.VoldoetNiet)]         // onder de ondergrens van de loonwaarde
    [InlineData(7, 19, Doelgroepuitkomst.VoldoetNiet)]          // onder allebei
    public void Uwv_toetst_uren_en_loonwaarde_met_een_uitzondering(double uren, double loonwaarde, Doelgroepuitkomst verwacht) =>
        Assert.Equal(verwacht, Uitkomst(Uwv, Baan with { UrenPerWeek = (decimal)uren, UrenPerJaar = null, Loonwaarde = Loonwaarde.Van((decimal)loonwaarde) }, MetSfb));

    [Theory, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.2")]
    [InlineData(12, 30, Doelgroepuitkomst.Voldoet)]             // precies de eisen
    [InlineData(12, 29.9, Doelgroepuitkomst.VoldoetNiet)]       // geen uitzondering in deze regeling
    [InlineData(11, 30, Doelgroepuitkomst.VoldoetNiet)]         // geen uitzondering in deze regeling
    public void Hoofdstuk_8_toetst_uren_en_loonwaarde_zonder_uitzondering(double uren, double loonwaarde, Doelgroepuitkomst verwacht) =>
        Assert.Equal(verwacht, Uitkomst(Hoofdstuk8, Baan with { UrenPerWeek = (decimal)uren, UrenPerJaar = null, Loonwaarde = Loonwaarde.Van((decimal)loonwaarde) }, MetLks));

    [Fact]
    public void Een_onbekende_loonwaarde_is_niet_vastgesteld() =>
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("loonwaarde", Uwv, Baan with { Loonwaarde = null }));

    [Fact]
    public void Zonder_minimum_in_de_regeling_oordeelt_een_mens()
    {
        var zonder = Uwv with { Toegang = Uwv.Toegang with { MinUrenPerWeek = Onbekend<decimal?>(), MinContractMaanden = Onbekend<int?>() } };

        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("uren-per-week", zonder));
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("contractduur", zonder));
    }

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014, A.2")]
    [InlineData(true, "De aanvrager verwacht dat dit binnen 12 maanden groeit.")]
    [InlineData(false, "De aanvrager verwacht niet dat dit binnen 12 maanden groeit.")]
    public void De_verwachte_groei_staat_in_de_zin(bool groei, string zin)
    {
        var bevinding = Doelgroeptoets.Toets(Uwv, Baan with { UrenPerWeek = 10, VerwachteUitbreiding = groei }, MetSfb, isVervolg: false).Single(bevinding => bevinding.Code == "uren-per-week");

        Assert.Contains(zin, bevinding.Zin, StringComparison.Ordinal);
        Assert.Equal(new Gegeven("ondergrens van de uitzondering", "8"), bevinding.Gegevens[2]);
    }

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014, A.2")]
    [InlineData(false, Oordeel.VoldoetNiet)]    // bij de start telt de duur
    [InlineData(true, Oordeel.Voldoet)]         // bij een vervolg niet meer
    public void De_duur_van_het_contract_wordt_alleen_bij_de_start_getoetst(bool isVervolg, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("contractduur", Uwv, Baan with { TotEnMet = new(2015, 6, 30) }, isVervolg: isVervolg));

    [Theory, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.2 onder c")]
    [InlineData("2015-06-30", false, Oordeel.VoldoetNiet)]
    [InlineData("2015-06-30", true, Oordeel.NietVastgesteld)]   // de regeling zwijgt over een vervolg
    [InlineData("2015-07-04", true, Oordeel.Voldoet)]           // lang genoeg, dan maakt het niet uit
    public void Hoofdstuk_8_zegt_niet_of_de_duur_bij_een_vervolg_telt(string totEnMet, bool isVervolg, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("contractduur", Hoofdstuk8, Baan with { TotEnMet = Dag(totEnMet) }, MetLks, isVervolg));

    [Theory]
    [InlineData(Contractvorm.Regulier, Oordeel.Voldoet)]
    [InlineData(Contractvorm.Stage, Oordeel.BeoordelingNodig)]                      // minstens twee dagen en 40 %
    [InlineData(Contractvorm.Wsw, Oordeel.VoldoetNiet)]
    [InlineData(Contractvorm.NulUren, Oordeel.NietVastgesteld)]                     // het protocol van 2014 zwijgt
    [InlineData(Contractvorm.MinMax, Oordeel.NietVastgesteld)]
    [InlineData(Contractvorm.UitzendMetUitzendbeding, Oordeel.NietVastgesteld)]
    [InlineData(Contractvorm.Arbeidstraining, Oordeel.NietVastgesteld)]
    [InlineData(Contractvorm.Bbl, Oordeel.NietVastgesteld)]
    [Trait("Regeling", "UWV Protocol Jobcoach 2014, A.2")]
    public void Uwv_sluit_alleen_uit_wat_het_protocol_noemt(Contractvorm vorm, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("contractvorm", Uwv, Baan with { Contractvorm = vorm }));

    [Fact]
    public void Elke_bevinding_noemt_artikel_en_zin_en_elke_code_komt_een_keer()
    {
        foreach (var regeling in new[] { Uwv, Hoofdstuk8 })
        {
            foreach (var baan in new[] { Baan, Proefplaatsing })
            {
                var bevindingen = Doelgroeptoets.Toets(regeling, baan, vaststelling: null, isVervolg: false);

                Assert.Distinct(bevindingen.Select(bevinding => bevinding.Code));
                Assert.All(bevindingen, bevinding => Assert.NotEqual("", bevinding.Artikel));
                Assert.All(bevindingen, bevinding => Assert.EndsWith(".", bevinding.Zin, StringComparison.Ordinal));
            }
        }
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
