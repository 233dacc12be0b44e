using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosProjectieStoreTests(CosmosServer server) : ProjectieStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IProjectieStore Store => _host.Storage.Projecties;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
