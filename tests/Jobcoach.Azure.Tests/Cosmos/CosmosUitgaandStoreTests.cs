using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosUitgaandStoreTests(CosmosServer server) : UitgaandStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IUitgaandStore Store => _host.Storage.Uitgaand;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
