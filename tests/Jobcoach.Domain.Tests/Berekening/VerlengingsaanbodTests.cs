using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

[Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.verlengingMeldenInPeriode")]
public sealed class VerlengingsaanbodTests
{
    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]       // aan het einde van periode 5
    [InlineData(6, false)]
    public void Verlenging_is_te_melden_aan_het_einde_van_periode_vijf(int periode, bool kan) => Assert.Equal(kan, Verlengingsaanbod.KanMelden(Uwv, periode));

    [Theory]
    [InlineData(5, null, null)]
    [InlineData(6, null, Oordeel.Voldoet)]
    [InlineData(6, " ", Oordeel.Voldoet)]
    [InlineData(6, "Een reorganisatie.", Oordeel.BeoordelingNodig)]
    [InlineData(7, "Een reorganisatie.", null)]
    public void De_aanvraag_voor_periode_zes_zegt_of_verlenging_gemeld_is(int gevraagd, string? motivering, Oordeel? oordeel) =>
        Assert.Equal(oordeel, Verlengingsaanbod.Bij(Uwv, gevraagd, motivering)?.Oordeel);

    [Fact]
    public void De_zin_noemt_de_periode_waarin_het_antwoord_komt() => Assert.Equal(
        ("De aanvrager meldt nu al dat na het maximum begeleiding nodig blijft. De toetser antwoordt aan het begin van periode 6.", Uwv.Duur.VerlengingMeldenInPeriode.Bron),
        Verlengingsaanbod.Bij(Uwv, 6, "Een reorganisatie.") is { } bevinding ? (bevinding.Zin, bevinding.Artikel) : default);

    [Fact]
    public void Wie_niets_meldt_leest_dat_het_had_gekund() => Assert.Equal(
        "De aanvrager kan bij deze aanvraag al melden dat na het maximum begeleiding nodig blijft. Dat is niet gedaan.",
        Verlengingsaanbod.Bij(Uwv, 6, null)?.Zin);

    [Fact]
    public void Kent_de_regeling_geen_verlenging_dan_is_er_niets_te_melden()
    {
        Assert.Null(Verlengingsaanbod.Bij(Uwv with { Duur = Uwv.Duur with { VerlengingNaMaximum = Gegeven<bool?>(false) } }, 6, "Een reorganisatie."));
        Assert.Null(Verlengingsaanbod.Bij(Hoofdstuk8, 4, "Een reorganisatie."));
    }
}
