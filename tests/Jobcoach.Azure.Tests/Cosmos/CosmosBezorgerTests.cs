using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosBezorgerTests(CosmosServer server) : BezorgerContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IBerichtbezorger Bezorger => _host.Storage.Bezorger;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }

    protected override async Task<IReadOnlyList<Bericht>> AangekomenAsync(Zaaknummer zaak) =>
        [.. (await _host.Storage.Bezorger.BerichtenAsync(zaak, CancellationToken.None)).Select(een => een.Bericht)];
}
