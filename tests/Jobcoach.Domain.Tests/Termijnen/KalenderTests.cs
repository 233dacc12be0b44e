using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;

namespace Jobcoach.Domain.Tests.Termijnen;

public sealed class KalenderTests
{
    [Theory, Trait("Wet", "Algemene termijnenwet 3")]
    [InlineData("2026-01-01", "nieuwjaarsdag")]
    [InlineData("2026-04-03", "goede vrijdag")]
    [InlineData("2026-04-06", "tweede paasdag")]
    [InlineData("2026-04-27", "koningsdag")]
    [InlineData("2026-05-05", "bevrijdingsdag")]
    [InlineData("2026-05-14", "hemelvaartsdag")]
    [InlineData("2026-05-25", "tweede pinksterdag")]
    [InlineData("2026-12-25", "eerste kerstdag")]
    [InlineData("2026-12-26", "tweede kerstdag")]
    [InlineData("2025-04-26", "koningsdag")] // 27 April is a Sunday
    [InlineData("2014-04-26", "koningsdag")] // the first one, moved as well
    [InlineData("2013-04-30", "koninginnedag")]
    [InlineData("2006-04-29", "koninginnedag")] // 30 April is a Sunday
    [InlineData("2026-05-15", "gelijkgesteld met een feestdag")] // by royal decree
    [InlineData("2026-01-02", "gelijkgesteld met een feestdag")]
    public void Een_feestdag_is_geen_werkdag(string dag, string naam)
    {
        Assert.Equal(naam, Kalender.Feestdag(Dag(dag)));
        Assert.False(Kalender.IsWerkdag(Dag(dag)));
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 3")]
    [InlineData("2025-04-28")] // Monday after a moved Koningsdag
    [InlineData("2013-04-26")] // no Koningsdag yet
    [InlineData("2014-04-30")] // no Koninginnedag any more
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    [InlineData("2027-05-14")] // equated in 2026 and not in 2027
    public void Een_gewone_dag_is_een_werkdag(string dag)
    {
        Assert.Null(Kalender.Feestdag(Dag(dag)));
        Assert.True(Kalender.IsWerkdag(Dag(dag)));
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 3")]
    [InlineData("1818-03-23")] // Easter on the earliest day there is
    [InlineData("1954-04-19")] // 19 year cycle: the exception that moves a week
    [InlineData("1981-04-20")]
    [InlineData("2000-04-24")]
    [InlineData("2008-03-24")]
    [InlineData("2024-04-01")]
    [InlineData("2025-04-21")]
    [InlineData("2027-03-29")]
    [InlineData("2038-04-26")] // Easter on the latest day there is
    [InlineData("2049-04-19")]
    [InlineData("2076-04-20")]
    [InlineData("2285-03-23")]
    public void Pasen_is_voor_elk_jaar_te_berekenen(string tweedePaasdag)
    {
        var dag = Dag(tweedePaasdag);

        Assert.Equal("tweede paasdag", Kalender.Feestdag(dag));
        Assert.Equal("goede vrijdag", Kalender.Feestdag(dag.AddDays(-3)));
        Assert.Equal("tweede pinksterdag", Kalender.Feestdag(dag.AddDays(49)));
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 1")]
    [InlineData("2026-03-02", "2026-03-02")] // a working day stays
    [InlineData("2026-02-28", "2026-03-02")] // Saturday
    [InlineData("2026-04-03", "2026-04-07")] // Good Friday to Tuesday after Easter
    [InlineData("2026-05-14", "2026-05-18")] // Ascension, an equated Friday, a weekend
    [InlineData("2025-12-25", "2025-12-29")]
    public void De_eerste_werkdag_slaat_weekend_en_feestdagen_over(string dag, string werkdag) =>
        Assert.Equal(Dag(werkdag), Kalender.EersteWerkdagVanaf(Dag(dag)));

    [Property]
    public void De_eerste_werkdag_is_de_eerste(NonNegativeInt dagen)
    {
        var dag = new DateOnly(1990, 1, 1).AddDays(dagen.Get % 30_000);

        var werkdag = Kalender.EersteWerkdagVanaf(dag);

        Assert.True(Kalender.IsWerkdag(werkdag));
        for (var eerder = dag; eerder < werkdag; eerder = eerder.AddDays(1))
        {
            Assert.False(Kalender.IsWerkdag(eerder));
        }
    }
}
