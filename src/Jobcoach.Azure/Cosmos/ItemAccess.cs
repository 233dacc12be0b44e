using System.Net;
using System.Text.Json;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>How a conditional write ended.</summary>
internal enum WriteAnswer
{
    /// <summary>It is stored.</summary>
    Written,

    /// <summary>The condition does not hold: another was first, or an earlier attempt of this writer whose answer was lost.</summary>
    Refused,

    /// <summary>Nobody knows: the answer is missing. The write may have landed, or land still.</summary>
    Unknown,
}

/// <summary>
/// The few requests that the stores make: of one item, or of one partition. They work on streams, so that an answer like "not there" costs no exception,
/// and every answer that is not foreseen is one.
/// </summary>
internal static class ItemAccess
{
    // "Not there" has two meanings; a container that is missing must not look like a zaak that does not exist.
    private const string SubStatus = "x-ms-substatus";
    private const string ContainerIsMissing = "1003";

    /// <summary>The item with its ETag; null when it is not there.</summary>
    public static async Task<Stored<T>?> ReadAsync<T>(this Container container, string id, string partition, CancellationToken cancelled)
        where T : class
    {
        using var response = await container.ReadItemStreamAsync(id, new PartitionKey(partition), cancellationToken: cancelled);
        if (response.StatusCode is HttpStatusCode.NotFound && response.Headers[SubStatus] != ContainerIsMissing)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return new(
            await JsonSerializer.DeserializeAsync<T>(response.Content, JobcoachJson.Options, cancelled) ?? throw new InvalidDataException($"A stored {typeof(T).Name} is null."),
            response.Headers.ETag);
    }

    /// <summary>Makes an item that is not there yet.</summary>
    public static async Task<WriteResult> CreateAsync<T>(this Container container, T item, string partition, CancellationToken cancelled)
        where T : class
    {
        using var content = Content(item);
        using var response = await container.CreateItemStreamAsync(content, new PartitionKey(partition), cancellationToken: cancelled);
        return response.StatusCode is HttpStatusCode.Conflict ? new(WriteAnswer.Refused, null) : Answer(response);
    }

    /// <summary>Replaces the item that was read with this ETag.</summary>
    public static async Task<WriteResult> ReplaceAsync<T>(this Container container, T item, string id, string partition, string etag, CancellationToken cancelled)
        where T : class
    {
        using var content = Content(item);
        using var response = await container.ReplaceItemStreamAsync(content, id, new PartitionKey(partition), new() { IfMatchEtag = etag }, cancelled);
        return response.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.NotFound ? new(WriteAnswer.Refused, null) : Answer(response);
    }

    /// <summary>Writes the item whatever was there: for what has no version, and may be written twice.</summary>
    public static async Task UpsertAsync<T>(this Container container, T item, string partition, CancellationToken cancelled)
        where T : class
    {
        using var content = Content(item);
        using var response = await container.UpsertItemStreamAsync(content, new PartitionKey(partition), cancellationToken: cancelled);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Removes the item, if it is there. May be repeated.</summary>
    /// <param name="container">The container.</param>
    /// <param name="id">The item.</param>
    /// <param name="partition">Its partition.</param>
    /// <param name="etag">Only when it is still as it was read; null removes whatever is there.</param>
    /// <param name="cancelled">Cancels.</param>
    /// <returns>False when it is no longer as it was read.</returns>
    public static async Task<bool> DeleteAsync(this Container container, string id, string partition, string? etag, CancellationToken cancelled)
    {
        using var response = await container.DeleteItemStreamAsync(id, new PartitionKey(partition), new() { IfMatchEtag = etag }, cancelled);
        if (response.StatusCode is HttpStatusCode.PreconditionFailed)
        {
            return false;
        }

        if (response.StatusCode is not HttpStatusCode.NotFound)
        {
            response.EnsureSuccessStatusCode();
        }

        return true;
    }

    /// <summary>
    /// The results of a query in one partition, which the query names too. With a TOP that fits in an answer it is one request, and with an order one more,
    /// which costs nothing but time: the client asks the gateway how to run it. So what can be put in order here, is.
    /// </summary>
    public static async Task<List<T>> QueryAsync<T>(this Container container, QueryDefinition query, string partition, CancellationToken cancelled)
    {
        List<T> found = [];
        using var pages = container.GetItemQueryIterator<T>(query, requestOptions: new() { PartitionKey = new PartitionKey(partition), MaxItemCount = -1 });
        while (pages.HasMoreResults)
        {
            found.AddRange(await pages.ReadNextAsync(cancelled));
        }

        return found;
    }

    private static MemoryStream Content<T>(T item)
        where T : class => new(JsonSerializer.SerializeToUtf8Bytes(item, item.GetType(), JobcoachJson.Options));

    private static WriteResult Answer(ResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable or HttpStatusCode.Gone)
        {
            return new(WriteAnswer.Unknown, null);
        }

        response.EnsureSuccessStatusCode();
        return new(WriteAnswer.Written, response.Headers.ETag);
    }
}

/// <summary>An item as it was read.</summary>
internal sealed record Stored<T>(T Item, string ETag);

/// <summary>How a write ended, with the new ETag when it is stored.</summary>
internal readonly record struct WriteResult(WriteAnswer Answer, string? ETag);
