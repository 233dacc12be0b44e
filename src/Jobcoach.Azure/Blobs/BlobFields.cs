using System.Globalization;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Azure.Blobs;

/// <summary>What a blob says about its document: metadata, written once with the content, and the tag of the scanner.</summary>
internal static class BlobFields
{
    private const string Mediatype = "mediatype";
    private const string Bytes = "bytes";
    private const string Hash = "sha256";
    private const string StoredAt = "bewaardop";
    private const string Order = "volgorde";
    private const string Scan = "scan";

    // Microsoft Defender for Storage writes this index tag. Its documentation spells the key with and without a capital S in "scanning".
    // Other results, such as "Error" and "Not scanned" (a file with a password), leave the document not scanned.
    // https://learn.microsoft.com/azure/defender-for-cloud/understand-malware-scan-results
    private const string ScanTag = "Malware Scanning scan result";
    private const string Clean = "No threats found";
    private const string Infected = "Malicious";

    /// <summary>The metadata of a new document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="order">Its place among the documents of its zaak; larger is later.</param>
    public static Dictionary<string, string> Write(Document document, long order) => new()
    {
        [Mediatype] = document.Mediatype,
        [Bytes] = document.Bytes.ToString(CultureInfo.InvariantCulture),
        [Hash] = document.Id,
        [StoredAt] = document.BewaardOp.ToString("O", CultureInfo.InvariantCulture),
        [Order] = order.ToString(CultureInfo.InvariantCulture),
        [Scan] = document.Scan.ToString(),
    };

    /// <summary>The document that a blob holds, and its place.</summary>
    /// <param name="name">The last part of its name: the hash.</param>
    /// <param name="metadata">The metadata of the blob.</param>
    /// <param name="tags">Its index tags; null if it has none.</param>
    /// <exception cref="InvalidDataException">The blob was not written by this store, or was changed.</exception>
    public static (Document Document, long Order) Read(string name, IDictionary<string, string> metadata, IDictionary<string, string>? tags)
    {
        if (metadata.TryGetValue(Hash, out var hash) && hash == name
            && metadata.TryGetValue(Mediatype, out var mediatype)
            && metadata.TryGetValue(Bytes, out var bytes) && long.TryParse(bytes, CultureInfo.InvariantCulture, out var size)
            && metadata.TryGetValue(StoredAt, out var storedAt)
            && DateTimeOffset.TryParseExact(storedAt, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && metadata.TryGetValue(Order, out var place) && long.TryParse(place, CultureInfo.InvariantCulture, out var order)
            && metadata.TryGetValue(Scan, out var scan) && Enum.TryParse<Scanstatus>(scan, out var first))
        {
            return (new(hash, mediatype, size, moment, Result(tags) ?? first), order);
        }

        throw new InvalidDataException("A blob in the container of the documents lacks the metadata of a document. Nothing else may be put there.");
    }

    private static Scanstatus? Result(IDictionary<string, string>? tags)
    {
        var result = tags?.FirstOrDefault(tag => tag.Key.Equals(ScanTag, StringComparison.OrdinalIgnoreCase)).Value;
        return Is(result, Infected) ? Scanstatus.Besmet : Is(result, Clean) ? Scanstatus.Schoon : null;
    }

    private static bool Is(string? result, string known) => string.Equals(result, known, StringComparison.OrdinalIgnoreCase);
}
