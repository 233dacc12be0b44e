using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

public abstract partial class ZaakStoreContract
{
    [Fact]
    public async Task Facts_form_a_chain_over_all_saves_and_logboekregels()
    {
        await Store.BewaarAsync(Document(1), [Feit(1), Feit(2)], Never);
        await Store.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(3, Feitsoort.LogboekregelVastgelegd), Never);
        await RestartAsync();
        await Store.BewaarAsync(Document(1) with { Versie = (await Store.LeesAsync(Nummer(1), Never))!.Versie }, [Feit(4)], Never);

        var feiten = await Store.FeitenAsync(Nummer(1), 1, 10, Never);
        Assert.Equal(["document/1", "document/2", "document/3", "document/4"], feiten.Select(feit => feit.Feit.Verwijzing));
        AssertKeten(feiten);
    }

    [Fact]
    public async Task A_fact_reads_back_as_it_was_saved()
    {
        Feit[] feiten = [.. Enumerable.Range(1, 20).Select(zaad => new Vulling(zaad, volledig: false).Maak<Feit>())];

        await Store.BewaarAsync(Document(1), feiten, Never);
        await RestartAsync();

        var gelezen = await Store.FeitenAsync(Nummer(1), 1, 100, Never);
        Assert.Equal(feiten, gelezen.Select(feit => feit.Feit));
        AssertKeten(gelezen);
    }

    [Fact]
    public async Task Facts_are_read_from_a_number_and_at_most_so_many()
    {
        await Store.BewaarAsync(Document(1), [.. Enumerable.Range(1, 10).Select(i => Feit(i))], Never);
        await Store.BewaarAsync(Document(2), [Feit(1)], Never);

        Assert.Equal([4, 5, 6], (await Store.FeitenAsync(Nummer(1), 4, 3, Never)).Select(feit => feit.Volgnummer));
        Assert.Equal([10], (await Store.FeitenAsync(Nummer(1), 10, 3, Never)).Select(feit => feit.Volgnummer));
        Assert.Empty(await Store.FeitenAsync(Nummer(1), 11, 3, Never));
    }

    [Fact]
    public async Task Facts_are_counted_per_zaak()
    {
        await Store.BewaarAsync(Document(1), [Feit(1), Feit(2)], Never);
        await Store.BewaarAsync(Document(2), [], Never);
        await Store.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(3, Feitsoort.LogboekregelVastgelegd), Never);

        Assert.Equal(3, await Store.AantalFeitenAsync(Nummer(1), Never));
        Assert.Equal(0, await Store.AantalFeitenAsync(Nummer(2), Never));
        Assert.Equal(0, await Store.AantalFeitenAsync(Nummer(3), Never));
    }

    [Fact]
    public async Task A_hundred_logboekregels_at_once_all_land_and_the_chain_holds()
    {
        await Store.BewaarAsync(Document(1), [], Never);

        var geland = await Task.WhenAll(Enumerable.Range(1, 100).Select(i =>
            Store.VoegRegelToeAsync(Nummer(1), Regel($"regel-{i}"), Feit(i, Feitsoort.LogboekregelVastgelegd), Never)));

        Assert.DoesNotContain(false, geland);
        Assert.Equal(100, (await Store.LogboekregelsAsync(Nummer(1), Never)).DistinctBy(regel => regel.Id).Count());
        var feiten = await Store.FeitenAsync(Nummer(1), 1, 1000, Never);
        Assert.Equal(100, feiten.DistinctBy(feit => feit.Feit.Verwijzing).Count());
        AssertKeten(feiten);
    }

    [Fact]
    public async Task A_logboekregel_with_a_known_id_is_refused_with_its_fact()
    {
        await Store.BewaarAsync(Document(1), [], Never);
        await Store.BewaarAsync(Document(2), [], Never);
        await Store.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(1), Never);

        Assert.False(await Store.VoegRegelToeAsync(Nummer(1), Regel("a") with { Omschrijving = "Anders." }, Feit(2), Never));
        Assert.True(await Store.VoegRegelToeAsync(Nummer(2), Regel("a"), Feit(1), Never));

        Assert.Equal([Regel("a")], await Store.LogboekregelsAsync(Nummer(1), Never));
        Assert.Single(await Store.FeitenAsync(Nummer(1), 1, 10, Never));
    }

    [Fact]
    public async Task Logboekregels_come_in_the_order_in_which_they_were_recorded()
    {
        await Store.BewaarAsync(Document(1), [], Never);
        var regels = new[] { Regel("z"), Regel("a") with { Datum = Voorbeelden.Ontvangen.AddDays(-7) }, Regel("m") with { Corrigeert = "z" } };
        foreach (var regel in regels)
        {
            await Store.VoegRegelToeAsync(Nummer(1), regel, Feit(1), Never);
        }

        await RestartAsync();

        Assert.Equal(regels, await Store.LogboekregelsAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task Destroying_logboekregels_takes_those_of_one_zaak_and_leaves_its_facts()
    {
        foreach (var i in new[] { 1, 2 })
        {
            await Store.BewaarAsync(Document(i), [], Never);
            await Store.VoegRegelToeAsync(Nummer(i), Regel("a"), Feit(1), Never);
        }

        await Store.VernietigRegelsAsync(Nummer(1), Never);
        await Store.VernietigRegelsAsync(Nummer(1), Never);

        Assert.Empty(await Store.LogboekregelsAsync(Nummer(1), Never));
        Assert.Single(await Store.FeitenAsync(Nummer(1), 1, 10, Never));
        Assert.Single(await Store.LogboekregelsAsync(Nummer(2), Never));
    }

    private static void AssertKeten(IReadOnlyList<Dossierfeit> feiten)
    {
        Assert.Equal(Enumerable.Range(1, feiten.Count), feiten.Select(feit => feit.Volgnummer));
        Assert.Equal(["", .. feiten.SkipLast(1).Select(feit => feit.Hash)], feiten.Select(feit => feit.Vorige));
        Assert.All(feiten, feit => Assert.True(feit.Klopt()));
    }
}
