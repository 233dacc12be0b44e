using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class FileDocumentStoreTests : DocumentStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IDocumentStore Store => _host.Storage.Documenten;

    protected override Task RestartAsync() => _host.RestartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
