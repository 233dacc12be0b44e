using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqlitePersoonStoreTests : PersoonStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IPersoonStore Store => _host.Storage.Personen;

    protected override Task RestartAsync() => _host.RestartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
