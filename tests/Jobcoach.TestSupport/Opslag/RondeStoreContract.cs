using Jobcoach.Workflow.Rondes;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every store of rounds. The store is empty when a test begins.</summary>
public abstract class RondeStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The store, also after a restart.</summary>
    protected abstract IRondeStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task Rounds_read_back_by_kind_the_last_first()
    {
        var (een, twee, ander) = (Ronde(1) with { Gelukt = false }, Ronde(2) with { Bekeken = 9, Gedaan = 8, Vastgelopen = 7, ZonderVolgendeStap = 6 }, Ronde(3) with { Soort = Rondesoort.VernietigDossiers });
        await Store.NoteerAsync(een, Never);
        await Store.NoteerAsync(ander, Never);
        await Store.NoteerAsync(twee, Never);
        await RestartAsync();

        Assert.Equal([twee, een], await Store.LaatsteAsync(Rondesoort.ControleerZaken, Never));
        Assert.Equal([ander], await Store.LaatsteAsync(Rondesoort.VernietigDossiers, Never));
        Assert.Empty(await Store.LaatsteAsync(Rondesoort.HerinnerLogboeken, Never));
    }

    [Fact]
    public async Task Only_the_last_rounds_are_kept()
    {
        for (var i = 1; i <= IRondeStore.Bewaard + 2; i++)
        {
            await Store.NoteerAsync(Ronde(i), Never);
        }

        var gelezen = await Store.LaatsteAsync(Rondesoort.ControleerZaken, Never);

        Assert.Equal(IRondeStore.Bewaard, gelezen.Count);
        Assert.Equal((Ronde(IRondeStore.Bewaard + 2), Ronde(3)), (gelezen[0], gelezen[^1]));
    }

    [Fact]
    public async Task Rounds_that_are_noted_at_once_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Store.NoteerAsync(Ronde(i), Never)));

        Assert.Equal(8, (await Store.LaatsteAsync(Rondesoort.ControleerZaken, Never)).Count);
    }

    private static Ronde Ronde(int i) => new(Rondesoort.ControleerZaken, Nu.AddDays(i), Nu.AddDays(i).AddMinutes(5), Gelukt: true, i, 0);
}
