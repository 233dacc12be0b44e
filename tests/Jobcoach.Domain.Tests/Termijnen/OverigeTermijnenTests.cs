using FsCheck.Xunit;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Waarden;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;

namespace Jobcoach.Domain.Tests.Termijnen;

public sealed class OverigeTermijnenTests
{
    [Theory, Trait("Wet", "Awb 6:7"), Trait("Wet", "Awb 6:8")]
    [InlineData("2026-01-05", "2026-02-16")] // Monday, six weeks on
    [InlineData("2026-02-20", "2026-04-07")] // would end on Good Friday
    [InlineData("2026-04-02", "2026-05-18")] // would end on Ascension
    [InlineData("2026-11-14", "2026-12-28")] // would end on Boxing Day, a Saturday
    public void Bezwaar_kan_zes_weken_vanaf_de_dag_na_bekendmaking(string bekendgemaakt, string laatsteDag)
    {
        var termijn = Bezwaartermijn.Bereken(Dag(bekendgemaakt));

        Assert.Equal(Dag(laatsteDag), termijn.LaatsteDag);
        Assert.Equal(Dag(bekendgemaakt).AddDays(1), termijn.Stappen[0].Dag);
    }

    [Theory, Trait("Wet", "Awb 6:9")]
    [InlineData("2026-02-16", null, true)] // the last day
    [InlineData("2026-02-17", null, false)]
    [InlineData("2026-02-23", "2026-02-16", true)] // posted in time, received within a week
    [InlineData("2026-02-24", "2026-02-16", false)] // received after more than a week
    [InlineData("2026-02-18", "2026-02-17", false)] // posted too late
    public void Bezwaar_is_tijdig_bij_ontvangst_of_verzending_binnen_de_termijn(string ontvangen, string? gepost, bool tijdig) =>
        Assert.Equal(tijdig, Bezwaartermijn.IsTijdig(new(2026, 1, 5), Dag(ontvangen), gepost is null ? null : Dag(gepost)));

    [Theory, Trait("Wet", "Awb 4:5")]
    [InlineData("2026-01-26", "2026-02-23")]
    [InlineData("2026-03-06", "2026-04-07")] // would end on Good Friday
    public void Buiten_behandeling_laten_kan_vier_weken(string anker, string laatsteDag) =>
        Assert.Equal(Dag(laatsteDag), BuitenBehandeling.LaatsteDag(Dag(anker)).LaatsteDag);

    [Property, Trait("Wet", "Algemene termijnenwet 1")]
    public void Een_wettelijke_termijn_eindigt_op_een_werkdag(ushort dagen)
    {
        var dag = new DateOnly(2012, 1, 1).AddDays(dagen % 10_000);

        Assert.True(Kalender.IsWerkdag(Bezwaartermijn.Bereken(dag).LaatsteDag));
        Assert.True(Kalender.IsWerkdag(BuitenBehandeling.LaatsteDag(dag).LaatsteDag));
        Assert.True(Bezwaartermijn.IsTijdig(dag, Bezwaartermijn.Bereken(dag).LaatsteDag));
        Assert.False(Bezwaartermijn.IsTijdig(dag, Bezwaartermijn.Bereken(dag).LaatsteDag.AddDays(1)));
    }

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014")]
    [InlineData("2014-08-04", 4, Termijneenheid.Weken, false, "2014-09-01")] // example 13: accounts in by 1-9-2014
    [InlineData("2014-08-04", -4, Termijneenheid.Weken, true, "2014-07-07")] // a change is asked at least four weeks before the end
    [InlineData("2026-01-31", 1, Termijneenheid.Maanden, false, "2026-02-28")] // a day that the month lacks
    [InlineData("2026-01-31", 1, Termijneenheid.Maanden, true, "2026-03-02")] // a Saturday, when the regeling moves on
    [InlineData("2026-01-10", 14, Termijneenheid.Dagen, false, "2026-01-24")] // a Saturday stays
    [InlineData("2026-01-24", -14, Termijneenheid.Dagen, true, "2026-01-10")] // counted back, a Saturday stays
    [InlineData("2024-02-29", 10, Termijneenheid.Jaren, false, "2034-02-28")]
    public void Een_beleidstermijn_schuift_alleen_door_als_de_regeling_dat_zegt(string anker, int aantal, Termijneenheid eenheid, bool verlenging, string dag)
    {
        var termijn = Beleidstermijn.Bereken(Dag(anker), aantal, eenheid, verlenging, "artikel 5");

        Assert.Equal(Dag(dag), termijn.LaatsteDag);
        Assert.Equal("artikel 5", termijn.Stappen[0].Artikel);
    }

    [Theory]
    [InlineData(4, Termijneenheid.Weken, "4 weken na 4 augustus 2014: 1 september 2014.")]
    [InlineData(1, Termijneenheid.Weken, "1 week na 4 augustus 2014: 11 augustus 2014.")]
    [InlineData(-1, Termijneenheid.Maanden, "1 maand voor 4 augustus 2014: 4 juli 2014.")]
    [InlineData(10, Termijneenheid.Jaren, "10 jaar na 4 augustus 2014: 4 augustus 2024.")]
    [InlineData(1, Termijneenheid.Dagen, "1 dag na 4 augustus 2014: 5 augustus 2014.")]
    public void Een_beleidstermijn_is_in_een_zin_na_te_rekenen(int aantal, Termijneenheid eenheid, string zin) =>
        Assert.Equal(zin, Beleidstermijn.Bereken(new(2014, 8, 4), aantal, eenheid, false, "artikel 5").Stappen[0].Zin);

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014")]
    [InlineData("2014-09-15", "2014-08-18")] // example 13
    [InlineData("2014-08-18", "2014-07-21")] // example 12 prints 22-7; one rule for all
    [InlineData("2015-05-01", "2015-04-03")] // PI15 example 4 prints 2-4
    public void Terugwerken_gaat_vier_weken_van_zeven_dagen_terug(string ontvangen, string eersteDag) =>
        Assert.Equal(Dag(eersteDag), Terugwerkend.EersteDag(Dag(ontvangen), 4));

    [Fact]
    public void Vooruitwerken_bestaat_niet() => Assert.Throws<ArgumentOutOfRangeException>(() => Terugwerkend.EersteDag(new(2026, 1, 1), -1));

    [Fact]
    public void Alles_van_een_termijn_overleeft_json()
    {
        Rondreis.AssertBlijftGelijk(Beslistermijn.Bereken(new(2026, 1, 3), null, [Opschorting.Aanvulling(new(2026, 1, 12))], [], new(2026, 1, 20)));
        var opschorting = new Opschorting(Opschortingsgrond.Overmacht, new(2026, 1, 12), null, "brand");
        var verdaging = new Verdaging(new(2026, 3, 2), new(2026, 3, 31), "reden");

        Assert.Equal(opschorting, Rondreis.AssertBlijftGelijk(opschorting));
        Assert.Equal(verdaging, Rondreis.AssertBlijftGelijk(verdaging));
    }
}
