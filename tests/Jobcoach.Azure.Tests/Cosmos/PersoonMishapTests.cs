using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Azure.Tests.Cosmos;

/// <summary>A program dies at every write of a change of name and of a destruction: whoever does it again leaves no row that nobody knows of.</summary>
public sealed class PersoonMishapTests(CosmosServer server) : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly Persoon Oud = new("p-1", Bsn.TryParse("999990019", out var bsn) ? bsn : throw new InvalidOperationException(), "Anna Meisjesnaam", null, null, null);
    private static readonly Persoon Nieuw = Oud with { Naam = "Anna Trouwnaam" };

    private CosmosHost _host = null!;

    /// <summary>The document, a row for each of two words, the row that goes, and the document again; a destruction is two rows and the document.</summary>
    public static TheoryData<int> EveryWrite => [1, 2, 3, 4, 5];

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_change_of_name_that_died_halfway_is_finished_by_who_does_it_again(int at)
    {
        await _host.Storage.Personen.BewaarAsync(Oud, Never);

        await Record.ExceptionAsync(() => _host.Open(new Mishap(MishapKind.DiesAfter, at)).Personen.BewaarAsync(Nieuw, Never));
        await _host.Storage.Personen.BewaarAsync(Nieuw, Never);

        Assert.Equal((0, 1, 1), (await RijenAsync("meisjes"), await RijenAsync("trouw"), await RijenAsync("anna")));
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_change_of_name_that_died_halfway_is_finished_when_the_register_is_built(int at)
    {
        await _host.Storage.Personen.BewaarAsync(Oud, Never);

        await Record.ExceptionAsync(() => _host.Open(new Mishap(MishapKind.DiesAfter, at)).Personen.BewaarAsync(Nieuw, Never));
        await _host.Storage.Personen.WerkZoekwoordenBijAsync("p-1", Never);

        Assert.Equal((0, 1), (await RijenAsync("meisjes"), await RijenAsync("trouw")));
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task Whatever_died_a_destruction_leaves_nothing(int at)
    {
        await _host.Storage.Personen.BewaarAsync(Oud, Never);
        await Record.ExceptionAsync(() => _host.Open(new Mishap(MishapKind.DiesAfter, at)).Personen.BewaarAsync(Nieuw, Never));

        await Record.ExceptionAsync(() => _host.Open(new Mishap(MishapKind.DiesAfter, at)).Personen.VernietigAsync("p-1", Never));
        await _host.Storage.Personen.VernietigAsync("p-1", Never);

        Assert.Equal((0, 0, 0), (await RijenAsync("meisjes"), await RijenAsync("trouw"), await RijenAsync("anna")));
        Assert.Null(await _host.Storage.Personen.LeesAsync("p-1", Never));
    }

    // The register itself, which says more than a search: that leaves out whoever is not there.
    private async Task<int> RijenAsync(string begin)
    {
        using var client = _host.Client();
        var register = new Zoekregister(client.GetContainer(_host.Instellingen.Database, CosmosContainers.Projecties.Name), _host.Instellingen.Pseudoniemsleutel);
        return (await register.ZoekAsync(Zoekwoorden.VanVraag(begin), 10, Never)).Count;
    }
}
