using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteProjectieStoreTests : ProjectieStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IProjectieStore Store => _host.Storage.Projecties;

    [Fact]
    public async Task A_projection_that_became_old_while_it_waited_for_the_writer_changes_nothing()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), StorageSchema.Scripts);
        var store = new SqliteProjectieStore(database);
        using var gate = new ManualResetEventSlim();
        var held = database.WriteAsync(_ => gate.Wait());

        // Both look while nothing is stored yet, and wait behind the held write in this order.
        var newer = store.WerkBijAsync(Projectie(1).Van(organisatie: "org-2") with { Versie = 2 }, CancellationToken.None);
        var older = store.WerkBijAsync(Projectie(1).Van(organisatie: "org-1"), CancellationToken.None);
        gate.Set();
        await Task.WhenAll(held, newer, older);

        var regel = Assert.Single((await store.ZakenAsync(new(Zichtbaarheid.Alles, null, null, 10), CancellationToken.None)).Regels);
        Assert.Equal("org-2", regel.JobcoachorganisatieId);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();
}
