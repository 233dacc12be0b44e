using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class TijdvakTests
{
    [Theory]
    [InlineData(6, 1, 1)]
    [InlineData(6, 2, 1)]
    [InlineData(6, 3, 2)]
    [InlineData(6, 6, 3)]
    [InlineData(6, 7, 4)]
    [InlineData(12, 3, 3)]      // de interne jobcoach krijgt perioden van een jaar
    public void Het_jaar_volgt_uit_het_nummer_van_de_periode(int maanden, int periode, int jaar) =>
        Assert.Equal(jaar, Begeleidingsjaar.Van(Uwv with { Duur = Uwv.Duur with { PeriodeMaanden = Gegeven<int?>(maanden) } }, periode));

    [Theory]
    [InlineData(Jaaranker.Dienstbetrekking)]
    [InlineData(Jaaranker.Kalenderjaar)]
    [InlineData(null)]
    public void Telt_de_regeling_jaren_anders_dan_bepaalt_een_mens_het_jaar(Jaaranker? anker)
    {
        var anders = Uwv with { Rekenregel = Uwv.Rekenregel with { Jaaranker = Gegeven(anker) } };

        var uitkomst = Bereken(anders, Vraag("midden", 1));

        Assert.Null(Begeleidingsjaar.Van(anders, 1));
        Assert.Null(uitkomst.Uren);
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("begeleidingsjaar", uitkomst));
    }

    [Fact]
    public void Zonder_periodelengte_of_intensiteit_is_er_geen_berekening()
    {
        var zonderLengte = Uwv with { Duur = Uwv.Duur with { PeriodeMaanden = Onbekend<int?>() } };
        var zonderIntensiteit = MetIntensiteit(Uwv, Intensiteit(Intensiteitsoort.Onbekend, null));

        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("periodelengte", Bereken(zonderLengte, Vraag("midden", 1))));
        var bevinding = Assert.Single(Bereken(zonderIntensiteit, Vraag("proef", 1)).Bevindingen);
        Assert.Equal(
            ("intensiteit-onbekend", Oordeel.NietVastgesteld, "De regeling noemt geen intensiteit voor het regime proef. De toetser beoordeelt dit."),
            (bevinding.Code, bevinding.Oordeel, bevinding.Zin));
    }

    [Fact]
    public void An_intensity_that_does_not_exist_is_a_bug_of_the_caller() => Assert.Equal(
        "Een onbekende intensiteit heeft geen tijdvak.",
        Assert.Throws<InvalidOperationException>(() => Bereken(MetIntensiteit(Uwv, Intensiteit((Intensiteitsoort)99, 10, 10)), Vraag("proef", 1))).Message);

    [Fact]
    public void Een_kortere_periode_telt_naar_dagen_en_vraagt_een_oordeel()
    {
        // 90 of the 181 days from 1 January up to and including 30 June 2015; 10 % of 600 hours, half a year: 30 hours.
        var uitkomst = Bereken(Uwv, Vraag("midden", 1) with { Periode = new(new(2015, 1, 1), new(2015, 3, 31)) });

        Assert.Equal(Uren.Van(30m * 90 / 181), uitkomst.Uren);
        Assert.Equal(Oordeel.BeoordelingNodig, OordeelVan("periode-korter", uitkomst));
        Assert.Contains(
            new Rekenstap("De periode is korter dan 6 maanden: 90 van de 181 dagen tellen.", Uwv.Duur.PeriodeMaanden.Bron, Zekerheid.D),
            uitkomst.Stappen);
    }

    [Theory]
    [InlineData("2014-08-31")]
    [InlineData("2014-08-30")]
    [InlineData("2015-08-31")]      // met 29 februari
    [InlineData("2015-01-01")]
    public void Een_gewone_reeks_is_nooit_te_kort_of_te_lang(string begin)
    {
        for (var periode = 1; periode <= 6; periode++)
        {
            var uitkomst = Bereken(Uwv, Vraag("midden", periode) with { Periode = Periode.Reeks(Dag(begin), periode, 6) });

            Assert.DoesNotContain(uitkomst.Bevindingen, bevinding => bevinding.Code is "periode-korter" or "periode-langer");
        }
    }

    [Fact]
    public void Een_te_lange_periode_voldoet_niet_en_geeft_niet_meer_uren()
    {
        var uitkomst = Bereken(Uwv, Vraag("midden", 1) with { Periode = new(new(2015, 1, 1), new(2015, 12, 31)) });

        Assert.Equal(Uren.Van(30), uitkomst.Uren);
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("periode-langer", uitkomst));
    }

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 3"), Trait("Wet", "Reïntegratiebesluit 18 lid 4")]
    [InlineData(Uitvoerdersoort.Uwv, 1, 15, null, Oordeel.Voldoet)]
    [InlineData(Uitvoerdersoort.Uwv, 1, 16, null, Oordeel.VoldoetNiet)]
    [InlineData(Uitvoerdersoort.Uwv, 1, 16, "onbillijk omdat", Oordeel.BeoordelingNodig)]
    [InlineData(Uitvoerdersoort.Uwv, 2, 7.5, null, Oordeel.Voldoet)]
    [InlineData(Uitvoerdersoort.Uwv, 2, 7.6, null, Oordeel.VoldoetNiet)]
    [InlineData(Uitvoerdersoort.Uwv, 3, 6.1, null, Oordeel.VoldoetNiet)]
    [InlineData(Uitvoerdersoort.Uwv, 9, 6.1, null, Oordeel.VoldoetNiet)]    // jaar 3 geldt verder
    [InlineData(Uitvoerdersoort.College, 1, 90, null, Oordeel.Voldoet)]     // het plafond geldt alleen voor UWV
    public void Het_plafond_is_15_en_7_komma_5_en_6_procent(Uitvoerdersoort uitvoerder, int jaar, double percentage, string? motivering, Oordeel verwacht) =>
        Assert.Equal(verwacht, Plafondtoets.Toets(uitvoerder, jaar, (decimal)percentage, motivering).Oordeel);

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Voor_een_gemeente_is_er_geen_wettelijk_plafond() => Assert.Equal(
        "Voor deze uitvoerder geldt geen wettelijk plafond.",
        Plafondtoets.Toets(Uitvoerdersoort.College, 1, 90, null).Zin);

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Een_regime_boven_het_plafond_valt_ook_in_de_berekening_op() =>
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("wettelijk-plafond", Bereken(MetIntensiteit(Uwv, Intensiteit(Intensiteitsoort.PercentageUren, 10, 16)), Vraag("proef", 1))));
}
