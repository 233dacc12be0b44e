using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Rondes;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteRondeStoreTests : RondeStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IRondeStore Store => _host.Storage.Rondes;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();
}
