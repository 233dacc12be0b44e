using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class VastbudgetTests
{
    [Theory]
    [InlineData("licht", 1, 24, 1350)]      // € 2.700 per jaar, de helft
    [InlineData("licht", 3, 24, 700)]       // jaar 2: € 1.400
    [InlineData("midden", 1, 24, 2250)]     // € 4.500
    [InlineData("midden", 4, 40, 1350)]     // jaar 2: € 2.700; boven 24 uur het volle bedrag
    [InlineData("licht", 1, 12, 675)]       // 12/24 van € 2.700 is € 1.350 per jaar
    [InlineData("midden", 1, 16, 1500)]     // 16/24 van € 4.500 is € 3.000 per jaar
    [InlineData("licht", 1, 13, 731.25)]    // pas aan het eind afronden
    [InlineData("licht", 3, 13, 379.17)]    // 379,1666…
    [Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.5"), Trait("Parameter", "regimes.intensiteit.waarden"), Trait("Parameter", "rekenregel.proRataOnderUren")]
    public void Hoofdstuk_8_geeft_per_half_jaar_de_helft_naar_rato_van_de_uren(string regime, int periode, int urenPerWeek, double verwacht)
    {
        var uitkomst = Bereken(Hoofdstuk8, Vraag(regime, periode, urenPerJaar: null, urenPerWeek));

        Assert.Equal(Bedrag.Van((decimal)verwacht), uitkomst.Bedrag);
        Assert.Null(uitkomst.Uren);
        Assert.Empty(uitkomst.Bevindingen);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.5")]
    public void Het_verdelen_en_het_naar_rato_rekenen_staan_als_eigen_afleiding_in_de_stappen() =>
        Assert.Equal(
            [
                ("Periode 1 hoort bij jaar 1 van de begeleiding.", Zekerheid.D),
                ("De regeling geeft € 4.500,00 per jaar in jaar 1.", Zekerheid.H),
                ("De werknemer werkt 16 uur per week. Onder 24 uur daalt het naar rato: 16/24 van € 4.500,00 is € 3.000,00.", Zekerheid.D),
                ("Voor een periode van 6 maanden telt 6 van de 12 maanden: € 1.500,00. De bron noemt alleen een bedrag of aantal per jaar.", Zekerheid.D),
            ],
            Bereken(Hoofdstuk8, Vraag("midden", 1, urenPerWeek: 16)).Stappen.Select(stap => (stap.Zin, stap.Zekerheid)));

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.5")]
    [InlineData(0, "intensiteit-proefplaatsing")]   // de bedragen gelden bij een arbeidsovereenkomst
    [InlineData(5, "intensiteit")]                  // jaar 3 staat niet in de tabel
    public void Waar_hoofdstuk_8_geen_bedrag_noemt_is_er_geen(int periode, string code)
    {
        var uitkomst = Bereken(Hoofdstuk8, Vraag("licht", periode));

        Assert.Null(uitkomst.Bedrag);
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan(code, uitkomst));
    }

    [Fact]
    public void Gevraagde_uren_zijn_in_een_regeling_met_bedragen_aan_een_mens() =>
        Assert.Equal(Oordeel.BeoordelingNodig, OordeelVan("gevraagde-uren", Bereken(Hoofdstuk8, Vraag("licht", 1) with { GevraagdeUren = Uren.Van(20) })));

    [Theory, Trait("Regeling", "rotterdam-2023"), Trait("Parameter", "rekenregel.proRataOnderUren")]
    [InlineData(24, 18)]    // 36 uur per jaar
    [InlineData(12, 9)]
    public void Uren_per_jaar_dalen_ook_naar_rato(int urenPerWeek, int verwacht) =>
        Assert.Equal(
            Uren.Van(verwacht),
            Bereken(MetIntensiteit(Hoofdstuk8, Intensiteit(Intensiteitsoort.UrenPerJaar, null, 36, 18)), Vraag("proef", 1, urenPerWeek: urenPerWeek)).Uren);

    [Theory, Trait("Regeling", "amsterdam-2025"), Trait("Parameter", "regimes.intensiteit.soort")]
    [InlineData(1, 2700)]   // de eerste periode
    [InlineData(2, 1350)]   // elke verlenging
    [InlineData(3, 1350)]
    [InlineData(0, 900)]    // de hele proefplaatsing
    public void Een_bedrag_per_periode_geldt_voor_de_hele_periode(int periode, int verwacht) =>
        Assert.Equal(
            Bedrag.Van(verwacht),
            Bereken(MetIntensiteit(Hoofdstuk8, Intensiteit(Intensiteitsoort.BedragPerPeriode, 900, 2700, 1350)), Vraag("proef", periode)).Bedrag);

    [Fact]
    public void Zegt_de_regeling_niets_over_kleine_contracten_dan_oordeelt_een_mens()
    {
        var zonder = Hoofdstuk8 with { Rekenregel = Hoofdstuk8.Rekenregel with { ProRataOnderUren = Onbekend<decimal?>() } };

        var uitkomst = Bereken(zonder, Vraag("licht", 1, urenPerWeek: 12));

        Assert.Equal(Bedrag.Van(1350), uitkomst.Bedrag);
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("naar-rato", uitkomst));
    }
}
