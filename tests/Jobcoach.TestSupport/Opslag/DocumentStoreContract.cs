using System.Security.Cryptography;
using System.Text;
using Jobcoach.Workflow.Documenten;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>
/// What may be relied upon of every store of documents. The store is empty when a test begins and its clock stands at <see cref="Opslagvoorbeelden.Nu"/>.
/// </summary>
public abstract class DocumentStoreContract
{
    private const string Pdf = "application/pdf";
    private const long Ruim = 10_000_000;

    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The store, also after a restart.</summary>
    protected abstract IDocumentStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(1_000_003)] // many buffers and a rest
    public async Task A_document_reads_back_under_the_hash_of_its_content(int bytes)
    {
        var inhoud = Bytes(bytes);

        var bewaard = await BewaarAsync(1, inhoud);
        await RestartAsync();

        Assert.Equal(new Document(Convert.ToHexStringLower(SHA256.HashData(inhoud)), Pdf, bytes, Nu), bewaard);
        var gelezen = (await Store.OpenAsync(Nummer(1), bewaard.Id, Never))!.Value;
        Assert.Equal(bewaard, gelezen.Document);
        Assert.Equal(inhoud, await LeesAsync(gelezen.Inhoud));
    }

    [Fact]
    public async Task The_same_content_again_is_the_same_document()
    {
        var eerste = await BewaarAsync(1, "zelfde");

        var tweede = await Store.BewaarAsync(Nummer(1), Stroom("zelfde"u8.ToArray()), "text/plain", Ruim, Never);

        Assert.Equal(eerste, tweede);
        Assert.Equal([eerste], await Store.LijstAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task The_same_content_many_times_at_once_is_one_document()
    {
        var bewaard = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => BewaarAsync(1, "zelfde")));

        Assert.Single(bewaard.Distinct());
        Assert.Equal(bewaard[..1], await Store.LijstAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task A_document_of_exactly_the_allowed_size_is_stored_and_one_byte_more_leaves_nothing()
    {
        var past = await Store.BewaarAsync(Nummer(1), Stroom(Bytes(200_000)), Pdf, 200_000, Never);

        var teGroot = await Assert.ThrowsAsync<DocumentTeGrootException>(() => Store.BewaarAsync(Nummer(1), Stroom(Bytes(200_001)), Pdf, 200_000, Never));

        Assert.Equal(200_000, teGroot.MaxBytes);
        Assert.Equal([past], await Store.LijstAsync(Nummer(1), Never));
        Assert.Null(await Store.OpenAsync(Nummer(1), Convert.ToHexStringLower(SHA256.HashData(Bytes(200_001))), Never));
    }

    [Fact]
    public async Task A_content_that_breaks_off_leaves_nothing()
    {
        await Assert.ThrowsAsync<EndOfStreamException>(() => Store.BewaarAsync(Nummer(1), new BrokenStream(Bytes(100_000)), Pdf, Ruim, Never));

        Assert.Empty(await Store.LijstAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task Documents_are_listed_in_the_order_in_which_they_were_stored()
    {
        Document[] bewaard = [await BewaarAsync(1, "c"), await BewaarAsync(1, "a"), await BewaarAsync(1, "b")];
        await BewaarAsync(2, "d");
        await RestartAsync();

        Assert.Equal(bewaard, await Store.LijstAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task A_document_belongs_to_its_zaak_only()
    {
        var bewaard = await BewaarAsync(1, "van een");

        Assert.Null(await Store.OpenAsync(Nummer(2), bewaard.Id, Never));
        Assert.Empty(await Store.LijstAsync(Nummer(2), Never));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../zaken.db")]
    [InlineData("..%2f..%2fzaken.db")]
    [InlineData("/etc/passwd")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")] // a hash of nothing that is stored
    [InlineData("../../../../../../../../../../../../../../../../../../../etc/pass")] // as long as a hash
    [InlineData("000000000000000000000000000000000000000000000000000000000000000\0")]
    public async Task An_id_that_is_no_document_is_not_there(string id)
    {
        await BewaarAsync(1, "een");

        Assert.Null(await Store.OpenAsync(Nummer(1), id, Never));
    }

    [Fact]
    public async Task Destroying_takes_all_documents_of_one_zaak()
    {
        var weg = await BewaarAsync(1, "weg");
        var blijft = await BewaarAsync(2, "weg");

        await Store.VernietigAsync(Nummer(1), Never);
        await Store.VernietigAsync(Nummer(1), Never);

        Assert.Empty(await Store.LijstAsync(Nummer(1), Never));
        Assert.Null(await Store.OpenAsync(Nummer(1), weg.Id, Never));
        Assert.Equal("weg"u8.ToArray(), await LeesAsync((await Store.OpenAsync(Nummer(2), blijft.Id, Never))!.Value.Inhoud));
    }

    [Fact]
    public async Task What_was_destroyed_can_be_stored_again()
    {
        await BewaarAsync(1, "terug");
        await Store.VernietigAsync(Nummer(1), Never);

        var terug = await BewaarAsync(1, "terug");

        Assert.Equal("terug"u8.ToArray(), await LeesAsync((await Store.OpenAsync(Nummer(1), terug.Id, Never))!.Value.Inhoud));
    }

    private static byte[] Bytes(int aantal)
    {
        var bytes = new byte[aantal];
        new Random(aantal).NextBytes(bytes);
        return bytes;
    }

    private static MemoryStream Stroom(byte[] bytes) => new(bytes);

    private static async Task<byte[]> LeesAsync(Stream inhoud)
    {
        await using (inhoud)
        {
            using var kopie = new MemoryStream();
            await inhoud.CopyToAsync(kopie);
            return kopie.ToArray();
        }
    }

    private Task<Document> BewaarAsync(int zaak, string inhoud) => BewaarAsync(zaak, Encoding.UTF8.GetBytes(inhoud));

    private Task<Document> BewaarAsync(int zaak, byte[] inhoud) => Store.BewaarAsync(Nummer(zaak), Stroom(inhoud), Pdf, Ruim, Never);

    /// <summary>Breaks off where its bytes end, as an upload does when the connection is lost.</summary>
    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var gelezen ? gelezen : throw new EndOfStreamException();
    }
}
