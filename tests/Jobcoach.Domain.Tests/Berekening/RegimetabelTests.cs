using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>De tabel met percentages, gelijk in de protocollen van 2006, 2012 en 2014.</summary>
[Trait("Regeling", "uwv-2006"), Trait("Regeling", "uwv-2012"), Trait("Regeling", "uwv-2014, tabel regimes")]
public sealed class RegimetabelTests
{
    [Theory, Trait("Parameter", "regimes.intensiteit.waarden"), Trait("Parameter", "regimes.intensiteit.laatsteGeldtVerder"), Trait("Parameter", "regimes.intensiteit.proefplaatsing")]
    [InlineData("zeer-licht", 3, 3, 3, 3)]
    [InlineData("licht", 6, 3, 3, 6)]
    [InlineData("midden", 10, 5, 3, 10)]
    [InlineData("intensief", 15, 7.5, 6, 15)]       // het wettelijk plafond
    public void Elk_regime_geeft_zijn_percentage_per_jaar(string regime, double jaar1, double jaar2, double jaar3, double proefplaatsing)
    {
        // Of 1,200 hours a year one per cent of a half year is six hours; of two months two hours.
        Assert.All([1, 2], periode => Assert.Equal(Uren.Van((decimal)jaar1 * 6), Half(regime, periode)));
        Assert.All([3, 4], periode => Assert.Equal(Uren.Van((decimal)jaar2 * 6), Half(regime, periode)));
        Assert.All([5, 6, 7, 12], periode => Assert.Equal(Uren.Van((decimal)jaar3 * 6), Half(regime, periode)));
        Assert.Equal(Uren.Van((decimal)proefplaatsing * 2), Bereken(Uwv, Vraag(regime, 0, 1200) with { Proefmaanden = 2 }).Uren);
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Intensief_is_precies_het_wettelijk_plafond() => Assert.All(
        [1, 2, 3, 4],
        jaar => Assert.Equal(WettelijkKader.Plafond(Uitvoerdersoort.Uwv, jaar), Uwv.Regime("intensief")!.Intensiteit.Voor(jaar)!.Waarde));

    [Fact, Trait("Parameter", "standaardregime")]
    public void Midden_is_het_hoogste_zonder_eigen_motivering() => Assert.Equal(
        Uwv.Standaardregime.Waarde,
        Uwv.Regimes.Where(regime => regime.ExtraMotivering.Waarde is false).MaxBy(regime => regime.Rang)!.Code);

    private static Uren Half(string regime, int periode) => Bereken(Uwv, Vraag(regime, periode, 1200)).Uren!.Value;
}
