using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Documenten;

/// <summary>Een bewaard document van een zaak.</summary>
/// <param name="Id">SHA-256 van de inhoud, in hexadecimalen.</param>
/// <param name="Mediatype">Het type van de inhoud, bijvoorbeeld <c>application/pdf</c>.</param>
/// <param name="Bytes">De grootte.</param>
/// <param name="BewaardOp">Wanneer het voor het eerst is bewaard, UTC.</param>
/// <param name="Scan">Wat de scanner op malware nu zegt; het enige dat na het bewaren nog verandert.</param>
public sealed record Document(string Id, string Mediatype, long Bytes, DateTimeOffset BewaardOp, Scanstatus Scan = Scanstatus.NietGescand);

/// <summary>Bewaart documenten per zaak onder de hash van hun inhoud; wat bewaard is verandert nooit.</summary>
public interface IDocumentStore
{
    /// <summary>Bewaart de inhoud; dezelfde inhoud nog eens bewaren geeft hetzelfde document.</summary>
    /// <exception cref="DocumentTeGrootException">Meer dan <paramref name="maxBytes"/>; er is niets bewaard.</exception>
    Task<Document> BewaarAsync(Zaaknummer nummer, Stream inhoud, string mediatype, long maxBytes, CancellationToken cancelled);

    /// <summary>
    /// Het document met zijn inhoud, of null. De aanroeper sluit de stroom. Een inhoud die niet meer bij haar hash past
    /// eindigt met een <see cref="InvalidDataException"/> voordat haar laatste stuk gelezen is.
    /// </summary>
    Task<(Document Document, Stream Inhoud)?> OpenAsync(Zaaknummer nummer, string id, CancellationToken cancelled);

    /// <summary>Alle documenten van een zaak, in volgorde van bewaren.</summary>
    Task<IReadOnlyList<Document>> LijstAsync(Zaaknummer nummer, CancellationToken cancelled);

    /// <summary>Verwijdert alle documenten van een zaak; mag herhaald worden.</summary>
    Task VernietigAsync(Zaaknummer nummer, CancellationToken cancelled);
}

/// <summary>Een document was groter dan toegestaan.</summary>
public sealed class DocumentTeGrootException(long maxBytes) : Exception($"Meer dan {maxBytes} bytes.")
{
    /// <summary>Hoeveel er mocht.</summary>
    public long MaxBytes { get; } = maxBytes;
}
