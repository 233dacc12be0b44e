using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class DuurTests
{
    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.maximumMaanden"), Trait("Parameter", "duur.verlengingNaMaximum")]
    [InlineData(0, null, Oordeel.Voldoet)]                  // de proefplaatsing
    [InlineData(6, null, Oordeel.Voldoet)]                  // precies drie jaar
    [InlineData(7, null, Oordeel.VoldoetNiet)]
    [InlineData(7, "", Oordeel.VoldoetNiet)]                // leeg is geen motivering
    [InlineData(7, "tijdelijke onbalans", Oordeel.BeoordelingNodig)]
    public void Uwv_geeft_zes_perioden_en_daarna_alleen_met_motivering(int periode, string? motivering, Oordeel verwacht) =>
        Assert.Equal(verwacht, Duur.Toets(Uwv, periode, motivering).Oordeel);

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.4 onder c")]
    [InlineData(4, null, Oordeel.Voldoet)]                  // precies twee jaar
    [InlineData(5, null, Oordeel.VoldoetNiet)]
    [InlineData(5, "nog niet zelfstandig", Oordeel.NietVastgesteld)]    // de regeling zegt niet of verlenging kan
    public void Hoofdstuk_8_geeft_vier_perioden(int periode, string? motivering, Oordeel verwacht) =>
        Assert.Equal(verwacht, Duur.Toets(Hoofdstuk8, periode, motivering).Oordeel);

    [Theory]
    [InlineData(3, Oordeel.Voldoet)]            // past ook met de proefplaatsing
    [InlineData(4, Oordeel.NietVastgesteld)]    // past alleen zonder
    [InlineData(5, Oordeel.VoldoetNiet)]        // past nooit
    public void Hoofdstuk_8_is_onduidelijk_of_de_proefplaatsing_meetelt(int periode, Oordeel verwacht) =>
        Assert.Equal(verwacht, Duur.Toets(Hoofdstuk8, periode, verlengingsmotivering: null, proefmaanden: 3).Oordeel);

    [Fact]
    public void Wat_alleen_zonder_de_proefplaatsing_past_staat_met_beide_aantallen_in_de_zin() => Assert.Equal(
        "De begeleiding duurt met deze periode 24 maanden, met de proefplaatsing erbij 27. Het maximum is 24 maanden. "
            + "De regeling is niet duidelijk of de proefplaatsing meetelt. De toetser beoordeelt dit.",
        Duur.Toets(Hoofdstuk8, 4, verlengingsmotivering: null, proefmaanden: 3).Zin);

    [Theory, Trait("Parameter", "proef.teltMeeInMaximum")]
    [InlineData(false, Oordeel.Voldoet)]        // UWV: hoogstens drie jaar en twee maanden
    [InlineData(true, Oordeel.VoldoetNiet)]
    public void Een_proefplaatsing_telt_alleen_mee_als_de_regeling_dat_zegt(bool teltMee, Oordeel verwacht)
    {
        var regeling = Uwv with { Proef = Uwv.Proef! with { TeltMeeInMaximum = Gegeven<bool?>(teltMee) } };

        Assert.Equal(verwacht, Duur.Toets(regeling, 6, verlengingsmotivering: null, proefmaanden: 2).Oordeel);
    }

    [Fact]
    public void Zonder_maximum_in_de_regeling_oordeelt_een_mens() =>
        Assert.Equal(Oordeel.NietVastgesteld, Duur.Toets(Uwv with { Duur = Uwv.Duur with { MaximumMaanden = Onbekend<int?>() } }, 1, verlengingsmotivering: null).Oordeel);

    [Theory, Trait("Regeling", "uwv-2014, jobcoachresultaten 2, 3 en 4"), Trait("Parameter", "regimes.rang")]
    [InlineData("midden", "licht", Regimeverloop.Lichter)]
    [InlineData("midden", "midden", Regimeverloop.Gelijkblijvend)]      // ook als het percentage daalt van 10 naar 5
    [InlineData("midden", "intensief", Regimeverloop.Hoger)]            // 5 % in jaar 2, 6 % in jaar 3
    [InlineData("licht", "zeer-licht", Regimeverloop.Lichter)]          // in jaar 2 allebei 3 %
    [InlineData("zeer-licht", "licht", Regimeverloop.Hoger)]            // in jaar 3 zeer licht, licht en midden allemaal 3 %
    [InlineData("midden", "zeer-licht", Regimeverloop.Lichter)]
    [InlineData("intensief", "intensief", Regimeverloop.Gelijkblijvend)]
    public void Regimes_worden_op_rang_vergeleken(string oud, string nieuw, Regimeverloop verwacht) =>
        Assert.Equal(verwacht, Regimevergelijking.Vergelijk(Uwv, oud, nieuw).Waarde);

    [Theory]
    [InlineData("intensief", "licht")]
    [InlineData("licht", "intensief")]
    public void Een_regime_dat_de_regeling_niet_kent_is_niet_te_vergelijken(string oud, string nieuw) => Assert.Equal(
        [new("regime-onbekend", "Deze regeling kent het regime 'intensief' niet.")],
        Regimevergelijking.Vergelijk(Hoofdstuk8, oud, nieuw).Weigeringen);

    [Fact]
    public void Een_groep_wordt_alleen_verdeeld_als_de_regeling_zegt_hoe()
    {
        Assert.Equal(
            [new("groepsverdeling-onbekend", "De regeling zegt niet hoe de tijd van groepscoaching over de klanten gaat.")],
            Groepscoaching.Verdeel(Hoofdstuk8, Uren.Van(2), 6).Weigeringen);
        Assert.Equal([new("groep-leeg", "Een groep heeft minstens één klant.", "klanten")], Groepscoaching.Verdeel(Uwv, Uren.Van(2), 0).Weigeringen);
        Assert.Equal(Uren.VanMinuten(17), Groepscoaching.Verdeel(Uwv, Uren.Van(2), 7).Waarde);
    }

    [Fact]
    public void Aantallen_zijn_niet_negatief()
    {
        Assert.Equal("periodenummer", Assert.Throws<ArgumentOutOfRangeException>(() => Duur.Toets(Uwv, -1, null)).ParamName);
        Assert.Equal("proefmaanden", Assert.Throws<ArgumentOutOfRangeException>(() => Duur.Toets(Uwv, 1, null, -1)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Duur.Toets(Uwv, 1, null, 0, -1));
    }
}
