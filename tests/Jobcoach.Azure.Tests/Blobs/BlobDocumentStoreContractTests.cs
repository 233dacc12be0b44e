using Jobcoach.Azure.Blobs;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Documenten;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Azure.Tests.Blobs;

public sealed class BlobDocumentStoreContractTests(Azurite azurite) : DocumentStoreContract, IAsyncLifetime
{
    private readonly string _container = Azurite.NewContainer();
    private BlobDocumentStore? _store;

    protected override IDocumentStore Store => _store!;

    public async ValueTask InitializeAsync() => await RestartAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Task RestartAsync()
    {
        _store = azurite.Open(_container, new FakeTimeProvider(Opslagvoorbeelden.Nu));
        return _store.CheckAsync(create: true, CancellationToken.None);
    }
}
