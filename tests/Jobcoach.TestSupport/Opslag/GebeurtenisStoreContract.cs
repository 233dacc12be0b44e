using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Time.Testing;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every log of events. It is empty when a test begins.</summary>
public abstract class GebeurtenisStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The log, also after a restart.</summary>
    protected abstract IGebeurtenisStore Store { get; }

    /// <summary>The zaken of which it tells.</summary>
    protected abstract IZaakStore Zaken { get; }

    /// <summary>The clock of the log.</summary>
    protected abstract FakeTimeProvider Klok { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task Facts_are_told_once_in_order_of_arrival()
    {
        var begin = await Store.EindeAsync(Never);
        await BewaarAsync(1, 0, Feit(1, Feitsoort.AanvraagOntvangen), Feit(1, Feitsoort.OntvangstBevestigd));
        await BewaarAsync(2, 0, Feit(2, Feitsoort.AanvraagOntvangen));
        await BewaarAsync(1, 1, Feit(3));
        await RestartAsync();

        var gelezen = await AllesAsync(begin);

        Assert.Equal([Kenmerk(1, 1), Kenmerk(1, 2), Kenmerk(2, 1), Kenmerk(1, 3)], gelezen.Select(een => een.Kenmerk));
        Assert.Equal(new Gebeurtenis(Nummer(1), 2, Feitsoort.OntvangstBevestigd, Nu.AddMinutes(1)), gelezen[1]);
    }

    [Fact]
    public async Task Reading_goes_on_where_it_ended_and_nothing_comes_before_that_place()
    {
        var plaats = await Store.EindeAsync(Never);
        List<string> gezien = [];
        for (var i = 0; i < 4; i++)
        {
            await BewaarAsync(1, i, Feit(i), Feit(i));
            Klok.Advance(TimeSpan.FromMinutes(5));
            var deel = await Store.LeesAsync(plaats, 3, Never);
            gezien.AddRange(deel.Gebeurtenissen.Select(een => een.Kenmerk));
            plaats = deel.Plaats;
        }

        var leeg = await Store.LeesAsync(plaats, 3, Never);

        Assert.Equal(Enumerable.Range(1, 8).Select(volgnummer => Kenmerk(1, volgnummer)), gezien);
        Assert.Equal((0, plaats, false), (leeg.Gebeurtenissen.Count, leeg.Plaats, leeg.IsMeer));
    }

    [Fact]
    public async Task A_part_says_whether_there_is_more()
    {
        var begin = await Store.EindeAsync(Never);
        await BewaarAsync(1, 0, Feit(1), Feit(2), Feit(3));
        Klok.Advance(TimeSpan.FromMinutes(5));

        Assert.True((await Store.LeesAsync(begin, 2, Never)).IsMeer);
        Assert.False((await Store.LeesAsync(begin, 3, Never)).IsMeer);
    }

    [Fact]
    public async Task Who_begins_at_the_end_hears_only_what_comes()
    {
        await BewaarAsync(1, 0, Feit(1));
        Klok.Advance(TimeSpan.FromMinutes(5));
        var einde = await Store.EindeAsync(Never);
        await BewaarAsync(1, 1, Feit(2));

        Assert.Equal([Kenmerk(1, 2)], (await AllesAsync(einde)).Select(een => een.Kenmerk));
    }

    [Fact]
    public async Task From_a_moment_on_nothing_that_happened_since_is_missing()
    {
        for (var i = 0; i < 9; i++)
        {
            Klok.Advance(TimeSpan.FromDays(9));
            await BewaarAsync(1, i, Feit(0) with { Op = Klok.GetUtcNow() });
        }

        for (var i = 1; i <= 9; i++)
        {
            var vanaf = Nu.AddDays(9 * i);
            var gelezen = await AllesAsync(await Store.PlaatsAsync(vanaf, Never));

            Assert.Equal(10 - i, gelezen.Count(een => een.Op >= vanaf));
            Assert.True(gelezen.Count <= 11 - i, "It must not begin at the front.");
        }
    }

    [Fact]
    public async Task Bringing_it_up_to_date_twice_or_at_once_tells_nothing_twice()
    {
        var begin = await Store.EindeAsync(Never);
        await Zaken.BewaarAsync(Document(1), [Feit(1), Feit(2)], Never);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Store.WerkBijAsync(Nummer(1), Never)));

        Assert.False(await Store.WerkBijAsync(Nummer(1), Never));
        Assert.Equal([Kenmerk(1, 1), Kenmerk(1, 2)], (await AllesAsync(begin)).Select(een => een.Kenmerk).Order());
    }

    [Fact]
    public async Task A_logboekregel_is_told_too()
    {
        var begin = await Store.EindeAsync(Never);
        await BewaarAsync(1, 0, Feit(1));
        await Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(2, Feitsoort.LogboekregelVastgelegd), Never);
        await Store.WerkBijAsync(Nummer(1), Never);

        Assert.Equal(Feitsoort.LogboekregelVastgelegd, (await AllesAsync(begin))[^1].Soort);
    }

    [Theory]
    [InlineData("")]
    [InlineData("elders")]
    [InlineData("f-1")]
    [InlineData("2026-11-01|x")]
    public async Task A_place_of_something_else_is_refused(string plaats) =>
        await Assert.ThrowsAsync<FormatException>(() => Store.LeesAsync(plaats, 10, Never));

    private static string Kenmerk(int zaak, int volgnummer) => $"{Nummer(zaak)}-{volgnummer}";

    private async Task BewaarAsync(int zaak, long versie, params Feit[] feiten)
    {
        Klok.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull(await Zaken.BewaarAsync(Document(zaak) with { Versie = versie }, feiten, Never));
        await Store.WerkBijAsync(Nummer(zaak), Never);
    }

    // What was just written may have to settle first.
    private async Task<List<Gebeurtenis>> AllesAsync(string na)
    {
        Klok.Advance(TimeSpan.FromMinutes(5));
        List<Gebeurtenis> gelezen = [];
        for (var verder = true; verder;)
        {
            var deel = await Store.LeesAsync(na, 4, Never);
            gelezen.AddRange(deel.Gebeurtenissen);
            (na, verder) = (deel.Plaats, deel.IsMeer);
        }

        return gelezen;
    }
}
