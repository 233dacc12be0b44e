using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

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

    [Theory]
    [InlineData("Zoë")]
    [InlineData("zoe")] // without accents and capitals
    [InlineData("ber")] // the beginning of another word
    [InlineData("bergh zoe")] // both, in any order
    [InlineData("van den")] // words in between
    [InlineData("Berghuizen-Oude")] // longer than what is kept of a beginning
    [InlineData("u")] // a short word, whole
    public async Task A_person_is_found_by_the_beginnings_of_words_of_the_name(string tekst)
    {
        await Store.BewaarAsync(Persoon(Een) with { Naam = "Zoë van den Berghuizen-Oudeweg U." }, Never);
        await Store.BewaarAsync(Persoon(Ander) with { Naam = "Bo Jansen" }, Never);
        await RestartAsync();

        Assert.Equal([Store.Pseudoniem(Een)], await GevondenAsync(tekst));
    }

    [Theory]
    [InlineData("huizen")] // not the beginning
    [InlineData("zo")] // too short for a beginning
    [InlineData("zoe jansen")] // of two persons
    [InlineData("berghuizenoverdrijving")] // begins the same
    [InlineData("")]
    [InlineData("- ' %")]
    public async Task A_person_is_not_found_by_what_is_no_beginning_of_his_name(string tekst)
    {
        await Store.BewaarAsync(Persoon(Een) with { Naam = "Zoë van den Berghuizen-Oudeweg" }, Never);
        await Store.BewaarAsync(Persoon(Ander) with { Naam = "Bo Jansen" }, Never);

        Assert.Empty(await GevondenAsync(tekst));
    }

    [Fact]
    public async Task After_a_change_of_name_only_the_new_one_finds_the_person()
    {
        await Store.BewaarAsync(Persoon(Een) with { Naam = "Anna Meisjesnaam" }, Never);

        await Store.BewaarAsync(Persoon(Een) with { Naam = "Anna Trouwnaam" }, Never);

        Assert.Empty(await GevondenAsync("meisjes"));
        Assert.Equal([Store.Pseudoniem(Een)], await GevondenAsync("anna trouw"));
    }

    [Fact]
    public async Task A_destroyed_person_is_found_no_more_and_can_come_back()
    {
        await Store.BewaarAsync(Persoon(Een) with { Naam = "Anna Bakker" }, Never);
        await Store.VernietigAsync(Store.Pseudoniem(Een), Never);
        Assert.Empty(await GevondenAsync("bakker"));

        await Store.BewaarAsync(Persoon(Een) with { Naam = "Anna Bakker" }, Never);

        Assert.Equal([Store.Pseudoniem(Een)], await GevondenAsync("bakker"));
    }

    [Fact]
    public async Task More_persons_than_asked_for_are_told()
    {
        await Store.BewaarAsync(Persoon(Een) with { Naam = "Anna Bakker" }, Never);
        await Store.BewaarAsync(Persoon(Ander) with { Naam = "Bob Bakker" }, Never);

        Assert.Equal((2, false), Aantal(await Store.ZoekAsync("bakker", 2, Never)));
        Assert.Equal((1, true), Aantal(await Store.ZoekAsync("bakker", 1, Never)));
        static (int Aantal, bool IsMeer) Aantal(Persoonvondst vondst) => (vondst.Personen.Count, vondst.IsMeer);
    }

    [Fact]
    public async Task Bringing_up_to_date_changes_nothing_for_who_is_and_makes_nobody()
    {
        await Store.BewaarAsync(Persoon(Een) with { Naam = "Anna Bakker" }, Never);

        await Store.WerkZoekwoordenBijAsync(Store.Pseudoniem(Een), Never);
        await Store.WerkZoekwoordenBijAsync(Store.Pseudoniem(Ander), Never);

        Assert.Equal([Store.Pseudoniem(Een)], await GevondenAsync("bakker"));
        Assert.Null(await Store.LeesAsync(Store.Pseudoniem(Ander), Never));
    }

    private async Task<IEnumerable<string>> GevondenAsync(string tekst) => (await Store.ZoekAsync(tekst, 10, Never)).Personen.Select(persoon => persoon.Id);

    private Persoon Persoon(Bsn bsn) =>
        new(Store.Pseudoniem(bsn), bsn, "A. Voorbeeld", new(1999, 12, 31), "Dorpsstraat 1, 5211 AA 's-Hertogenbosch", "a@voorbeeld.example");
}
