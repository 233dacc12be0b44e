using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingGegevensTests
{
    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "regimes.intensiteit.waarden")]
    [InlineData("zeer-licht", 3, 3, 3, 3, 3)]
    [InlineData("licht", 6, 3, 3, 3, 6)]
    [InlineData("midden", 10, 5, 3, 3, 10)]
    [InlineData("intensief", 15, 7.5, 6, 6, 15)]    // het wettelijk plafond
    public void Uwv_rekent_met_percentages_en_jaar_3_geldt_verder(string regime, double jaar1, double jaar2, double jaar3, double jaar4, double proef)
    {
        var intensiteit = Uwv.Regime(regime)!.Intensiteit;

        Assert.Equal(
            [(decimal)jaar1, (decimal)jaar2, (decimal)jaar3, (decimal)jaar4],
            Enumerable.Range(1, 4).Select(jaar => intensiteit.Voor(jaar)?.Waarde ?? -1));
        Assert.Equal((decimal)proef, intensiteit.Proefplaatsing.Waarde);
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.5"), Trait("Parameter", "regimes.intensiteit.waarden")]
    [InlineData("licht", 2700, 1400)]
    [InlineData("midden", 4500, 2700)]
    public void Hoofdstuk_8_rekent_met_bedragen_en_kent_geen_jaar_3(string regime, int jaar1, int jaar2)
    {
        var intensiteit = Hoofdstuk8.Regime(regime)!.Intensiteit;

        Assert.Equal(jaar1, intensiteit.Voor(1)?.Waarde);
        Assert.Equal(jaar2, intensiteit.Voor(2)?.Waarde);
        Assert.Null(intensiteit.Voor(3));
        Assert.Null(intensiteit.Voor(0));
    }

    [Fact, Trait("Wet", "Awb 4:5"), Trait("Parameter", "termijnen.herstel")]
    public void Hoofdstuk_8_noemt_geen_hersteltermijn_en_dan_is_er_geen()
    {
        Assert.Null(Hoofdstuk8.Termijnen.Herstel.Aantal.Waarde);
        Assert.Equal(2, Uwv.Termijnen.Herstel.Aantal.Waarde);
    }

    [Fact]
    public void Het_hoogste_aantal_perioden_volgt_uit_maximum_en_lengte()
    {
        Assert.Equal(6, Uwv.Duur.MaxPerioden);
        Assert.Equal(4, Hoofdstuk8.Duur.MaxPerioden);
        Assert.Null((Uwv.Duur with { MaximumMaanden = Onbekend<int?>() }).MaxPerioden);
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "tarief.uurtarieven.euroPerUur")]
    [InlineData("2013-12-31", false, null)]     // voor het eerste tarief
    [InlineData("2014-12-31", true, 74.11)]
    [InlineData("2015-01-01", true, 74.78)]
    [InlineData("2016-01-01", true, null)]      // er is een tarief, maar geen bron noemt het
    public void Het_uurtarief_hangt_van_de_dag_af(string dag, bool bekend, double? euro)
    {
        var tarief = Uwv.Tarief!.Op(Dag(dag));

        Assert.Equal(bekend, tarief is not null);
        Assert.Equal((decimal?)euro, tarief?.EuroPerUur.Waarde);
    }
}
