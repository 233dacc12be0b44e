using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Rondes;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosRondeStoreTests(CosmosServer server) : RondeStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IRondeStore Store => _host.Storage.Rondes;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
