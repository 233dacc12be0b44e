using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Documenten;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class FileDocumentStoreTests : DocumentStoreContract, IAsyncDisposable
{
    private readonly StorageHost _host = new();

    protected override IDocumentStore Store => _host.Storage.Documenten;

    [Fact]
    public async Task A_file_that_is_not_what_its_hash_says_is_not_served()
    {
        var document = await Store.BewaarAsync(Nummer(1), new MemoryStream("inhoud"u8.ToArray()), "application/pdf", 1000, CancellationToken.None);
        await File.WriteAllTextAsync(Directory.GetFiles(_host.Options.Folder, document.Id, SearchOption.AllDirectories).Single(), "inhouD");
        await using var opened = (await Store.OpenAsync(Nummer(1), document.Id, CancellationToken.None))!.Value.Inhoud;

        await Assert.ThrowsAsync<InvalidDataException>(() => opened.CopyToAsync(Stream.Null));
    }

    protected override Task RestartAsync() => _host.RestartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
