using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteBezorgerTests : BezorgerContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IBerichtbezorger Bezorger => Postbus;

    private SqliteBezorger Postbus => _host.Storage.Bezorger;

    [Fact]
    public async Task The_post_box_counts_attempts_and_keeps_the_first_arrival()
    {
        await LeverAsync(1, 1);
        _host.Clock.Advance(TimeSpan.FromHours(1));
        await LeverAsync(1, 1);
        await LeverAsync(1, 2);

        var berichten = (await Postbus.LijstAsync(Nummer(1), null, 10, CancellationToken.None)).Regels;

        Assert.Equal([(1, 2, Nu), (2, 1, Nu.AddHours(1))], berichten.Select(een => (een.Kenmerk.Nummer, een.Pogingen, een.BezorgdOp)));
    }

    [Fact]
    public async Task The_post_box_lists_all_messages_page_by_page_in_order_of_arrival()
    {
        foreach (var (zaak, nummer) in new[] { (3, 1), (1, 1), (3, 2), (2, 1), (1, 2) })
        {
            await LeverAsync(zaak, nummer);
        }

        var eerste = await Postbus.LijstAsync(null, null, 3, CancellationToken.None);
        var tweede = await Postbus.LijstAsync(null, eerste.Volgende, 3, CancellationToken.None);

        Assert.Null(tweede.Volgende);
        Assert.Equal(
            [new(Nummer(3), 1), new(Nummer(1), 1), new(Nummer(3), 2), new(Nummer(2), 1), new(Nummer(1), 2)],
            [.. eerste.Regels.Concat(tweede.Regels).Select(een => een.Kenmerk)]);
        Assert.Equal(5, (await Postbus.LijstAsync(null, "onleesbaar", 10, CancellationToken.None)).Regels.Count);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();

    protected override async Task<IReadOnlyList<Bericht>> AangekomenAsync(Zaaknummer zaak) =>
        [.. (await Postbus.LijstAsync(zaak, null, 200, CancellationToken.None)).Regels.Select(een => een.Bericht)];

    private Task LeverAsync(int zaak, int nummer) => Postbus.BezorgAsync(
        new(Nummer(zaak), nummer),
        new(nummer, Berichtsoort.Besluit, Rol.Werknemer, "p-0123456789abcdef01234567", new(2026, 1, 12), null),
        CancellationToken.None);

}
