using System.Globalization;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>Van elke weigering in de berekening: pas de verandering toe, en precies dan keert het oordeel.</summary>
public sealed class KeerpuntTests
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    [InlineData(1, 16, "15")]
    [InlineData(2, 8, "7,5")]
    [InlineData(3, 7, "6")]
    public void Boven_het_plafond_is_het_plafond_zelf_het_keerpunt(int jaar, int percentage, string plafond)
    {
        var bevinding = Plafondtoets.Toets(Uitvoerdersoort.Uwv, jaar, percentage, null);

        Assert.Equal($"Het percentage van {percentage} % ligt boven het wettelijk plafond van {plafond} % in jaar {jaar}.", bevinding.Zin);
        Assert.Equal(
            $"Met {plafond} % of minder blijft het onder het plafond. Meer kan alleen als toepassing van het plafond onbillijk is (Reïntegratiebesluit 18 lid 4).",
            bevinding.Keerpunt!.Zin);
        var nieuw = Getal(bevinding, "percentage");
        Assert.Equal(bevinding.Keerpunt.Oordeel, Plafondtoets.Toets(Uitvoerdersoort.Uwv, jaar, nieuw, null).Oordeel);
        Assert.Equal(Oordeel.VoldoetNiet, Plafondtoets.Toets(Uitvoerdersoort.Uwv, jaar, nieuw + 0.0001m, null).Oordeel);
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Net_boven_het_plafond_ziet_er_niet_uit_als_het_plafond() => Assert.Equal(
        "Het percentage van 15,01 % ligt boven het wettelijk plafond van 15 % in jaar 1.",
        Plafondtoets.Toets(Uitvoerdersoort.Uwv, 1, 15.001m, " ").Zin);

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 4")]
    public void Met_een_motivering_is_er_geen_weigering_en_geen_keerpunt()
    {
        var bevinding = Plafondtoets.Toets(Uitvoerdersoort.Uwv, 1, 16, "Zonder dit valt hij uit.");

        Assert.Equal((Oordeel.BeoordelingNodig, "Reïntegratiebesluit 18 lid 4", null), (bevinding.Oordeel, bevinding.Artikel, bevinding.Keerpunt));
        Assert.Equal(
            "Het percentage van 16 % ligt boven het wettelijk plafond van 15 % in jaar 1. De toetser beoordeelt of het plafond hier onbillijk is.",
            bevinding.Zin);
    }

    [Theory, Trait("Regeling", "uwv-2014, tabel regimes")]
    [InlineData(600, 1801)]
    [InlineData(600, 2400)]
    [InlineData(503.5, 1600)]       // 25 uur en 10,5 minuut: hele minuten
    public void Boven_het_regime_passen_de_uren_van_het_regime(double jaaruren, int minuten)
    {
        var vraag = Vraag("midden", 1, (decimal)jaaruren);
        var bevinding = Gevraagd(vraag with { GevraagdeUren = Uren.VanMinuten(minuten) });

        Assert.Equal(Oordeel.VoldoetNiet, bevinding.Oordeel);
        var nieuw = Uren.VanMinuten((int)decimal.Round(Getal(bevinding, "gevraagde uren") * 60));
        Assert.Equal(bevinding.Keerpunt!.Oordeel, Gevraagd(vraag with { GevraagdeUren = nieuw }).Oordeel);
        Assert.Equal(Oordeel.VoldoetNiet, Gevraagd(vraag with { GevraagdeUren = Uren.VanMinuten(nieuw.Minuten + 1) }).Oordeel);
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 4")]
    public void Boven_het_plafond_keert_een_motivering_het_oordeel()
    {
        var vraag = Vraag("intensief", 1) with { GevraagdeUren = Uren.Van(48) };
        var bevinding = Gevraagd(vraag);

        Assert.Equal([new Gegeven("motivering voor afwijking", "ja")], bevinding.Keerpunt!.Veranderingen);
        Assert.Contains("Het percentage van 16 % ligt boven het wettelijk plafond van 15 % in jaar 1.", bevinding.Zin, StringComparison.Ordinal);
        Assert.Equal(bevinding.Keerpunt.Oordeel, Gevraagd(vraag with { Hardheidsmotivering = "Zonder dit valt hij uit." }).Oordeel);
    }

    [Fact]
    public void Een_onbekend_regime_keert_met_een_regime_van_de_regeling()
    {
        var bevinding = Assert.Single(Bereken(Uwv, Vraag("zwaar", 1)).Bevindingen);

        Assert.Equal([new Gegeven("regime", "midden")], bevinding.Keerpunt!.Veranderingen);
        Assert.Equal("Kies een regime van deze regeling: zeer-licht, licht, midden, intensief.", bevinding.Keerpunt.Zin);
        Assert.DoesNotContain(Bereken(Uwv, Vraag("midden", 1)).Bevindingen, een => een.Oordeel is Oordeel.VoldoetNiet);
        Assert.Equal("licht", Assert.Single(Bereken(Hoofdstuk8, Vraag("zwaar", 1)).Bevindingen).Keerpunt!.Veranderingen[0].Waarde);
    }

    [Fact, Trait("Regeling", "s-hertogenbosch-2023")]
    public void Noemt_de_regeling_geen_regimes_dan_oordeelt_een_mens()
    {
        var bevinding = Assert.Single(Bereken(Hoofdstuk8 with { Regimes = [] }, Vraag("licht", 1)).Bevindingen);

        Assert.Equal((Oordeel.NietVastgesteld, null), (bevinding.Oordeel, bevinding.Keerpunt));
    }

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.periodeMaanden")]
    public void Een_te_lange_periode_keert_bij_de_laatste_dag_die_nog_past()
    {
        var lang = Vraag("midden", 1) with { Periode = new(new(2015, 1, 1), new(2015, 7, 4)) };
        var bevinding = Assert.Single(Bereken(Uwv, lang).Bevindingen, een => een.Code == "periode-langer");

        Assert.Equal([new Gegeven("laatste dag", "3 juli 2015")], bevinding.Keerpunt!.Veranderingen);
        Assert.DoesNotContain(Bereken(Uwv, lang with { Periode = new(new(2015, 1, 1), new(2015, 7, 3)) }).Bevindingen, een => een.Code == "periode-langer");
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.maximumMaanden")]
    [InlineData(7, 0, 0, true)]
    [InlineData(6, 0, 1, true)]
    [InlineData(7, 0, 0, false)]
    [InlineData(6, 0, 1, false)]
    [InlineData(1, 2, 40, false)]
    [InlineData(1, 34, 40, false)]
    [InlineData(3, 10, 28, false)]
    [InlineData(1, 31, 0, false)]
    [InlineData(1, 40, 3, false)]
    public void Boven_de_langste_duur_keert_een_motivering_of_minder_begeleiding_het_oordeel(int periode, int proef, int eerder, bool verlenging)
    {
        var regeling = Uwv with
        {
            Duur = Uwv.Duur with { VerlengingNaMaximum = Gegeven<bool?>(verlenging) },
            Proef = Uwv.Proef! with { TeltMeeInMaximum = Gegeven<bool?>(true) },
        };
        var bevinding = Duur.Toets(regeling, periode, null, proef, eerder);
        var keerpunt = bevinding.Keerpunt!;

        Assert.Equal(Oordeel.VoldoetNiet, bevinding.Oordeel);
        var feiten = bevinding.Gegevens.Concat(keerpunt.Veranderingen).GroupBy(feit => feit.Naam).ToDictionary(groep => groep.Key, groep => groep.Last().Waarde);
        var (p, f, e) = (Feit("periode"), Feit("maanden proefplaatsing"), Feit("maanden eerdere begeleiding"));
        Assert.Equal(keerpunt.Oordeel, Duur.Toets(regeling, p, feiten["motivering voor verlenging"] == "ja" ? "Onbalans." : null, f, e).Oordeel);
        Assert.Equal(verlenging ? Oordeel.BeoordelingNodig : Oordeel.Voldoet, keerpunt.Oordeel);
        Assert.All(keerpunt.Veranderingen, verandering => Assert.Contains(verandering.Naam, bevinding.Gegevens.Select(feit => feit.Naam)));
        if (!verlenging)
        {
            Assert.True(p == periode || Duur.Toets(regeling, p + 1, null, f, e).Oordeel is Oordeel.VoldoetNiet);
            Assert.True(e == eerder || Duur.Toets(regeling, p, null, f, e + 1).Oordeel is Oordeel.VoldoetNiet);
            Assert.True(f == proef || Duur.Toets(regeling, p, null, f + 1, e).Oordeel is Oordeel.VoldoetNiet);
        }

        int Feit(string naam) => int.Parse(feiten[naam]!, CultureInfo.InvariantCulture);
    }

    [Theory, Trait("Parameter", "duur.maximumMaanden"), Trait("Parameter", "proef.teltMeeInMaximum")]
    [InlineData(false, 7, 2, 0, "periode: 6")]                                          // de proefplaatsing telt niet
    [InlineData(false, 1, 2, 34, "periode: 1; maanden eerdere begeleiding: 30")]        // en verandert dan ook niet
    [InlineData(true, 7, 2, 0, "periode: 5")]
    [InlineData(true, 1, 31, 0, "periode: 1; maanden proefplaatsing: 30")]
    [InlineData(true, 1, 2, 40, "periode: 1; maanden eerdere begeleiding: 28")]
    [InlineData(true, 1, 40, 3, "periode: 1; maanden eerdere begeleiding: 0; maanden proefplaatsing: 30")]
    public void Zonder_verlenging_noemt_het_keerpunt_alleen_wat_er_verandert(bool teltMee, int periode, int proef, int eerder, string veranderingen)
    {
        var regeling = ZonderVerlenging(Uwv) with { Proef = Uwv.Proef! with { TeltMeeInMaximum = Gegeven<bool?>(teltMee) } };

        var keerpunt = Duur.Toets(regeling, periode, null, proef, eerder).Keerpunt!;

        Assert.Equal(veranderingen, string.Join("; ", keerpunt.Veranderingen.Select(verandering => $"{verandering.Naam}: {verandering.Waarde}")));
        Assert.Equal(
            $"Binnen het maximum van 36 maanden past het tot en met periode {keerpunt.Veranderingen[0].Waarde}{(keerpunt.Veranderingen.Count == 1 ? "" : ", als er minder aan vooraf was gegaan")}.",
            keerpunt.Zin);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8"), Trait("Parameter", "proef.teltMeeInMaximum")]
    public void Past_het_dan_alleen_zonder_de_proefplaatsing_dan_oordeelt_een_mens()
    {
        var keerpunt = Duur.Toets(ZonderVerlenging(Hoofdstuk8), 5, null, proefmaanden: 3).Keerpunt!;

        Assert.Equal((Oordeel.NietVastgesteld, "Binnen het maximum van 24 maanden past het tot en met periode 4."), (keerpunt.Oordeel, keerpunt.Zin));
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.verlengingNaMaximum")]
    [InlineData(true, "De begeleiding duurt met deze periode 42 maanden, langer dan het maximum van 36. Dat kan alleen met een motivering.", Oordeel.BeoordelingNodig)]
    [InlineData(false, "De begeleiding duurt met deze periode 42 maanden, langer dan het maximum van 36. De regeling kent geen verlenging.", Oordeel.Voldoet)]
    [InlineData(null, "De begeleiding duurt met deze periode 42 maanden, langer dan het maximum van 36. De regeling zegt niet of verlenging kan, en er is geen motivering.", Oordeel.NietVastgesteld)]
    public void De_zin_noemt_de_maanden_en_wat_de_regeling_van_verlenging_zegt(bool? verlenging, string zin, Oordeel gekeerd)
    {
        var bevinding = Duur.Toets(Uwv with { Duur = Uwv.Duur with { VerlengingNaMaximum = Gegeven(verlenging) } }, 7, null);

        Assert.Equal((zin, Uwv.Duur.MaximumMaanden.Bron, gekeerd), (bevinding.Zin, bevinding.Artikel, bevinding.Keerpunt!.Oordeel));
    }

    [Fact]
    public void Eerdere_begeleiding_telt_mee_in_de_zin_en_in_het_oordeel()
    {
        Assert.Equal("De begeleiding duurt met deze periode 36 maanden (met 30 maanden eerdere begeleiding). Het maximum is 36 maanden.", Duur.Toets(Uwv, 1, null, eerdereMaanden: 30).Zin);
        Assert.Equal(Oordeel.VoldoetNiet, Duur.Toets(Uwv, 1, null, eerdereMaanden: 31).Oordeel);
        Assert.Equal(Oordeel.NietVastgesteld, Duur.Toets(Uwv, 6, null, eerdereMaanden: null).Oordeel);
        Assert.Equal(Oordeel.VoldoetNiet, Duur.Toets(Uwv, 7, null, eerdereMaanden: null).Oordeel);
        Assert.Throws<ArgumentOutOfRangeException>(() => Duur.Toets(Uwv, 1, null, eerdereMaanden: -1));
    }

    private static Regeling ZonderVerlenging(Regeling regeling) => regeling with { Duur = regeling.Duur with { VerlengingNaMaximum = Gegeven<bool?>(false) } };

    private static Bevinding Gevraagd(Berekeningsvraag vraag) => Assert.Single(Bereken(Uwv, vraag).Bevindingen, bevinding => bevinding.Code == "gevraagde-uren");

    private static decimal Getal(Bevinding bevinding, string feit) => decimal.Parse(bevinding.Keerpunt!.Veranderingen.Single(verandering => verandering.Naam == feit).Waarde!, Nederlands);
}
