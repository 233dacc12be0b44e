using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosAbonnementStoreTests(CosmosServer server) : AbonnementStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IAbonnementStore Store => _host.Storage.Abonnementen;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
