using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Gebruikersdocumenten;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosGebruikersdocumentStoreTests(CosmosServer server) : GebruikersdocumentStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IGebruikersdocumentStore Store => _host.Storage.Gebruikersdocumenten;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
