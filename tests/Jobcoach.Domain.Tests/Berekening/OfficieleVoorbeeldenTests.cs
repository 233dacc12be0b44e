using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>De uitgewerkte voorbeelden van de protocollen van UWV.</summary>
public sealed class OfficieleVoorbeeldenTests
{
    [Theory]
    [InlineData("intensief", 500, 1, 75)]
    [InlineData("intensief", 500, 2, 37.5)]     // halve uren blijven
    [InlineData("intensief", 500, 3, 30)]
    [InlineData("midden", 500, 1, 50)]
    [InlineData("midden", 500, 2, 25)]
    [InlineData("midden", 500, 3, 15)]
    [InlineData("midden", 600, 1, 60)]          // voorbeeld van 2012
    [InlineData("midden", 600, 2, 30)]
    [InlineData("midden", 600, 3, 18)]
    [Trait("Regeling", "uwv-2014, rekenvoorbeelden")]
    public void Het_percentage_van_de_jaaruren_geeft_de_uren_van_het_jaar(string regime, int urenPerJaar, int jaar, double verwacht) =>
        Assert.Equal((decimal)verwacht, UrenInJaar(Uwv, regime, jaar, urenPerJaar));

    [Theory]
    [InlineData(3, 15)]     // voorbeeld van 2012: 10 % van een kwart van 600 uur
    [InlineData(2, 10)]     // 2014 drukt "10 % x 1/6 x 600 = 15"; dat is een rekenfout in de bron, juist is 10
    [Trait("Regeling", "uwv-2014, voorbeeld 3")]
    public void Een_proefplaatsing_krijgt_het_percentage_over_haar_maanden(int maanden, int verwacht) =>
        Assert.Equal(Uren.Van(verwacht), Bereken(Uwv, Vraag("midden", 0) with { Proefmaanden = maanden }).Uren);

    [Fact, Trait("Regeling", "uwv-2014, groepscoaching")]
    public void Twee_uur_met_zes_klanten_is_twintig_minuten_per_klant() =>
        Assert.Equal(Uren.VanMinuten(20), Domain.Berekening.Groepscoaching.Verdeel(Uwv, Uren.Van(2), 6).Waarde);
}
