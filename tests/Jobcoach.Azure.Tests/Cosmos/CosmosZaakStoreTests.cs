using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosZaakStoreTests(CosmosServer server) : ZaakStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IZaakStore Store => _host.Storage.Zaken;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
