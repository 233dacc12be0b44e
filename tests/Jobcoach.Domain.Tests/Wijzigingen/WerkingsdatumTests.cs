using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Berekening;
using Jobcoach.Domain.Wijzigingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Wijzigingen;

public sealed class WerkingsdatumTests
{
    private static readonly DateOnly Begin = new(2015, 2, 2);

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging"), Trait("Parameter", "termijnen.meldenWijziging")]
    [InlineData("2015-05-01", "2015-05-08", "2015-05-01")]      // op tijd: precies een week
    [InlineData("2015-05-01", "2015-05-09", "2015-05-01")]      // een dag te laat, en binnen vier weken
    [InlineData("2015-05-01", "2015-05-29", "2015-05-01")]      // 28 dagen
    [InlineData("2015-05-01", "2015-05-30", "2015-05-02")]      // 29 dagen: een dag verloren
    [InlineData("2015-06-01", "2015-05-01", "2015-06-01")]      // vooraf gemeld
    public void Een_late_wijziging_werkt_hoogstens_vier_weken_terug(string ingang, string ontvangen, string vanaf) =>
        Assert.Equal(Dag(vanaf), Werkingsdatum.Vanaf(Uwv, Dag(ingang), Dag(ontvangen), Begin, vermindering: false));

    [Theory, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging")]
    [InlineData("2015-05-01", "2015-05-08", "2015-05-01")]      // op tijd
    [InlineData("2015-05-01", "2015-05-09", "2015-05-09")]      // te laat: niet voor ontvangst
    public void Bij_de_interne_jobcoach_werkt_een_late_wijziging_niet_terug(string ingang, string ontvangen, string vanaf) =>
        Assert.Equal(Dag(vanaf), Werkingsdatum.Vanaf(Regelingvormen.Interne, Dag(ingang), Dag(ontvangen), Begin, vermindering: false));

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Een_vermindering_werkt_op_de_dag_zelf_hoe_laat_ook_gemeld() =>
        Assert.Equal(new DateOnly(2015, 2, 10), Werkingsdatum.Vanaf(Uwv, new(2015, 2, 10), new(2015, 7, 1), Begin, vermindering: true));

    [Fact]
    public void Een_wijziging_werkt_nooit_voor_het_begin_van_de_periode() =>
        Assert.Equal(Begin, Werkingsdatum.Vanaf(Uwv, new(2015, 1, 20), new(2015, 2, 10), Begin, vermindering: false));

    [Fact, Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging")]
    public void Noemt_de_regeling_geen_grens_dan_is_de_ingangsdatum_aan_het_besluit() =>
        Assert.Equal(new DateOnly(2015, 2, 10), Werkingsdatum.Vanaf(Zonder, new(2015, 2, 10), new(2015, 7, 1), Begin, vermindering: false));

    [Fact, Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging")]
    public void De_grens_kan_ook_in_maanden_staan()
    {
        var maanden = Uwv with { Termijnen = Uwv.Termijnen with { TerugwerkendeKrachtWijziging = Regelingvormen.Termijn(2, Termijneenheid.Maanden) } };

        Assert.Equal(new DateOnly(2015, 5, 1), Werkingsdatum.Vanaf(maanden, new(2015, 3, 1), new(2015, 7, 1), Begin, vermindering: false));
    }

    [Theory, Trait("Regeling", "uwv-2012"), Trait("Parameter", "termijnen.meldenWijziging")]
    [InlineData(2, "2015-05-15", Oordeel.Voldoet)]
    [InlineData(2, "2015-05-16", Oordeel.BeoordelingNodig)]
    [InlineData(1, "2015-05-08", Oordeel.Voldoet)]
    [InlineData(1, "2015-05-09", Oordeel.BeoordelingNodig)]
    public void Melden_kan_in_2012_tot_twee_weken_en_in_2014_tot_een_week_na_de_ingang(int weken, string ontvangen, Oordeel oordeel)
    {
        var regeling = Uwv with { Termijnen = Uwv.Termijnen with { MeldenWijziging = Regelingvormen.Termijn(weken, Termijneenheid.Weken) } };

        Assert.Equal((oordeel, "voorbeeld"), Werkingsdatum.Tijdigheid(regeling, new(2015, 5, 1), Dag(ontvangen)) is var bevinding ? (bevinding.Oordeel, bevinding.Artikel) : default);
    }

    [Fact, Trait("Parameter", "termijnen.meldenWijziging")]
    public void Zonder_meldtermijn_is_tijdigheid_niet_vastgesteld()
    {
        var bevinding = Werkingsdatum.Tijdigheid(Zonder, new(2015, 5, 1), new(2015, 7, 1));

        Assert.Equal((Oordeel.NietVastgesteld, Uwv.Termijnen.Vaststelling.Aantal.Bron), (bevinding.Oordeel, bevinding.Artikel));
    }

    /// <summary>
    /// De voorbeelden van UWV verschillen onderling een dag: voorbeeld 12 van 2014 drukt 22 juli en voorbeeld 4 van 2015 drukt 2 april.
    /// Er geldt één regel, 28 dagen voor ontvangst, en die geeft 21 juli en 3 april.
    /// </summary>
    [Theory, Trait("Regeling", "uwv-2014, voorbeeld 12 en 13"), Trait("Regeling", "uwv-intern-2015, voorbeeld 4"), Trait("Parameter", "termijnen.terugwerkendeKracht")]
    [InlineData("2014-09-15", "2014-08-18")]    // 2014, voorbeeld 13: zoals gedrukt
    [InlineData("2014-08-18", "2014-07-21")]    // 2014, voorbeeld 12: gedrukt 22 juli
    [InlineData("2015-05-01", "2015-04-03")]    // 2015, voorbeeld 4: gedrukt 2 april
    public void Vier_weken_terug_is_28_dagen_voor_ontvangst(string ontvangen, string eersteDag)
    {
        Assert.Equal(Dag(eersteDag), Uwv.Termijn(Termijnsoort.TerugwerkendeKracht, Dag(ontvangen))!.LaatsteDag);
        Assert.Equal(Dag(eersteDag), Werkingsdatum.Vanaf(Uwv, new(2014, 1, 1), Dag(ontvangen), new(2014, 1, 1), vermindering: false));
    }

    private static Regeling Zonder { get; } = Uwv with
    {
        Termijnen = Uwv.Termijnen with { TerugwerkendeKrachtWijziging = Uwv.Termijnen.Vaststelling, MeldenWijziging = Uwv.Termijnen.Vaststelling },
    };
}
