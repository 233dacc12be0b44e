using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosGebeurtenisStoreTests(CosmosServer server) : GebeurtenisStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IGebeurtenisStore Store => _host.Storage.Gebeurtenissen;

    protected override IZaakStore Zaken => _host.Storage.Zaken;

    protected override FakeTimeProvider Klok => _host.Clock;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
