using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

[Trait("Regeling", "uwv-2006"), Trait("Parameter", "rekenregel.kortingBijAfwezigheidNaWeken")]
public sealed class AfwezigheidskortingTests
{
    private static readonly DateOnly Maandag = new(2007, 1, 1);

    /// <summary>26 weken.</summary>
    private static readonly Periode Halfjaar = new(Maandag, Maandag.AddDays(181));

    private static readonly Regeling Regeling = Uwv with { Rekenregel = Uwv.Rekenregel with { KortingBijAfwezigheidNaWeken = Gegeven<int?>(4) } };

    [Fact]
    public void Acht_weken_ziek_en_twee_weken_gecoacht_is_zes_weken_minder()
    {
        var uitkomst = Bereken([Weg(0, 56)], Maandag.AddDays(14), Maandag.AddDays(16), Maandag.AddDays(27));

        Assert.Equal((6, Uren.Van(20)), (uitkomst.Aftrekweken, uitkomst.Uren));
        Assert.Equal(
            [
                "Afwezig van 1 januari 2007 tot en met 25 februari 2007: 8 hele weken, waarvan 2 met coaching.",
                "6 weken gaan af: 42 van de 182 dagen. Van 26 uur blijft 20 uur.",
            ],
            uitkomst.Stappen.Select(stap => stap.Zin));
        Assert.Empty(uitkomst.Bevindingen);
    }

    [Theory]
    [InlineData(28, 0, 26)]     // precies vier weken is niet langer dan vier weken
    [InlineData(29, 4, 22)]     // vanaf een dag meer telt de hele afwezigheid, in hele weken
    [InlineData(34, 4, 22)]
    [InlineData(35, 5, 21)]
    [InlineData(182, 26, 0)]    // het hele half jaar
    public void Pas_na_vier_weken_gaat_er_iets_af_en_alleen_hele_weken(int dagen, int weken, int uren)
    {
        var uitkomst = Bereken([Weg(0, dagen)]);

        Assert.Equal((weken, Uren.Van(uren)), (uitkomst.Aftrekweken, uitkomst.Uren));
    }

    [Fact]
    public void Twee_korte_afwezigheden_zijn_samen_geen_lange() => Assert.Equal(0, Bereken([Weg(0, 28), Weg(60, 28)]).Aftrekweken);

    [Fact]
    public void Twee_lange_afwezigheden_tellen_allebei() => Assert.Equal(10, Bereken([Weg(0, 35), Weg(60, 35)]).Aftrekweken);

    [Theory]
    [InlineData(-21, 35, 2)]    // vijf weken, waarvan twee in deze periode
    [InlineData(168, 35, 2)]    // twee weken voor het einde begonnen
    [InlineData(-35, 35, 0)]    // helemaal ervoor
    public void De_lengte_telt_helemaal_en_de_aftrek_alleen_binnen_de_periode(int vanaf, int dagen, int weken) =>
        Assert.Equal(weken, Bereken([Weg(vanaf, dagen)]).Aftrekweken);

    [Theory]
    [InlineData(0, 4)]      // eerste dag van de afwezigheid
    [InlineData(6, 4)]      // laatste dag van de eerste week
    [InlineData(34, 4)]     // laatste dag van de laatste hele week
    [InlineData(35, 5)]     // een dag na de laatste hele week
    [InlineData(-1, 5)]
    public void Een_week_met_coaching_gaat_niet_af(int dag, int weken) => Assert.Equal(weken, Bereken([Weg(0, 36)], Maandag.AddDays(dag)).Aftrekweken);

    [Fact]
    public void Zonder_lange_afwezigheid_blijft_het_budget() =>
        Assert.Equal("Geen afwezigheid van meer dan 4 weken zonder coaching: het budget blijft 26 uur.", Assert.Single(Bereken([Weg(0, 7)]).Stappen).Zin);

    [Fact]
    public void Zegt_de_regeling_niets_dan_oordeelt_een_mens()
    {
        var uitkomst = Afwezigheidskorting.Bereken(Uwv, Halfjaar, Uren.Van(26), [Weg(0, 56)], []);

        Assert.Equal((null, null), (uitkomst.Aftrekweken, uitkomst.Uren));
        var bevinding = Assert.Single(uitkomst.Bevindingen);
        Assert.Equal(
            ("korting-afwezigheid", Oordeel.NietVastgesteld, "De regeling zegt niet of het budget na een lange afwezigheid daalt. De toetser beoordeelt dit."),
            (bevinding.Code, bevinding.Oordeel, bevinding.Zin));
        Assert.Equal(Uren.Van(26), Afwezigheidskorting.Bereken(Uwv, Halfjaar, Uren.Van(26), [], []).Uren);
    }

    private static Kortingsuitkomst Bereken(IReadOnlyList<Periode> afwezigheid, params DateOnly[] gecoacht) =>
        Afwezigheidskorting.Bereken(Regeling, Halfjaar, Uren.Van(26), afwezigheid, gecoacht);

    private static Periode Weg(int vanaf, int dagen) => new(Maandag.AddDays(vanaf), Maandag.AddDays(vanaf + dagen - 1));
}
