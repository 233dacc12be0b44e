using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class CosmosCheckTests(CosmosServer server) : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private CosmosHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // making what is there already changes nothing
    public async Task Containers_as_they_were_made_are_right(bool create) =>
        Assert.Null(await Record.ExceptionAsync(() => _host.Storage.CheckAsync(create, Never)));

    [Theory]
    [InlineData("Session")]
    [InlineData("BoundedStaleness")]
    [InlineData("Eventual")]
    public async Task An_account_that_reads_less_than_strong_is_refused_with_the_reason(string level)
    {
        // The level of an account cannot be changed for a test; this is about what an account says.
        using var storage = CosmosOpslag.Open(_host.Instellingen with { Gateway = true }, () => throw new InvalidOperationException(), _host.Clock, options =>
        {
            options.LimitToEndpoint = true;
            options.HttpClientFactory = () => new HttpClient(new ServerDefects { Consistency = level }, disposeHandler: false);
        });

        var fault = await Assert.ThrowsAsync<CosmosCheckException>(() => storage.CheckAsync(create: true, Never));

        Assert.Equal([$"the account reads with consistency {level} and must read with Strong: a turn has to see what was stored before its bell rang"], fault.Differences);
    }

    [Fact]
    public async Task All_that_differs_is_named_at_once()
    {
        using var client = _host.Client();
        var database = client.GetDatabase(_host.Instellingen.Database);
        await database.GetContainer("levend").DeleteContainerAsync();
        await database.GetContainer("personen").DeleteContainerAsync();
        await database.CreateContainerAsync(new ContainerProperties("personen", "/naam") { DefaultTimeToLive = 60 });
        var zaken = CosmosContainers.Zaken.ToProperties();
        zaken.IndexingPolicy.IncludedPaths.RemoveAt(0);
        await database.GetContainer("zaken").ReplaceContainerAsync(zaken);

        var fault = await Assert.ThrowsAsync<CosmosCheckException>(() => _host.Storage.CheckAsync(create: false, Never));

        Assert.Contains($"container levend does not exist in database {_host.Instellingen.Database}", fault.Differences);
        Assert.Contains("container personen has partition key [/naam] and must have [/id]", fault.Differences);
        Assert.Contains("container personen has time to live [60] and must have [off]", fault.Differences);
        Assert.Contains("container zaken has indexed paths [/soort/?, /volgnummer/?] and must have [/soort/?, /volgnummer/?, /zaak/?]", fault.Differences);
        Assert.All(fault.Differences, one => Assert.Contains(one, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_database_misses_all_containers()
    {
        using var storage = Open(_host.Instellingen with { Database = "nergens" });

        var fault = await Assert.ThrowsAsync<CosmosCheckException>(() => storage.CheckAsync(create: false, Never));

        Assert.Equal(CosmosContainers.All.Select(container => $"container {container.Name} does not exist in database nergens"), fault.Differences);
    }

    [Fact]
    public async Task Another_key_of_pseudonyms_is_refused()
    {
        using var storage = Open(_host.Instellingen with { Pseudoniemsleutel = new byte[32] });

        var fault = await Assert.ThrowsAsync<CosmosCheckException>(() => storage.CheckAsync(create: false, Never));

        Assert.Equal(["Personen:Pseudoniemsleutel is not the key that this database was written with: nobody would be found again"], fault.Differences);
    }

    [Fact]
    public async Task A_missing_container_is_not_taken_for_a_missing_zaak()
    {
        using var client = _host.Client();
        await client.GetDatabase(_host.Instellingen.Database).GetContainer("zaken").DeleteContainerAsync();
        using var storage = Open(_host.Instellingen);

        await Assert.ThrowsAsync<CosmosException>(() => storage.Zaken.LeesAsync(TestSupport.Opslag.Opslagvoorbeelden.Nummer(1), Never));
    }

    private CosmosOpslag Open(CosmosInstellingen instellingen) =>
        CosmosOpslag.Open(instellingen, () => throw new InvalidOperationException(), _host.Clock, options => CosmosHost.Adapt(server, options));
}
