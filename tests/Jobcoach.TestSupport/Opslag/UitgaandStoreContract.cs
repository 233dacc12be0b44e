using Jobcoach.Workflow.Berichten;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every outbox. It is empty when a test begins.</summary>
public abstract class UitgaandStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private static readonly Uitgaand Nieuw = Uitgaand.Bericht(new(Nummer(1), 3), Nu);

    private static readonly Uitgaand Webhook = new("gebeurtenis-1.abonnement-1", Uitgaandkanaal.Webhook, Nummer(1), 7, "abonnement-1", Nu);

    /// <summary>The store, also after a restart.</summary>
    protected abstract IUitgaandStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task An_item_reads_back_as_it_was_put_in()
    {
        Assert.Equal(Nieuw with { Versie = 1 }, await Store.ZetKlaarAsync(Nieuw, Never));
        Assert.Equal(Webhook with { Versie = 1 }, await Store.ZetKlaarAsync(Webhook, Never));
        await RestartAsync();

        Assert.Equal(Nieuw with { Versie = 1 }, await Store.LeesAsync(Uitgaandkanaal.Email, Nieuw.Id, Never));
        Assert.Equal(Webhook with { Versie = 1 }, await Store.LeesAsync(Uitgaandkanaal.Webhook, Webhook.Id, Never));
        Assert.Null(await Store.LeesAsync(Uitgaandkanaal.Webhook, Nieuw.Id, Never));
        Assert.Null(await Store.LeesAsync(Uitgaandkanaal.Email, "anders", Never));
    }

    [Fact]
    public async Task What_is_put_in_again_stays_what_it_had_become()
    {
        var eerste = await Store.ZetKlaarAsync(Nieuw, Never);
        var bezorgd = await Store.BewaarAsync(eerste with { Status = Uitgaandstatus.Bezorgd, Pogingen = 2, Fout = "smtp-450" }, Never);

        Assert.Equal(bezorgd, await Store.ZetKlaarAsync(Nieuw with { GemaaktOp = Nu.AddDays(1) }, Never));
        Assert.Equal(bezorgd, await Store.LeesAsync(Uitgaandkanaal.Email, Nieuw.Id, Never));
    }

    [Fact]
    public async Task Who_saves_on_an_old_version_changes_nothing()
    {
        var eerste = await Store.ZetKlaarAsync(Nieuw, Never);

        Assert.Null(await Store.BewaarAsync(Nieuw with { Id = "er-niet", Versie = 1 }, Never));
        Assert.Equal(2, (await Store.BewaarAsync(eerste with { Pogingen = 1 }, Never))?.Versie);
        Assert.Null(await Store.BewaarAsync(eerste with { Pogingen = 9 }, Never));
        Assert.Equal(1, (await Store.LeesAsync(Uitgaandkanaal.Email, Nieuw.Id, Never))?.Pogingen);
    }

    [Fact]
    public async Task Of_many_who_begin_an_attempt_at_once_one_may()
    {
        var eerste = await Store.ZetKlaarAsync(Nieuw, Never);

        var begonnen = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Store.BewaarAsync(eerste with { Pogingen = i }, Never)));

        var een = Assert.Single(begonnen, een => een is not null);
        Assert.Equal(een, await Store.LeesAsync(Uitgaandkanaal.Email, Nieuw.Id, Never));
    }

    [Fact]
    public async Task Of_many_who_put_in_the_same_at_once_one_item_remains()
    {
        var gezet = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Store.ZetKlaarAsync(Nieuw with { GemaaktOp = Nu.AddMinutes(i) }, Never)));

        Assert.Single(gezet.Distinct());
        Assert.Equal(1, await Store.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, Never));
    }

    [Fact]
    public async Task A_list_holds_one_channel_and_one_status_the_latest_first_page_by_page()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Store.ZetKlaarAsync(Uitgaand.Bericht(new(Nummer(i), 1), Nu.AddMinutes(i / 2)), Never);
        }

        await Store.ZetKlaarAsync(Webhook, Never);
        var mislukt = await Store.ZetKlaarAsync(Uitgaand.Bericht(new(Nummer(9), 1), Nu.AddHours(1)), Never);
        await Store.BewaarAsync(mislukt with { Status = Uitgaandstatus.Mislukt }, Never);

        var eerste = await Store.LijstAsync(new(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, null, 3), Never);
        var tweede = await Store.LijstAsync(new(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, eerste.Volgende, 3), Never);

        Assert.Null(tweede.Volgende);
        Assert.Equal(
            [.. new[] { (4, 2), (5, 2), (2, 1), (3, 1), (1, 0) }.OrderByDescending(een => een.Item2).ThenBy(een => Nummer(een.Item1).Waarde, StringComparer.Ordinal).Select(een => $"{Nummer(een.Item1)}-1")],
            eerste.Regels.Concat(tweede.Regels).Select(een => een.Id));
        Assert.Equal(5, (await Store.LijstAsync(new(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, "onleesbaar", 10), Never)).Regels.Count);
        Assert.Equal(Uitgaandstatus.Mislukt, Assert.Single((await Store.LijstAsync(new(Uitgaandkanaal.Email, Uitgaandstatus.Mislukt, null, 10), Never)).Regels).Status);
        Assert.Equal((5, 1, 1, 0), (
            await Store.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, Never),
            await Store.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Mislukt, Never),
            await Store.TelAsync(Uitgaandkanaal.Webhook, Uitgaandstatus.Wacht, Never),
            await Store.TelAsync(Uitgaandkanaal.Papier, Uitgaandstatus.Wacht, Never)));
    }

    [Fact]
    public async Task A_message_can_go_from_mail_to_paper()
    {
        var eerste = await Store.ZetKlaarAsync(Nieuw, Never);

        var papier = await Store.BewaarAsync(eerste with { Kanaal = Uitgaandkanaal.Papier }, Never);

        Assert.Equal(papier, Assert.Single((await Store.LijstAsync(new(Uitgaandkanaal.Papier, Uitgaandstatus.Wacht, null, 10), Never)).Regels));
        Assert.Empty((await Store.LijstAsync(new(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, null, 10), Never)).Regels);
        Assert.Equal(papier, await Store.ZetKlaarAsync(Nieuw, Never));
    }
}
