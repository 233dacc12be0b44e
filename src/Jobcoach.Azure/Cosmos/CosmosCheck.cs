using System.Globalization;
using System.Net;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Whether this program can rely on the account: how it reads, and which containers it has.</summary>
internal sealed class CosmosCheck(CosmosClient client, Database database, ReadOnlyMemory<byte> pseudoniemsleutel)
{
    private const string AddedByTheService = "/\"_etag\"/?";

    public async Task RunAsync(bool create, CancellationToken cancelled)
    {
        var level = (await client.ReadAccountAsync()).Consistency.DefaultConsistencyLevel;
        if (level is not ConsistencyLevel.Strong)
        {
            // Nothing is made on an account that cannot be used.
            throw new CosmosCheckException([$"the account reads with consistency {level} and must read with Strong: a turn has to see what was stored before its bell rang"]);
        }

        if (create)
        {
            await CreateAsync(cancelled);
        }

        List<string> differences = [];
        foreach (var wanted in CosmosContainers.All)
        {
            differences.AddRange(await DifferencesAsync(wanted, cancelled));
        }

        if (differences.Count == 0 && !await Pseudoniemkenmerk.IsOnsAsync(database.GetContainer(CosmosContainers.Personen.Name), pseudoniemsleutel, cancelled))
        {
            differences.Add("Personen:Pseudoniemsleutel is not the key that this database was written with: nobody would be found again");
        }

        if (differences.Count > 0)
        {
            throw new CosmosCheckException(differences);
        }
    }

    private async Task CreateAsync(CancellationToken cancelled)
    {
        await client.CreateDatabaseIfNotExistsAsync(database.Id, cancellationToken: cancelled);
        foreach (var wanted in CosmosContainers.All)
        {
            await database.CreateContainerIfNotExistsAsync(wanted.ToProperties(), cancellationToken: cancelled);
        }
    }

    private async Task<IEnumerable<string>> DifferencesAsync(ContainerDefinition wanted, CancellationToken cancelled)
    {
        try
        {
            return Differences(wanted.ToProperties(), (await database.GetContainer(wanted.Name).ReadContainerAsync(cancellationToken: cancelled)).Resource);
        }
        catch (CosmosException fault) when (fault.StatusCode is HttpStatusCode.NotFound)
        {
            return [$"container {wanted.Name} does not exist in database {database.Id}"];
        }
    }

    private static IEnumerable<string> Differences(ContainerProperties wanted, ContainerProperties found)
    {
        (string What, string Wanted, string Found)[] compared =
        [
            ("partition key", wanted.PartitionKeyPath, found.PartitionKeyPath),
            ("time to live", Ttl(wanted), Ttl(found)),
            ("indexing mode", wanted.IndexingPolicy.IndexingMode.ToString(), found.IndexingPolicy.IndexingMode.ToString()),
            ("indexed paths", Sorted(wanted.IndexingPolicy.IncludedPaths.Select(path => path.Path)), Sorted(found.IndexingPolicy.IncludedPaths.Select(path => path.Path))),
            ("paths without index", Sorted(wanted.IndexingPolicy.ExcludedPaths.Select(path => path.Path)), Sorted(found.IndexingPolicy.ExcludedPaths.Select(path => path.Path))),
            ("composite indexes", Composite(wanted), Composite(found)),
        ];
        return compared.Where(one => one.Wanted != one.Found)
            .Select(one => $"container {wanted.Id} has {one.What} [{one.Found}] and must have [{one.Wanted}]");
    }

    private static string Ttl(ContainerProperties properties) => properties.DefaultTimeToLive?.ToString(CultureInfo.InvariantCulture) ?? "off";

    private static string Composite(ContainerProperties properties) =>
        Sorted(properties.IndexingPolicy.CompositeIndexes.Select(index => string.Join(' ', index.Select(part => $"{part.Path} {part.Order}"))));

    private static string Sorted(IEnumerable<string> paths) => string.Join(", ", paths.Where(path => path != AddedByTheService).Order(StringComparer.Ordinal));
}

/// <summary>The program cannot run on this account.</summary>
/// <param name="differences">What differs from what it relies on.</param>
public sealed class CosmosCheckException(IReadOnlyList<string> differences)
    : Exception($"Cosmos DB is not as this program needs it:{string.Concat(differences.Select(one => $"\n- {one}."))}")
{
    /// <summary>What differs, one line each.</summary>
    public IReadOnlyList<string> Differences { get; } = differences;
}
