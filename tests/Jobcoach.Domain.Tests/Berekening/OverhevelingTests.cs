using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Berekening.Regelingvormen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

[Trait("Regeling", "rotterdam-2023")]
public sealed class OverhevelingTests
{
    [Theory, Trait("Parameter", "regimes.intensiteit.waarden")]
    [InlineData("licht", 1, 24, 18)]        // 36 uur in jaar 1
    [InlineData("licht", 3, 24, 9)]         // 18 uur in jaar 2
    [InlineData("licht", 5, 24, 9)]         // 18 uur in jaar 3
    [InlineData("midden", 2, 24, 30)]       // 60 uur
    [InlineData("midden", 4, 24, 18)]       // 36 uur
    [InlineData("midden", 6, 24, 9)]        // 18 uur
    [InlineData("midden", 1, 16, 20)]       // 16/24 van 60 uur
    [InlineData("midden", 1, 32, 30)]
    public void Rotterdam_geeft_uren_per_jaar_naar_rato_van_24_uur(string regime, int periode, int urenPerWeek, int uren) =>
        Assert.Equal(Uren.Van(uren), Bereken(Rotterdam, Vraag(regime, periode, null, urenPerWeek)).Uren);

    [Theory, Trait("Parameter", "regimes.overhevelenVooruitUren")]
    [InlineData("licht", 18, 18, 0)]        // niets over
    [InlineData("licht", 18, 12, 6)]        // zes uur over gaat mee
    [InlineData("licht", 18, 9, 9)]         // precies het meeste
    [InlineData("licht", 18, 8, 9)]         // tien uur over, negen mag mee
    [InlineData("midden", 30, 10, 18)]
    [InlineData("midden", 30, 12, 18)]
    public void Ongebruikte_uren_gaan_tot_het_maximum_mee(string regime, int toegekend, int gebruikt, int mee)
    {
        var stand = Overheveling.Bereken(Rotterdam, [Uur(regime, toegekend, gebruikt), Uur(regime, 9, 0)]);

        Assert.Equal((Uren.Van(mee), Uren.Van(9 + mee), Uren.Nul), (stand.Meegekregen, stand.Ruimte, stand.Boven));
        Assert.Empty(stand.Bevindingen);
        string[] stap = mee == 0 ? [] : [$"De vorige periode hield {toegekend - gebruikt} uur over. Hoogstens {(regime == "licht" ? 9 : 18)} uur mag mee: {mee} uur."];
        Assert.Equal(stap, stand.Stappen.Select(een => een.Zin));
    }

    [Theory, Trait("Parameter", "regimes.overhevelenTerugUren")]
    [InlineData("licht", 28, 10, 0, Oordeel.Voldoet)]           // precies tien uur uit de volgende periode
    [InlineData("licht", 29, 10, 1, Oordeel.VoldoetNiet)]
    [InlineData("midden", 38, 20, 0, Oordeel.Voldoet)]
    [InlineData("midden", 39, 20, 1, Oordeel.VoldoetNiet)]
    public void Uren_komen_tot_het_maximum_uit_de_volgende_periode(string regime, int gebruikt, int geleend, int boven, Oordeel oordeel)
    {
        var stand = Overheveling.Bereken(Rotterdam, [Uur(regime, 18, gebruikt)]);

        Assert.Equal((Uren.Van(geleend), Uren.Van(boven)), (stand.Geleend, stand.Boven));
        Assert.Equal(oordeel, Assert.Single(stand.Bevindingen).Oordeel);
    }

    [Fact]
    public void Wat_de_vorige_periode_leende_is_in_deze_weg()
    {
        var stand = Overheveling.Bereken(Rotterdam, [Uur("licht", 18, 24), Uur("licht", 18, 12)]);

        Assert.Equal((Uren.Van(6), Uren.Van(12), Uren.Nul), (stand.Afgestaan, stand.Ruimte, stand.Geleend));
        Assert.Equal(("De vorige periode gebruikte al 6 uur van deze periode.", "voorbeeld"), (stand.Stappen[0].Zin, stand.Stappen[0].Artikel));
        Assert.Empty(stand.Bevindingen);
    }

    [Fact]
    public void Een_uur_schuift_hoogstens_een_periode()
    {
        // Nine hours go along to the second period, which uses nothing; of its own eighteen, nine go on and the nine taken over lapse.
        var stand = Overheveling.Bereken(Rotterdam, [Uur("licht", 18, 0), Uur("licht", 4, 0), Uur("licht", 18, 0)]);

        Assert.Equal(Uren.Van(4), stand.Meegekregen);
    }

    [Fact]
    public void Meegekregen_uren_gaan_voor_en_worden_niet_als_geleend_gezien()
    {
        var perioden = new[] { Uur("licht", 18, 9), Uur("licht", 18, 27), Uur("licht", 18, 18) };

        Assert.Equal(Uren.Nul, Overheveling.Bereken(Rotterdam, perioden[..2]).Geleend);
        Assert.Equal((Uren.Nul, Uren.Nul, Uren.Van(18)), Kern(Overheveling.Bereken(Rotterdam, perioden)));

        static (Uren Mee, Uren Afgestaan, Uren Ruimte) Kern(Overhevelstand stand) => (stand.Meegekregen, stand.Afgestaan, stand.Ruimte);
    }

