using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every store of zaken. The store is empty when a test begins.</summary>
public abstract partial class ZaakStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The store, also after a restart.</summary>
    protected abstract IZaakStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task A_zaak_reads_back_as_it_was_saved()
    {
        var document = Document(1) with { Sleutels = [new("sleutel", "vingerafdruk", 1), new("sleutel-2", "vingerafdruk-2", 2)] };

        await Store.BewaarAsync(document, [Feit(1)], Never);
        await RestartAsync();

        Assert.Equal(Tekst(document with { Versie = 1 }), Tekst(await Store.LeesAsync(Nummer(1), Never)));
    }

    [Fact]
    public async Task Whatever_a_zaak_holds_it_reads_back_as_the_same_json()
    {
        var zaken = Enumerable.Range(1, 40).Select(zaad => new Vulling(zaad, volledig: zaad % 4 == 0).Maak<Zaak>()).ToList();

        await Task.WhenAll(zaken.Select(zaak => Store.BewaarAsync(new(zaak, 0, []), [], Never)));
        await RestartAsync();

        foreach (var zaak in zaken)
        {
            Assert.Equal(Tekst(zaak), Tekst((await Store.LeesAsync(zaak.Nummer, Never))!.Zaak));
        }
    }

    [Fact]
    public async Task An_unknown_zaak_is_not_there()
    {
        Assert.Null(await Store.LeesAsync(Nummer(1), Never));
        Assert.Empty(await Store.FeitenAsync(Nummer(1), 1, 10, Never));
        Assert.Empty(await Store.LogboekregelsAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task The_first_version_is_1_and_each_save_adds_1()
    {
        var eerste = await Store.BewaarAsync(Document(1), [], Never);
        var tweede = await Store.BewaarAsync(Document(1, Fase.Volledigheid) with { Versie = 1 }, [], Never);

        var gelezen = (await Store.LeesAsync(Nummer(1), Never))!;
        Assert.Equal((1, 2, 2, Fase.Volledigheid), (eerste, tweede, gelezen.Versie, gelezen.Zaak.Fase));
    }

    [Fact]
    public async Task A_new_zaak_that_is_there_already_is_refused()
    {
        await Store.BewaarAsync(Document(1), [Feit(1)], Never);

        Assert.Null(await Store.BewaarAsync(Document(1, Fase.Toets), [Feit(2)], Never));

        Assert.Equal(Fase.Ontvangst, (await Store.LeesAsync(Nummer(1), Never))!.Zaak.Fase);
        Assert.Single(await Store.FeitenAsync(Nummer(1), 1, 10, Never));
    }

    [Theory]
    [InlineData(1)] // another wrote version 2 in between
    [InlineData(3)] // a version that never was
    public async Task A_save_on_another_version_is_refused_with_its_facts(long versie)
    {
        await Store.BewaarAsync(Document(1), [Feit(1)], Never);
        await Store.BewaarAsync(Document(1, Fase.Volledigheid) with { Versie = 1 }, [Feit(2)], Never);

        Assert.Null(await Store.BewaarAsync(Document(1, Fase.Toets) with { Versie = versie }, [Feit(3)], Never));

        Assert.Equal(Fase.Volledigheid, (await Store.LeesAsync(Nummer(1), Never))!.Zaak.Fase);
        Assert.Equal(2, (await Store.FeitenAsync(Nummer(1), 1, 10, Never)).Count);
    }

    [Fact]
    public async Task A_later_version_of_a_zaak_that_does_not_exist_is_refused()
    {
        Assert.Null(await Store.BewaarAsync(Document(1) with { Versie = 1 }, [Feit(1)], Never));

        Assert.Null(await Store.LeesAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task Of_two_writers_on_the_same_version_one_wins()
    {
        await Store.BewaarAsync(Document(1), [], Never);

        var versies = await Task.WhenAll(
            Store.BewaarAsync(Document(1, Fase.Volledigheid) with { Versie = 1 }, [Feit(1)], Never),
            Store.BewaarAsync(Document(1, Fase.Toets) with { Versie = 1 }, [Feit(2)], Never));

        var gelezen = (await Store.LeesAsync(Nummer(1), Never))!;
        var feit = Assert.Single(await Store.FeitenAsync(Nummer(1), 1, 10, Never));
        Assert.Equal([null, 2], versies.Order());
        Assert.Equal(versies[0] is null ? (Fase.Toets, "document/2") : (Fase.Volledigheid, "document/1"), (gelezen.Zaak.Fase, feit.Feit.Verwijzing));
    }

    [Fact]
    public async Task Zaken_that_are_not_destroyed_are_found_page_by_page_in_one_order()
    {
        foreach (var i in Enumerable.Range(1, 9))
        {
            await Store.BewaarAsync(Document(i, i % 3 == 0 ? Fase.Vernietigd : Fase.Bewaren), [], Never);
        }

        await Store.BewaarAsync(Document(1, Fase.Vernietigd) with { Versie = 1 }, [], Never);

        var eerste = await Store.NietVernietigdAsync(null, 3, Never);
        var tweede = await Store.NietVernietigdAsync(eerste[^1], 3, Never);
        var alle = await Store.NietVernietigdAsync(null, 10, Never);
        Assert.Equal((3, 2), (eerste.Count, tweede.Count));
        Assert.Equal(alle, [.. eerste, .. tweede]);
        Assert.Equal(new HashSet<Zaaknummer>([Nummer(2), Nummer(4), Nummer(5), Nummer(7), Nummer(8)]), [.. alle]);
    }
}
