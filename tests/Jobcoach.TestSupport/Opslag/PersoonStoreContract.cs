using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every store of persons. The store is empty when a test begins.</summary>
public abstract class PersoonStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    // Numbers that pass the elfproef and belong to nobody: the range is used for tests.
    private static readonly Bsn Een = Bsn.TryParse("999990019", out var bsn) ? bsn : throw new InvalidOperationException();
    private static readonly Bsn Ander = Bsn.TryParse("999990020", out var bsn) ? bsn : throw new InvalidOperationException();

    /// <summary>The store, also after a restart.</summary>
    protected abstract IPersoonStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task A_pseudonym_is_the_same_always_and_tells_nothing()
    {
        var pseudoniem = Store.Pseudoniem(Een);
        await RestartAsync();

        Assert.Equal(pseudoniem, Store.Pseudoniem(Een));
        Assert.NotEqual(pseudoniem, Store.Pseudoniem(Ander));
        Assert.DoesNotContain(Een.Onthul(), pseudoniem, StringComparison.Ordinal);
        Assert.Matches("^p-[0-9a-f]{24}$", pseudoniem);
    }

    [Fact]
    public async Task A_person_reads_back_as_stored_until_destroyed()
    {
        var (vol, kaal) = (Persoon(Een), new Persoon(Store.Pseudoniem(Ander), Ander, "B. Voorbeeld", null, null, null));
        await Store.BewaarAsync(vol, Never);
        await Store.BewaarAsync(kaal, Never);
        await RestartAsync();

        Assert.Equal(vol, await Store.LeesAsync(vol.Id, Never));
        Assert.Equal(kaal, await Store.LeesAsync(kaal.Id, Never));

        await Store.VernietigAsync(vol.Id, Never);
        await Store.VernietigAsync(vol.Id, Never);

        Assert.Null(await Store.LeesAsync(vol.Id, Never));
        Assert.Equal(kaal, await Store.LeesAsync(kaal.Id, Never));
    }

    [Fact]
    public async Task Storing_a_person_again_replaces_the_whole()
    {
        await Store.BewaarAsync(Persoon(Een), Never);

        await Store.BewaarAsync(Persoon(Een) with { Naam = "Zoë Nieuwenaam", Email = null }, Never);

        Assert.Equal(Persoon(Een) with { Naam = "Zoë Nieuwenaam", Email = null }, await Store.LeesAsync(Store.Pseudoniem(Een), Never));
    }

    [Fact]
    public async Task An_unknown_person_is_not_there() => Assert.Null(await Store.LeesAsync(Store.Pseudoniem(Een), Never));

    private Persoon Persoon(Bsn bsn) =>
        new(Store.Pseudoniem(bsn), bsn, "A. Voorbeeld", new(1999, 12, 31), "Dorpsstraat 1, 5211 AA 's-Hertogenbosch", "a@voorbeeld.example");
}
