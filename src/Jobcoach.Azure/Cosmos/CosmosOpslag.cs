using Azure.Core;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>All that is kept in Cosmos DB: zaken, lists, persons and the post box. Safe to use from any thread; one per program.</summary>
public sealed class CosmosOpslag : IDisposable
{
    private readonly CosmosClient _client;
    private readonly ReadOnlyMemory<byte> _pseudoniemsleutel;
    private readonly Database _database;

    private CosmosOpslag(CosmosClient client, CosmosInstellingen instellingen, TimeProvider clock)
    {
        (_client, _pseudoniemsleutel) = (client, instellingen.Pseudoniemsleutel);
        _database = client.GetDatabase(instellingen.Database);
        Zaken = new CosmosZaakStore(Container(CosmosContainers.Zaken), new Levendregister(Container(CosmosContainers.Levend)));
        Projecties = new CosmosProjectieStore(Container(CosmosContainers.Projecties));
        Personen = new CosmosPersoonStore(
            Container(CosmosContainers.Personen),
            new Zoekregister(Container(CosmosContainers.Projecties), instellingen.Pseudoniemsleutel),
            instellingen.Pseudoniemsleutel);
        Gebruikersdocumenten = new CosmosGebruikersdocumentStore(Container(CosmosContainers.Gebruikers));
        Gebeurtenissen = new CosmosGebeurtenisStore(Container(CosmosContainers.Projecties), Zaken, clock);
        Abonnementen = new CosmosAbonnementStore(Container(CosmosContainers.Gebruikers), new Abonnementkluis(instellingen.Pseudoniemsleutel.Span));
        Rondes = new CosmosRondeStore(Container(CosmosContainers.Projecties));
        Uitgaand = new CosmosUitgaandStore(Container(CosmosContainers.Uitgaand));
        Bezorger = new CosmosBezorger(Container(CosmosContainers.Berichten), clock);
    }

    /// <summary>Zaken with their facts and logboekregels.</summary>
    public IZaakStore Zaken { get; }

    /// <summary>Lists and counts.</summary>
    public IProjectieStore Projecties { get; }

    /// <summary>The protected documents of persons.</summary>
    public IPersoonStore Personen { get; }

    /// <summary>What users keep for themselves.</summary>
    public IGebruikersdocumentStore Gebruikersdocumenten { get; }

    /// <summary>The last rounds of scheduled work.</summary>
    public IRondeStore Rondes { get; }

    /// <summary>The outbox.</summary>
    public IUitgaandStore Uitgaand { get; }

    /// <summary>The log of events.</summary>
    public IGebeurtenisStore Gebeurtenissen { get; }

    /// <summary>Who listens to events.</summary>
    public IAbonnementStore Abonnementen { get; }

    /// <summary>The post box.</summary>
    public CosmosBezorger Bezorger { get; }

    /// <summary>Prepares the way to the database; no request is made before the first use.</summary>
    /// <param name="instellingen">Which database.</param>
    /// <param name="credential">The identity of the program; asked for only when the settings name an endpoint.</param>
    /// <param name="clock">The clock of the post box.</param>
    /// <param name="adapt">Changes the options of the client: for tests.</param>
    public static CosmosOpslag Open(CosmosInstellingen instellingen, Func<TokenCredential> credential, TimeProvider clock, Action<CosmosClientOptions>? adapt = null)
    {
        var options = CosmosOptions.For(instellingen);
        adapt?.Invoke(options);
        var client = instellingen.ConnectionString is { } connectionString
            ? new CosmosClient(connectionString, options)
            : new CosmosClient(instellingen.Endpoint!.AbsoluteUri, credential(), options);
        return new(client, instellingen, clock);
    }

    /// <summary>
    /// Compares the account, its containers and the key of the pseudonyms with what this program relies on. To be called before anything else.
    /// </summary>
    /// <param name="create">Makes what is missing first: for an emulator or a test. On Azure the infrastructure makes it, and the program has no right to.</param>
    /// <param name="cancelled">Cancels.</param>
    /// <exception cref="CosmosCheckException">It cannot run on this account; the message says everything that differs.</exception>
    public Task CheckAsync(bool create, CancellationToken cancelled) => new CosmosCheck(_client, _database, _pseudoniemsleutel).RunAsync(create, cancelled);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private Container Container(ContainerDefinition definition) => _database.GetContainer(definition.Name);
}
