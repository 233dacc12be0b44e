using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Gebruikersdocumenten;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class SqliteGebruikersdocumentStoreTests : GebruikersdocumentStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IGebruikersdocumentStore Store => _host.Storage.Gebruikersdocumenten;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync() => _host.RestartAsync();
}
