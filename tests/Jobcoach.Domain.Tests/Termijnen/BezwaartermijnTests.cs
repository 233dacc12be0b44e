using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;
using static Jobcoach.Domain.Tests.Termijnen.OverigeTermijnenTests;

namespace Jobcoach.Domain.Tests.Termijnen;

public sealed class BezwaartermijnTests
{
    private static readonly DateOnly Bekend = new(2026, 1, 5);

    [Theory, Trait("Wet", "Awb 6:7"), Trait("Wet", "Awb 6:8"), Trait("Wet", "Algemene termijnenwet 1")]
    [InlineData("2026-01-05", "2026-02-16")] // Monday, six weeks on
    [InlineData("2026-02-20", "2026-04-07")] // would end on Good Friday
    [InlineData("2026-04-02", "2026-05-18")] // would end on Ascension
    [InlineData("2026-11-14", "2026-12-28")] // would end on Boxing Day, a Saturday
    public void Bezwaar_kan_zes_weken_vanaf_de_dag_na_bekendmaking(string bekendgemaakt, string laatsteDag) =>
        Assert.Equal(Dag(laatsteDag), Bezwaartermijn.Bereken(Dag(bekendgemaakt)).LaatsteDag);

    [Fact, Trait("Wet", "Awb 6:8")]
    public void De_stappen_noemen_de_bekendmaking_de_zes_weken_en_het_weekend() => Assert.Equal(
        [
            "2026-01-11 Awb 6:8 lid 1: Het besluit is bekendgemaakt op 10 januari 2026. De termijn begint de dag erna.",
            "2026-02-21 Awb 6:7: De termijn om bezwaar te maken is 6 weken: tot en met 21 februari 2026.",
            "2026-02-23 Algemene termijnenwet 1 lid 1: 21 februari 2026 is geen werkdag (zaterdag). De termijn loopt door tot en met maandag 23 februari 2026.",
        ],
        Regels(Bezwaartermijn.Bereken(new(2026, 1, 10))));

    [Theory, Trait("Wet", "Awb 6:9")]
    [InlineData("2026-02-16", null, true)] // the last day
    [InlineData("2026-02-17", null, false)]
    [InlineData("2026-02-23", "2026-02-16", true)] // posted in time, received within a week
    [InlineData("2026-02-24", "2026-02-16", false)] // received after more than a week
    [InlineData("2026-02-18", "2026-02-17", false)] // posted too late
    [InlineData("2026-02-16", "2026-02-16", true)]
    public void Bezwaar_is_tijdig_bij_ontvangst_of_verzending_binnen_de_termijn(string ontvangen, string? gepost, bool tijdig) =>
        Assert.Equal(tijdig, Bezwaartermijn.IsTijdig(Bekend, Dag(ontvangen), gepost is null ? null : Dag(gepost)));

    [Theory, Trait("Wet", "Awb 6:9")]
    [InlineData(null, "2026-02-16", "Awb 6:9 lid 1", "Het bezwaarschrift moet uiterlijk 16 februari 2026 binnen zijn.")]
    [InlineData("2026-02-16", "2026-02-23", "Awb 6:9 lid 2", "Het bezwaarschrift is op 16 februari 2026 op de post gedaan. Dat is binnen de termijn. Het mag dan tot een week later binnenkomen: tot en met 23 februari 2026.")]
    [InlineData("2026-02-17", "2026-02-16", "Awb 6:9 lid 2", "Het bezwaarschrift is op 17 februari 2026 op de post gedaan. Dat was na het einde van de termijn en geeft geen extra week.")]
    public void De_ontvangst_is_in_een_stap_na_te_rekenen(string? gepost, string laatste, string artikel, string zin)
    {
        var termijn = Bezwaartermijn.Ontvangst(Bekend, gepost is null ? null : Dag(gepost));

        Assert.Equal((Dag(laatste), 3), (termijn.LaatsteDag, termijn.Stappen.Count));
        Assert.Equal(new(Dag(laatste), artikel, zin), termijn.Stappen[^1]);
    }

    [Fact, Trait("Wet", "Awb 6:9"), Trait("Wet", "Algemene termijnenwet 1")]
    public void De_week_voor_de_post_eindigt_op_een_werkdag() =>
        Assert.Equal(new(2026, 4, 7), Bezwaartermijn.Ontvangst(new(2026, 2, 13), new(2026, 3, 27)).LaatsteDag); // 27 March and a week is Good Friday

    [Theory, Trait("Wet", "Awb 7:10")]
    [InlineData(false, false, "2026-03-30")] // six weeks from 16 February
    [InlineData(true, false, "2026-05-11")] // twelve
    [InlineData(false, true, "2026-05-11")] // six and six
    [InlineData(true, true, "2026-06-22")] // twelve and six
    public void Op_bezwaar_wordt_beslist_binnen_zes_weken_met_commissie_twaalf_en_na_verdaging_zes_meer(bool commissie, bool verdaagd, string laatste) =>
        Assert.Equal(Dag(laatste), Bezwaarbeslistermijn.Bereken(Bekend, commissie, verdaagd).LaatsteDag);

    [Fact, Trait("Wet", "Awb 7:10")]
    public void De_termijn_op_bezwaar_legt_zich_uit()
    {
        Assert.Equal(
            [
                "2026-02-23 Awb 7:10 lid 1: De termijn om bezwaar te maken eindigt op 23 februari 2026. De termijn om te beslissen begint de dag erna.",
                "2026-04-06 Awb 7:10 lid 1: Er is geen adviescommissie. De termijn is 6 weken: tot en met 6 april 2026.",
                "2026-05-18 Awb 7:10 lid 3: De beslissing is verdaagd met ten hoogste 6 weken: tot en met 18 mei 2026.",
            ],
            Regels(Bezwaarbeslistermijn.Bereken(new(2026, 1, 10), false, true)));
        Assert.Equal(
            "Een adviescommissie adviseert. De termijn is 12 weken: tot en met 18 mei 2026.",
            Bezwaarbeslistermijn.Bereken(new(2026, 1, 10), true).Stappen[1].Zin);
        Assert.Equal(new(2026, 4, 7), Bezwaarbeslistermijn.Bereken(new(2026, 1, 10), false).LaatsteDag); // Easter Monday moves on
    }
}
