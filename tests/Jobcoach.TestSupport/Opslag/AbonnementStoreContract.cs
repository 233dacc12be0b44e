using Jobcoach.Workflow.Gebeurtenissen;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every store of subscriptions. The store is empty when a test begins.</summary>
public abstract class AbonnementStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The store, also after a restart.</summary>
    protected abstract IAbonnementStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task Subscriptions_read_back_with_their_secrets_the_oldest_first()
    {
        var (een, twee) = (Voorbeeld("ab-2", 1), Voorbeeld("ab-1", 2) with { Status = Abonnementstatus.Gepauzeerd });
        Assert.Equal(1, await Store.BewaarAsync(een, Never));
        Assert.Equal(1, await Store.BewaarAsync(twee, Never));
        await RestartAsync();

        Assert.Equal([Tekst(een with { Versie = 1 }), Tekst(twee with { Versie = 1 })], (await Store.LijstAsync(Never)).Select(Tekst));
        Assert.Equal(Tekst(twee with { Versie = 1 }), Tekst(await Store.LeesAsync("ab-1", Never)));
        Assert.Null(await Store.LeesAsync("ab-3", Never));
    }

    [Fact]
    public async Task A_writer_that_was_not_first_is_refused()
    {
        var een = Voorbeeld("ab-1", 1);
        await Store.BewaarAsync(een, Never);

        Assert.Null(await Store.BewaarAsync(een, Never));
        Assert.Equal(2, await Store.BewaarAsync(een with { Versie = 1, Naam = "Nieuw" }, Never));
        Assert.Null(await Store.BewaarAsync(een with { Versie = 1, Naam = "Te laat" }, Never));
        Assert.Equal(("Nieuw", 2), (await Store.LeesAsync("ab-1", Never)) is { } gelezen ? (gelezen.Naam, gelezen.Versie) : default);
    }

    [Fact]
    public async Task Somebody_listens_as_long_as_one_runs()
    {
        Assert.False(await Store.LooptErEenAsync(Never));

        await Store.BewaarAsync(Voorbeeld("ab-1", 1), Never);
        await Store.BewaarAsync(Voorbeeld("ab-2", 2) with { Status = Abonnementstatus.Gepauzeerd }, Never);
        Assert.True(await Store.LooptErEenAsync(Never));

        await Store.BewaarAsync(Voorbeeld("ab-1", 1).Eindig(Abonnementeinde.DoorBeheer) with { Versie = 1 }, Never);
        Assert.False(await Store.LooptErEenAsync(Never));

        await Store.BewaarAsync(Voorbeeld("ab-2", 2) with { Versie = 1 }, Never);
        Assert.True(await Store.LooptErEenAsync(Never));
    }

    [Fact]
    public async Task How_far_it_is_has_a_version_of_its_own()
    {
        var stand = new Abonnementvoortgang("ab-1", "plaats", 3, Nu, [new("h1", Nu, Nu.AddDays(1), "begin", 2, IsKlaar: false)], 0);
        Assert.Null(await Store.VoortgangAsync("ab-1", Never));

        Assert.Equal(1, await Store.BewaarVoortgangAsync(stand, Never));
        Assert.Null(await Store.BewaarVoortgangAsync(stand, Never));
        Assert.Equal(2, await Store.BewaarVoortgangAsync(stand with { Versie = 1, Plaats = "verder" }, Never));
        Assert.Null(await Store.BewaarVoortgangAsync(stand with { Versie = 1 }, Never));
        await RestartAsync();

        Assert.Equal(Tekst(stand with { Versie = 2, Plaats = "verder" }), Tekst(await Store.VoortgangAsync("ab-1", Never)));
    }

    private static Abonnement Voorbeeld(string id, int i) => new(
        id,
        $"Systeem {i}",
        new("https://ontvanger.example/gebeurtenissen"),
        [Gebeurteniscatalogus.Typen[0]],
        Abonnementstatus.Lopend,
        null,
        [new($"k-{i}", [1, 2, 3], null), new("k-oud", [4], Nu)],
        Nu.AddMinutes(i),
        0);
}
