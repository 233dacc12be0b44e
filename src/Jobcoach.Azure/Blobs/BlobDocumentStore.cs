using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Azure.Blobs;

/// <summary>
/// Documents as blobs <c>zaaknummer/hash</c> in one private container. A blob is created once, in one request on condition that it is not there,
/// and never changed: it is there whole or not at all. Safe to use from any thread; make one per process.
/// </summary>
/// <remarks>
/// The name is the hash, so the whole content is read before anything is sent. It waits in a file without a name and not under a temporary blob name:
/// that would be a second write and a copy, would make the scanner look twice, and a crash would leave content behind that belongs to no zaak.
/// </remarks>
public sealed class BlobDocumentStore : IDocumentStore
{
    // Created by another and destroyed before we could look; more often than this is no coincidence.
    private const int Attempts = 3;

    private readonly BlobContainerClient _container;
    private readonly TimeProvider _clock;
    private long _lastOrder;

    internal BlobDocumentStore(BlobContainerClient container, TimeProvider clock) => (_container, _clock) = (container, clock);

    /// <summary>Prepares the way to the container; no request is made before the first use.</summary>
    /// <param name="instellingen">Which container.</param>
    /// <param name="credential">The identity of the program; asked for only when the settings name an endpoint.</param>
    /// <param name="clock">Says when a document was stored.</param>
    /// <exception cref="FormatException">The connection string is none.</exception>
    public static BlobDocumentStore Open(BlobInstellingen instellingen, Func<TokenCredential> credential, TimeProvider clock) =>
        new(BlobConnection.Container(instellingen, credential), clock);

    /// <summary>Checks that documents can be kept here, and that nobody reads them past us.</summary>
    /// <param name="create">Makes the container when it is missing: for Azurite or a test. On Azure the infrastructure does.</param>
    /// <param name="cancelled">Cancels.</param>
    /// <exception cref="BlobCheckException">They cannot; the message says everything that is wrong, and the remedy.</exception>
    public Task CheckAsync(bool create, CancellationToken cancelled) => BlobCheck.RunAsync(_container, create, cancelled);

    public async Task<Document> BewaarAsync(Zaaknummer nummer, Stream inhoud, string mediatype, long maxBytes, CancellationToken cancelled)
    {
        await using var spool = SpoolFile.Open();
        var (id, bytes) = await Documentinhoud.SchrijfAsync(inhoud, spool, maxBytes, cancelled);
        var document = new Document(id, mediatype, bytes, _clock.GetUtcNow());
        var blob = Blob(nummer, id);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            spool.Position = 0;
            if (await CreateAsync(blob, spool, document, cancelled))
            {
                return document;
            }

            if (await ReadAsync(blob, cancelled) is { } stored)
            {
                return stored;
            }
        }

        throw new IOException("A document was destroyed each time while it was stored.");
    }

    public async Task<(Document Document, Stream Inhoud)?> OpenAsync(Zaaknummer nummer, string id, CancellationToken cancelled)
    {
        if (!Documentinhoud.IsKenmerk(id))
        {
            return null;
        }

        var blob = Blob(nummer, id);
        return await OrNothingAsync<(Document, Stream)?>(async () =>
        {
            var tags = await blob.GetTagsAsync(cancellationToken: cancelled);
            var download = await blob.DownloadStreamingAsync(cancellationToken: cancelled);
            try
            {
                var document = BlobFields.Read(id, download.Value.Details.Metadata, tags.Value.Tags).Document;
                return (document, Documentinhoud.Nagerekend(download.Value.Content, document));
            }
            catch (InvalidDataException)
            {
                download.Value.Dispose();
                throw;
            }
        });
    }

    public async Task<IReadOnlyList<Document>> LijstAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        var found = new List<(Document Document, long Order)>();
        await foreach (var blob in OfZaak(nummer, BlobTraits.Metadata | BlobTraits.Tags, cancelled))
        {
            found.Add(BlobFields.Read(LastPart(blob.Name), blob.Metadata, blob.Tags));
        }

        return [.. found.OrderBy(one => one.Order).Select(one => one.Document)];
    }

    public async Task VernietigAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        // Earlier versions and what soft delete keeps go by the rules of the account; no request of ours can reach those at once.
        await foreach (var blob in OfZaak(nummer, BlobTraits.None, cancelled))
        {
            await _container.DeleteBlobIfExistsAsync(blob.Name, DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancelled);
        }
    }

    /// <summary>Creates the blob, unless it is there.</summary>
    /// <returns>False if it is there.</returns>
    private async Task<bool> CreateAsync(BlobClient blob, Stream content, Document document, CancellationToken cancelled)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new() { IfNoneMatch = ETag.All },
            HttpHeaders = new() { ContentType = document.Mediatype },
            Metadata = BlobFields.Write(document, NextOrder(document.BewaardOp)),
        };
        try
        {
            await blob.UploadAsync(content, options, cancelled);
            return true;
        }
        catch (RequestFailedException there) when (there.ErrorCode == BlobErrorCode.BlobAlreadyExists || there.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    private static Task<Document?> ReadAsync(BlobClient blob, CancellationToken cancelled) => OrNothingAsync(async () =>
    {
        var properties = await blob.GetPropertiesAsync(cancellationToken: cancelled);
        var tags = await blob.GetTagsAsync(cancellationToken: cancelled);
        return (Document?)BlobFields.Read(LastPart(blob.Name), properties.Value.Metadata, tags.Value.Tags).Document;
    });

    // Only the blob may be missing; a missing container must not look like an empty one.
    private static async Task<T?> OrNothingAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (RequestFailedException gone) when (gone.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return default;
        }
    }

    private static string LastPart(string name) => name[(name.LastIndexOf('/') + 1)..];

    private BlobClient Blob(Zaaknummer nummer, string id) => _container.GetBlobClient($"{nummer.Waarde}/{id}");

    private AsyncPageable<BlobItem> OfZaak(Zaaknummer nummer, BlobTraits traits, CancellationToken cancelled) =>
        _container.GetBlobsAsync(traits, BlobStates.None, $"{nummer.Waarde}/", cancelled);

    // The moment, but never the same twice: documents that one process stores within a tick keep their order. Between processes their clocks decide.
    private long NextOrder(DateTimeOffset now)
    {
        long last, next;
        do
        {
            last = Interlocked.Read(ref _lastOrder);
            next = Math.Max(last + 1, now.UtcTicks);
        }
        while (Interlocked.CompareExchange(ref _lastOrder, next, last) != last);

        return next;
    }
}
