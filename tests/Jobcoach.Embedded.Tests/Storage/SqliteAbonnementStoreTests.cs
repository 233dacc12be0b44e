using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteAbonnementStoreTests : AbonnementStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IAbonnementStore Store => _host.Storage.Abonnementen;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();
}
