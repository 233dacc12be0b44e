using System.Security.Cryptography;
using Jobcoach.Azure.Cosmos;
using Jobcoach.TestSupport.Opslag;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>Storage in a database of its own that can be closed and opened again, and reached by several programs at once.</summary>
internal sealed class CosmosHost : IAsyncDisposable
{
    private readonly CosmosServer _server;
    private readonly List<CosmosOpslag> _open = [];

    private CosmosHost(CosmosServer server)
    {
        _server = server;
        Instellingen = new(null, server.ConnectionString, $"jobcoach-test-{RandomNumberGenerator.GetHexString(12, lowercase: true)}", server.IsOwn, RandomNumberGenerator.GetBytes(32));
        Storage = Open();
    }

    public CosmosInstellingen Instellingen { get; }

    public FakeTimeProvider Clock { get; } = new(Opslagvoorbeelden.Nu);

    public CosmosOpslag Storage { get; private set; }

    public static async Task<CosmosHost> StartAsync(CosmosServer server)
    {
        var host = new CosmosHost(server);
        await host.Storage.CheckAsync(create: true, CancellationToken.None);
        return host;
    }

    /// <summary>Another program on the same database; these handlers see its requests.</summary>
    public CosmosOpslag Open(params RequestHandler[] handlers)
    {
        var storage = CosmosOpslag.Open(Instellingen, () => throw new InvalidOperationException("There is a key."), Clock, options =>
        {
            Adapt(_server, options);
            foreach (var handler in handlers)
            {
                options.CustomHandlers.Add(handler);
            }
        });
        _open.Add(storage);
        return storage;
    }

    /// <summary>The options for the server of the tests.</summary>
    public static void Adapt(CosmosServer server, CosmosClientOptions options)
    {
        if (server.IsOwn)
        {
            options.LimitToEndpoint = true;
            options.HttpClientFactory = () => new HttpClient(new ServerDefects(), disposeHandler: false);
        }
    }

    /// <summary>A client to look and meddle behind the back of the storage.</summary>
    public CosmosClient Client()
    {
        var options = CosmosOptions.For(Instellingen);
        Adapt(_server, options);
        return new CosmosClient(Instellingen.ConnectionString, options);
    }

    public void Restart()
    {
        Storage.Dispose();
        Storage = Open();
    }

    public async ValueTask DisposeAsync()
    {
        using (var client = Client())
        {
            using var removed = await client.GetDatabase(Instellingen.Database).DeleteStreamAsync();
        }

        _open.ForEach(storage => storage.Dispose());
    }
}
