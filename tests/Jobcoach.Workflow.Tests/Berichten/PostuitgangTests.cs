using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Workflow.Tests.Berichten;

/// <summary>The way out on the real engine and the real store.</summary>
public sealed class PostuitgangTests
{
    private static readonly DateOnly Begin = new(2015, 2, 2);
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task A_message_that_failed_goes_again_when_beheer_says_so_and_once_only()
    {
        await using var proef = new Proefopstelling(Begin);
        var item = await MisluktAsync(proef);

        Assert.True(await proef.Post.OpnieuwAsync(item.Kanaal, item.Id, Never));
        Assert.False(await proef.Post.OpnieuwAsync(item.Kanaal, item.Id, Never));
        await proef.Engine.RunUntilIdleAsync(Never);

        var weer = await proef.Opslag.Uitgaand.LeesAsync(item.Kanaal, item.Id, Never);
        Assert.Equal((Uitgaandstatus.Bezorgd, 1), (weer!.Status, weer.Pogingen));
        Assert.False(await proef.Post.OpnieuwAsync(item.Kanaal, item.Id, Never));
    }

    [Fact]
    public async Task Everything_that_failed_goes_again_a_bounded_number_at_a_time()
    {
        await using var proef = new Proefopstelling(Begin);
        await MisluktAsync(proef);

        Assert.Equal(1, await proef.Post.AllesOpnieuwAsync(Uitgaandkanaal.Email, Never));
        Assert.Equal(0, await proef.Post.AllesOpnieuwAsync(Uitgaandkanaal.Email, Never));
    }

    [Fact]
    public async Task What_failed_can_go_on_paper_and_is_then_noted_as_sent_by_hand()
    {
        await using var proef = new Proefopstelling(Begin);
        var item = await MisluktAsync(proef);

        Assert.False(await proef.Post.PapierVerstuurdAsync(item.Id, Never));
        Assert.True(await proef.Post.OpPapierAsync(item.Id, Never));
        Assert.False(await proef.Post.OpPapierAsync(item.Id, Never));
        Assert.True(await proef.Post.PapierVerstuurdAsync(item.Id, Never));

        var weer = await proef.Opslag.Uitgaand.LeesAsync(Uitgaandkanaal.Papier, item.Id, Never);
        Assert.Equal((Uitgaandkanaal.Papier, Uitgaandstatus.Bezorgd), (weer!.Kanaal, weer.Status));
    }

    [Fact]
    public async Task The_last_preference_counts_until_it_is_forgotten()
    {
        await using var proef = new Proefopstelling(Begin);
        var nummer = await proef.DienInAsync();
        var persoon = (await proef.ZaakAsync(nummer)).Partijen.WerknemerId;
        await proef.Voorkeuren.BewaarAsync(persoon, new("robin@voorbeeld.example", StilVan: new(22, 30), StilTot: new(7, 0)), Never);
        await proef.Voorkeuren.BewaarAsync(persoon, new("robin@voorbeeld.example", Herinneringen: false), Never);
        Assert.Equal(new("robin@voorbeeld.example", Herinneringen: false), await proef.Voorkeuren.LeesAsync(persoon, Never));

        await proef.Voorkeuren.VernietigAsync(persoon, Never);
        Assert.Equal(Berichtvoorkeur.Standaard, await proef.Voorkeuren.LeesAsync(persoon, Never));
    }

    private static async Task<Uitgaand> MisluktAsync(Proefopstelling proef)
    {
        var nummer = await proef.DienInAsync();
        var nieuw = Uitgaand.Bericht(new(nummer, 2), proef.Klok.GetUtcNow());
        await proef.Opslag.Uitgaand.ZetKlaarAsync(nieuw, Never);
        var item = (await proef.Opslag.Uitgaand.LeesAsync(nieuw.Kanaal, nieuw.Id, Never))!;
        return (await proef.Opslag.Uitgaand.BewaarAsync(item with { Status = Uitgaandstatus.Mislukt, Pogingen = 9, Fout = "smtp-554" }, Never))!;
    }
}