    [Fact]
    public void Het_regime_van_de_periode_waar_uren_overbleven_bepaalt_hoeveel_er_mee_mag() =>
        Assert.Equal(Uren.Van(18), Overheveling.Bereken(Rotterdam, [Uur("midden", 30, 0), Uur("licht", 18, 0)]).Meegekregen);

    [Fact]
    public void Boven_de_ruimte_keert_een_uur_minder_het_oordeel()
    {
        var bevinding = Assert.Single(Overheveling.Bereken(Rotterdam, [Uur("licht", 18, 30)]).Bevindingen);
        var keerpunt = bevinding.Keerpunt!;

        Assert.Equal(("overheveling", "voorbeeld"), (bevinding.Code, bevinding.Artikel));
        Assert.Equal("Er is 12 uur meer gebruikt dan de ruimte van 18 uur. Uit de volgende periode mag hoogstens 10 uur komen.", bevinding.Zin);
        Assert.Equal("Tot en met 28 uur past het, met uren uit de volgende periode.", keerpunt.Zin);
        Assert.Equal([new Gegeven("verantwoorde uren", "28")], keerpunt.Veranderingen);
        Assert.Equal(keerpunt.Oordeel, Assert.Single(Overheveling.Bereken(Rotterdam, [Uur("licht", 18, 28)]).Bevindingen).Oordeel);
        Assert.Equal(Oordeel.VoldoetNiet, Assert.Single(Overheveling.Bereken(Rotterdam, [new("licht", Uren.Van(18), Uren.VanMinuten((28 * 60) + 1))]).Bevindingen).Oordeel);
    }

    [Fact]
    public void Zegt_de_regeling_niets_over_terughalen_dan_oordeelt_een_mens()
    {
        var bevinding = Assert.Single(Overheveling.Bereken(Zonder(terug: true), [Uur("licht", 18, 19)]).Bevindingen);

        Assert.Equal(
            (Oordeel.NietVastgesteld, "Er is 1 uur meer gebruikt dan de ruimte van 18 uur. De regeling zegt niet of uren uit een volgende periode mogen komen."),
            (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory]
    [InlineData(28, Oordeel.Voldoet)]           // past ook zonder wat overbleef
    [InlineData(29, Oordeel.NietVastgesteld)]   // past alleen met wat overbleef
    public void Zegt_de_regeling_niets_over_meenemen_dan_oordeelt_een_mens_waar_het_erop_aankomt(int gebruikt, Oordeel oordeel)
    {
        var stand = Overheveling.Bereken(Zonder(terug: false), [Uur("licht", 18, 10), Uur("licht", 18, gebruikt)]);

        Assert.Equal(Uren.Nul, stand.Meegekregen);
        Assert.Equal("De vorige periode hield 8 uur over. De regeling zegt niet of die mee mogen.", stand.Stappen[0].Zin);
        var bevinding = Assert.Single(stand.Bevindingen);
        Assert.Equal(oordeel, bevinding.Oordeel);
        Assert.Equal(
            oordeel is Oordeel.Voldoet
                ? "Er is 10 uur meer gebruikt dan de ruimte van 18 uur. Dat komt uit de volgende periode; hoogstens 10 uur mag."
                : "Er is 11 uur meer gebruikt dan de ruimte van 18 uur. De regeling zegt niet of uren uit de vorige periode mee mogen.",
            bevinding.Zin);
        Assert.Equal([new("toegekende uren", "18"), new("ruimte", "18"), new("verantwoorde uren", $"{gebruikt}")], bevinding.Gegevens);
    }

    [Fact]
    public void Alleen_waar_de_regeling_overhevelen_noemt_komt_het_aan_de_orde()
    {
        Assert.True(Overheveling.Kent(Rotterdam, "licht"));
        Assert.True(Overheveling.Kent(Zonder(terug: true), "licht"));
        Assert.True(Overheveling.Kent(Zonder(terug: false), "licht"));
        Assert.False(Overheveling.Kent(Rotterdam, "intensief"));
        Assert.False(Overheveling.Kent(Uwv, "midden"));
    }

    [Fact]
    public void Wrong_calls_are_a_bug_of_the_caller()
    {
        Assert.StartsWith("Er is minstens een periode nodig.", Assert.Throws<ArgumentException>(() => Overheveling.Bereken(Rotterdam, [])).Message, StringComparison.Ordinal);
        Assert.Equal(
            $"Regeling {Rotterdam.Id} kent regime intensief niet.",
            Assert.Throws<ArgumentException>(() => Overheveling.Bereken(Rotterdam, [Uur("intensief", 1, 1)])).Message);
    }

    private static Periodeuren Uur(string regime, int toegekend, int gebruikt) => new(regime, Uren.Van(toegekend), Uren.Van(gebruikt));

    private static Regeling Zonder(bool terug) => Rotterdam with
    {
        Regimes = [.. Rotterdam.Regimes.Select(regime => terug ? regime with { OverhevelenTerugUren = Onbekend<decimal?>() } : regime with { OverhevelenVooruitUren = Onbekend<decimal?>() })],
    };
}
