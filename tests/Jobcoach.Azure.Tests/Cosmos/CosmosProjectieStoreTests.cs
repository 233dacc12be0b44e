using System.Text.Json.Nodes;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosProjectieStoreTests(CosmosServer server) : ProjectieStoreContract, IAsyncLifetime
{
    private CosmosHost _host = null!;

    protected override IProjectieStore Store => _host.Storage.Projecties;

    [Fact]
    public async Task A_projection_of_before_there_were_forms_is_made_again_for_the_same_version()
    {
        var (nummer, organisatie) = (Opslagvoorbeelden.Nummer(1), new Organisatieregel(Organisatiesoort.Werkgever, "wg-1", "Bakkerij De Korenaar"));
        await Store.WerkBijAsync(Projecties.Projectie(1), CancellationToken.None);
        using var client = _host.Client();
        var container = client.GetContainer(_host.Instellingen.Database, CosmosContainers.Projecties.Name);
        var spoor = (await container.ReadAsync<JsonObject>(Spoor.VasteId, Lijsten.Spoor(nummer), CancellationToken.None))!.Item;
        Assert.True(spoor.Remove("vorm"));
        await container.UpsertAsync(spoor, Lijsten.Spoor(nummer), CancellationToken.None);

        await Store.WerkBijAsync(Projecties.Projectie(1) with { Organisaties = [organisatie] }, CancellationToken.None);

        Assert.Equal([organisatie], await Store.ZoekOrganisatiesAsync("korenaar", 10, CancellationToken.None));
    }

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    protected override Task RestartAsync()
    {
        _host.Restart();
        return Task.CompletedTask;
    }
}
