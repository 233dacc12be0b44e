using Jobcoach.Workflow.Gebruikersdocumenten;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every store of what users keep for themselves. The store is empty when a test begins.</summary>
public abstract class GebruikersdocumentStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private static readonly Gebruikersdocument Nieuw =
        new("p-iris", Gebruikersdocumentsoort.Concept, "aanvraag-1", """{"naam":"Zo\u00eb \"de\" Bakker"}""", 0, Nu, Nu.AddDays(30));

    /// <summary>The store, also after a restart.</summary>
    protected abstract IGebruikersdocumentStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task A_document_reads_back_as_it_was_saved()
    {
        Assert.Equal(1, await Store.BewaarAsync(Nieuw, Nu, Never));
        await RestartAsync();

        Assert.Equal(Nieuw with { Versie = 1 }, await LeesAsync(Nu));
        Assert.Equal([Nieuw with { Versie = 1 }], await Store.LijstAsync("p-iris", Gebruikersdocumentsoort.Concept, Nu, Never));
    }

    [Fact]
    public async Task A_document_is_of_one_user_one_kind_and_one_key()
    {
        await Store.BewaarAsync(Nieuw, Nu, Never);

        Assert.Null(await Store.LeesAsync("p-kees", Gebruikersdocumentsoort.Concept, "aanvraag-1", Nu, Never));
        Assert.Null(await Store.LeesAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, "aanvraag-1", Nu, Never));
        Assert.Null(await Store.LeesAsync("p-iris", Gebruikersdocumentsoort.Concept, "aanvraag-2", Nu, Never));
        Assert.Empty(await Store.LijstAsync("p-kees", Gebruikersdocumentsoort.Concept, Nu, Never));
        Assert.Empty(await Store.LijstAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, Nu, Never));
        Assert.Equal(1, await Store.BewaarAsync(Nieuw with { GebruikerId = "p-kees" }, Nu, Never));
        Assert.Equal(1, await Store.BewaarAsync(Nieuw with { Soort = Gebruikersdocumentsoort.Zoekopdracht }, Nu, Never));
    }

    [Fact]
    public async Task Who_saves_on_an_old_version_changes_nothing()
    {
        await Store.BewaarAsync(Nieuw, Nu, Never);
        var tweede = Nieuw with { Versie = 1, Inhoud = "2", GewijzigdOp = Nu.AddHours(1), VerlooptOp = Nu.AddDays(31) };

        Assert.Null(await Store.BewaarAsync(Nieuw with { Inhoud = "nog een" }, Nu, Never));
        Assert.Equal(2, await Store.BewaarAsync(tweede, Nu, Never));
        Assert.Null(await Store.BewaarAsync(Nieuw with { Versie = 1, Inhoud = "oud" }, Nu, Never));
        Assert.Null(await Store.BewaarAsync(Nieuw with { Versie = 5, Inhoud = "vooruit" }, Nu, Never));

        Assert.Equal(tweede with { Versie = 2 }, await LeesAsync(Nu));
    }

    [Fact]
    public async Task Of_two_who_save_at_once_one_is_told()
    {
        await Store.BewaarAsync(Nieuw, Nu, Never);

        var versies = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Store.BewaarAsync(Nieuw with { Versie = 1, Inhoud = $"{i}" }, Nu, Never)));

        Assert.Equal(2, Assert.Single(versies, versie => versie is not null));
        Assert.Equal(2, (await LeesAsync(Nu))?.Versie);
    }

    [Fact]
    public async Task What_expired_is_not_there_and_can_be_saved_anew()
    {
        await Store.BewaarAsync(Nieuw, Nu, Never);
        var einde = Nieuw.VerlooptOp;

        Assert.NotNull(await LeesAsync(einde.AddTicks(-1)));
        Assert.Null(await LeesAsync(einde));
        Assert.Empty(await Store.LijstAsync("p-iris", Gebruikersdocumentsoort.Concept, einde, Never));
        Assert.Null(await Store.BewaarAsync(Nieuw with { Versie = 1, VerlooptOp = einde.AddDays(30) }, einde, Never));
        Assert.Equal(1, await Store.BewaarAsync(Nieuw with { VerlooptOp = einde.AddDays(30) }, einde, Never));
        Assert.Equal(einde.AddDays(30), (await LeesAsync(einde))?.VerlooptOp);
    }

    [Fact]
    public async Task A_removed_document_is_gone_and_removing_may_be_repeated()
    {
        await Store.BewaarAsync(Nieuw, Nu, Never);

        await Store.VerwijderAsync("p-iris", Gebruikersdocumentsoort.Concept, "aanvraag-1", Never);
        await Store.VerwijderAsync("p-iris", Gebruikersdocumentsoort.Concept, "aanvraag-1", Never);

        Assert.Null(await LeesAsync(Nu));
        Assert.Null(await Store.BewaarAsync(Nieuw with { Versie = 1 }, Nu, Never));
    }

    [Fact]
    public async Task A_list_begins_with_what_was_saved_last()
    {
        foreach (var i in (int[])[2, 3, 1])
        {
            await Store.BewaarAsync(Nieuw with { Sleutel = $"aanvraag-{i}", GewijzigdOp = Nu.AddHours(i) }, Nu, Never);
        }

        Assert.Equal(["aanvraag-3", "aanvraag-2", "aanvraag-1"], (await Store.LijstAsync("p-iris", Gebruikersdocumentsoort.Concept, Nu, Never)).Select(een => een.Sleutel));
    }

    [Fact]
    public async Task A_large_document_reads_back()
    {
        var groot = Nieuw with { Inhoud = $"\"{new string('é', 250_000)}\"" };

        await Store.BewaarAsync(groot, Nu, Never);

        Assert.Equal(groot.Inhoud, (await LeesAsync(Nu))?.Inhoud);
    }

    private Task<Gebruikersdocument?> LeesAsync(DateTimeOffset nu) => Store.LeesAsync("p-iris", Gebruikersdocumentsoort.Concept, "aanvraag-1", nu, Never);
}
