using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosPersoonStoreTests(CosmosServer server) : PersoonStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IPersoonStore Store => _host.Storage.Personen;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
