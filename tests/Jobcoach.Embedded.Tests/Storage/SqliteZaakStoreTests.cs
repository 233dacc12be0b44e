using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteZaakStoreTests : ZaakStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IZaakStore Store => _host.Storage.Zaken;

    protected override Task RestartAsync() => _host.RestartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
