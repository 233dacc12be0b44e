using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;

namespace Jobcoach.Domain.Tests.Termijnen;

[Trait("Wet", "Awb 4:15 lid 1")]
public sealed class OpschortingTests
{
    private static readonly DateOnly Verzonden = new(2026, 1, 12);
    private static readonly DateOnly Later = new(2026, 12, 31);

    [Theory]
    [InlineData("2026-01-12", 0)] // the same day
    [InlineData("2026-01-13", 0)] // the day after: the day of completion counts again
    [InlineData("2026-01-14", 1)]
    [InlineData("2026-01-20", 7)]
    public void De_termijn_staat_stil_van_de_dag_na_de_uitnodiging_tot_de_dag_van_aanvulling(string aangevuld, int dagen) =>
        Assert.Equal(dagen, Opschortingen.Dagen([Opschorting.NaAanvulling(Verzonden, Dag(aangevuld))], Later));

    [Fact]
    public void Een_ongebruikte_hersteltermijn_van_veertien_dagen_schort_dertien_dagen_op() =>
        Assert.Equal(13, Opschortingen.Dagen([Opschorting.OngebruiktVerstreken(Verzonden, Verzonden.AddDays(14))], Later));

    [Fact]
    public void Aanvullen_voordat_erom_gevraagd_is_bestaat_niet() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Opschorting.NaAanvulling(Verzonden, Verzonden.AddDays(-1)));

    [Theory]
    [InlineData("2026-01-12", 0)] // the day of the letter does not count
    [InlineData("2026-01-13", 1)]
    [InlineData("2026-01-22", 10)]
    public void Een_lopende_opschorting_telt_tot_en_met_de_gevraagde_dag(string totEnMet, int dagen)
    {
        var opschorting = Opschorting.Aanvulling(Verzonden);

        Assert.True(opschorting.Loopt);
        Assert.Equal(dagen, Opschortingen.Dagen([opschorting], Dag(totEnMet)));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-10", "2026-03-05", "2026-03-12", 12)] // overlap
    [InlineData("2026-03-01", "2026-03-10", "2026-03-03", "2026-03-04", 10)] // one inside the other
    [InlineData("2026-03-05", "2026-03-12", "2026-03-01", "2026-03-10", 12)] // in the other order
    [InlineData("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", 4)] // adjacent
    [InlineData("2026-03-01", "2026-03-02", "2026-03-10", "2026-03-10", 3)] // a gap
    [InlineData("2026-03-01", "2026-03-02", "2026-03-10", "2026-03-09", 2)] // an empty one
    public void Een_dag_telt_een_keer(string van, string tot, string van2, string tot2, int dagen)
    {
        var een = new Opschorting(Opschortingsgrond.AanvullingGevraagd, Dag(van), Dag(tot), null);
        var ander = new Opschorting(Opschortingsgrond.Overmacht, Dag(van2), Dag(tot2), null);

        Assert.Equal(dagen, Opschortingen.Dagen([een, ander], Later));
    }

    [Property]
    public void Het_aantal_dagen_is_het_aantal_dagen_dat_een_opschorting_omvat((byte Van, byte Lengte, bool Loopt)[] reeks, byte totEnMet)
    {
        var opschortingen = reeks.Select(een => Maak(een.Van, een.Lengte, een.Loopt)).ToList();
        var dag = Verzonden.AddDays(totEnMet);
        var verwacht = Enumerable.Range(0, totEnMet + 1).Count(plaats => opschortingen.Any(een => een.Omvat(Verzonden.AddDays(plaats))));

        Assert.Equal(verwacht, Opschortingen.Dagen(opschortingen, dag));
    }

    internal static Opschorting Maak(int van, int lengte, bool loopt = false)
    {
        var begin = Verzonden.AddDays(van);
        return new(Opschortingsgrond.AanvullingGevraagd, begin, loopt ? null : begin.AddDays(lengte - 1), null);
    }
}
