using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteProjectieStoreTests : ProjectieStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IProjectieStore Store => _host.Storage.Projecties;

    protected override Task RestartAsync() => _host.RestartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
