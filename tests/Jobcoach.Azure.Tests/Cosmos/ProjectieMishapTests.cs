using System.Collections.Concurrent;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.Azure.Tests.Cosmos;

/// <summary>A program dies, waits or is overtaken at every write of a projection: in the end the lists say what the newest version says, and nothing else.</summary>
public sealed class ProjectieMishapTests(CosmosServer server) : IAsyncLifetime
{
    private const int WritesOfAnUpdate = 23;
    private static readonly CancellationToken Never = CancellationToken.None;

    private static readonly Zaakprojectie Eerste = Projectie(1).Met(Taak(new(2026, 2, 1)), Taak(new(2026, 3, 1))).Met(Resultaat(new(2026, 1, 1)));

    // Fewer tasks of one role and more of another, other parties, another year.
    private static readonly Zaakprojectie Tweede = Projectie(1).Van("wn-1", "wg-9", "org-9").Met(Taak(new(2026, 4, 1)) with { Rol = Rol.Besluitnemer })
        .Met(Resultaat(new(2027, 1, 1))) with
    {
        Versie = 2,
    };

    private static readonly ConcurrentDictionary<Zaakprojectie, Lazy<Task<string>>> Beelden = new();

    private CosmosHost _host = null!;

    public static TheoryData<int> EveryWrite => [.. Enumerable.Range(1, WritesOfAnUpdate)];

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_cases_are_all_writes_that_there_are()
    {
        await _host.Storage.Projecties.WerkBijAsync(Eerste, Never);
        var mishap = new Mishap(MishapKind.DiesBefore, at: int.MaxValue);

        await _host.Open(mishap).Projecties.WerkBijAsync(Tweede, Never);

        Assert.Equal(WritesOfAnUpdate, mishap.Writes);
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task What_died_halfway_is_finished_by_who_comes_with_the_same_version(int at)
    {
        await _host.Storage.Projecties.WerkBijAsync(Eerste, Never);

        await DieAsync(at);
        await _host.Storage.Projecties.WerkBijAsync(Tweede, Never);

        Assert.Equal(await AlleenAsync(Tweede), await Lijstbeeld.VanAsync(_host.Storage));
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task What_died_halfway_is_replaced_by_who_comes_with_a_newer_version(int at)
    {
        await _host.Storage.Projecties.WerkBijAsync(Eerste, Never);

        await DieAsync(at);
        await _host.Storage.Projecties.WerkBijAsync(Eerste with { Versie = 3 }, Never);

        Assert.Equal(await AlleenAsync(Eerste), await Lijstbeeld.VanAsync(_host.Storage));
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_slow_old_writer_leaves_nothing_behind_a_newer_one(int at)
    {
        await _host.Storage.Projecties.WerkBijAsync(Eerste, Never);
        var mishap = new Mishap(MishapKind.Waits, at);

        var slow = _host.Open(mishap).Projecties.WerkBijAsync(Tweede, Never);
        await mishap.Reached;
        await _host.Storage.Projecties.WerkBijAsync(Eerste with { Versie = 3 }, Never);
        mishap.Release();
        await slow;

        Assert.Equal(await AlleenAsync(Eerste), await Lijstbeeld.VanAsync(_host.Storage));
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_lost_answer_is_repaired_by_who_comes_next(int at)
    {
        await _host.Storage.Projecties.WerkBijAsync(Eerste, Never);

        await Record.ExceptionAsync(() => _host.Open(new Mishap(MishapKind.LosesAnswer, at)).Projecties.WerkBijAsync(Tweede, Never));
        await _host.Storage.Projecties.WerkBijAsync(Tweede, Never);

        Assert.Equal(await AlleenAsync(Tweede), await Lijstbeeld.VanAsync(_host.Storage));
    }

    [Fact]
    public async Task Of_twenty_programs_at_once_the_newest_version_stays()
    {
        var versions = Enumerable.Range(1, 20).Select(versie => (versie % 2 == 0 ? Eerste : Tweede) with { Versie = versie }).Reverse().ToList();

        await Task.WhenAll(versions.Select(projectie => _host.Open().Projecties.WerkBijAsync(projectie, Never)));

        Assert.Equal(await AlleenAsync(Eerste), await Lijstbeeld.VanAsync(_host.Storage));
    }

    // To die before a write is to have died after the one before it; before the first there is nothing.
    private async Task DieAsync(int at) => await Assert.ThrowsAsync<SimulatedDeathException>(() =>
        _host.Open(new Mishap(MishapKind.DiesAfter, at)).Projecties.WerkBijAsync(Tweede, Never));

    // What the lists show when there was never anything else; the version of a zaak is not in them.
    private async Task<string> AlleenAsync(Zaakprojectie projectie) => await Beelden.GetOrAdd(
        projectie,
        een => new(async () =>
        {
            await using var clean = await CosmosHost.StartAsync(server);
            await clean.Storage.Projecties.WerkBijAsync(een, Never);
            return await Lijstbeeld.VanAsync(clean.Storage);
        })).Value;
}
