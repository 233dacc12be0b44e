using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteUitgaandStoreTests : UitgaandStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IUitgaandStore Store => _host.Storage.Uitgaand;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();
}
