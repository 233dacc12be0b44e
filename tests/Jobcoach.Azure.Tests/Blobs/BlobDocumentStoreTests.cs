using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Jobcoach.Azure.Blobs;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Documenten;
using Microsoft.Extensions.Time.Testing;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Blobs;

/// <summary>What the contract does not know: blobs, their metadata, tags and snapshots.</summary>
public sealed class BlobDocumentStoreTests : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly BlobContainerClient _container;
    private readonly FakeTimeProvider _clock = new(Nu);
    private readonly BlobDocumentStore _store;

    public BlobDocumentStoreTests(Azurite azurite)
    {
        _container = azurite.Container(Azurite.NewContainer());
        _store = azurite.Open(_container.Name, _clock);
    }

    public async ValueTask InitializeAsync() => await _store.CheckAsync(create: true, Never);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_blob_says_what_it_holds()
    {
        var document = await StoreAsync("inhoud");

        var properties = (await Blob(document).GetPropertiesAsync()).Value;
        Assert.Equal("application/pdf", properties.ContentType);
        Assert.Equal(
            [("bewaardop", "2026-01-12T10:00:00.0000000+00:00"), ("bytes", "6"), ("mediatype", "application/pdf"), ("scan", "NietGescand"), ("sha256", document.Id)],
            properties.Metadata.Where(pair => pair.Key != "volgorde").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public async Task The_same_content_later_keeps_the_first_moment_and_is_not_written_again()
    {
        var first = await StoreAsync("inhoud");
        var etag = (await Blob(first).GetPropertiesAsync()).Value.ETag;
        _clock.Advance(TimeSpan.FromDays(1));

        var again = await StoreAsync("inhoud");

        Assert.Equal(first, again);
        Assert.Equal(etag, (await Blob(first).GetPropertiesAsync()).Value.ETag);
    }

    [Theory]
    [InlineData("Malware Scanning scan result", "No threats found", Scanstatus.Schoon)]
    [InlineData("Malware Scanning scan result", "Malicious", Scanstatus.Besmet)]
    [InlineData("Malware scanning scan result", "Malicious", Scanstatus.Besmet)] // as its documentation spells it elsewhere
    [InlineData("Malware Scanning scan result", "Not scanned", Scanstatus.NietGescand)] // a file with a password
    [InlineData("Malware Scanning scan result", "Error", Scanstatus.NietGescand)]
    [InlineData("Malware Scanning scan time UTC", "Malicious", Scanstatus.NietGescand)] // another tag
    public async Task The_tag_of_the_scanner_is_the_status_of_the_document(string tag, string value, Scanstatus expected)
    {
        var stored = await StoreAsync("inhoud");
        await Blob(stored).SetTagsAsync(new Dictionary<string, string> { ["afdeling"] = "1", [tag] = value });

        var opened = (await _store.OpenAsync(Nummer(1), stored.Id, Never))!.Value;
        await opened.Inhoud.DisposeAsync();

        Assert.Equal(Scanstatus.NietGescand, stored.Scan);
        Assert.Equal(stored with { Scan = expected }, opened.Document);
        Assert.Equal([opened.Document], await _store.LijstAsync(Nummer(1), Never));
        Assert.Equal(opened.Document, await StoreAsync("inhoud"));
    }

    [Theory]
    [InlineData("inhouD")]
    [InlineData("inhoud en meer")]
    [InlineData("in")]
    public async Task A_content_that_is_not_what_its_hash_says_is_not_served(string other)
    {
        var document = await StoreAsync("inhoud");
        var metadata = (await Blob(document).GetPropertiesAsync()).Value.Metadata;
        await Blob(document).UploadAsync(new MemoryStream(Encoding.UTF8.GetBytes(other)), new BlobUploadOptions { Metadata = metadata });
        await using var opened = (await _store.OpenAsync(Nummer(1), document.Id, Never))!.Value.Inhoud;

        await Assert.ThrowsAsync<InvalidDataException>(() => opened.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_blob_that_is_no_document_is_a_fault_and_not_passed_over()
    {
        var document = await StoreAsync("inhoud");
        var metadata = (await Blob(document).GetPropertiesAsync()).Value.Metadata;
        var copy = _container.GetBlobClient($"{Nummer(1)}/{new string('0', 64)}");
        await copy.UploadAsync(new MemoryStream("inhoud"u8.ToArray()), new BlobUploadOptions { Metadata = metadata });

        await Assert.ThrowsAsync<InvalidDataException>(() => _store.LijstAsync(Nummer(1), Never));
        await Assert.ThrowsAsync<InvalidDataException>(() => _store.OpenAsync(Nummer(1), new string('0', 64), Never));
    }

    [Fact]
    public async Task Destroying_takes_snapshots_too()
    {
        var document = await StoreAsync("inhoud");
        await Blob(document).CreateSnapshotAsync();

        await _store.VernietigAsync(Nummer(1), Never);

        Assert.Empty(await _container.GetBlobsAsync(BlobTraits.None, BlobStates.All, null, Never).ToListAsync());
    }

    [Fact]
    public async Task A_container_that_is_gone_is_not_an_empty_one()
    {
        var document = await StoreAsync("inhoud");
        await _container.DeleteAsync();

        await Assert.ThrowsAsync<RequestFailedException>(() => _store.LijstAsync(Nummer(1), Never));
        await Assert.ThrowsAsync<RequestFailedException>(() => _store.OpenAsync(Nummer(1), document.Id, Never));
        await Assert.ThrowsAsync<RequestFailedException>(() => StoreAsync("inhoud"));
    }

    [Fact]
    public async Task Documents_of_one_moment_keep_their_order_whatever_their_hashes()
    {
        // By name the blobs stand in the order of their hashes, which is chance.
        var stored = new List<Document>();
        for (var i = 0; i < 12; i++)
        {
            stored.Add(await StoreAsync($"inhoud {i}"));
        }

        Assert.Equal(stored, await _store.LijstAsync(Nummer(1), Never));
    }

    private BlobClient Blob(Document document) => _container.GetBlobClient($"{Nummer(1)}/{document.Id}");

    private Task<Document> StoreAsync(string content) =>
        _store.BewaarAsync(Nummer(1), new MemoryStream(Encoding.UTF8.GetBytes(content)), "application/pdf", 1000, Never);
}
