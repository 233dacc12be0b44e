using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// Documents as files in a folder per zaak, listed in the database. The file is on the disk before it is listed, so that a listed document is always there;
/// a file that a crash left unlisted is listed when it is saved again, and goes with its zaak.
/// </summary>
internal sealed class FileDocumentStore : IDocumentStore
{
    private const int BufferBytes = 64 * 1024;

    private readonly string _folder;
    private readonly string _temporary;
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;
    private long _files;

    public FileDocumentStore(string folder, SqliteDatabase database, TimeProvider clock)
    {
        _folder = folder;
        _temporary = Path.Combine(folder, "onderweg");
        _database = database;
        _clock = clock;

        // What a crash left half written belongs to nobody: no answer was given.
        if (Directory.Exists(_temporary))
        {
            Directory.Delete(_temporary, recursive: true);
        }

        DurableFile.CreateFolder(folder);
        DurableFile.CreateFolder(_temporary);
    }

    public async Task<Document> BewaarAsync(Zaaknummer nummer, Stream inhoud, string mediatype, long maxBytes, CancellationToken cancelled)
    {
        var onderweg = Path.Combine(_temporary, Interlocked.Increment(ref _files).ToString(CultureInfo.InvariantCulture));
        try
        {
            var (id, bytes) = await SchrijfAsync(onderweg, inhoud, maxBytes, cancelled);
            var bestand = Bestand(nummer, id);
            DurableFile.CreateFolder(Path.GetDirectoryName(bestand)!);
            if (!File.Exists(bestand))
            {
                DurableFile.Publish(onderweg, bestand);
            }

            return await _database.WriteAsync(session => Documentenlijst.Voegtoe(session, nummer, new(id, mediatype, bytes, _clock.GetUtcNow())));
        }
        finally
        {
            File.Delete(onderweg);
        }
    }

    public Task<(Document Document, Stream Inhoud)?> OpenAsync(Zaaknummer nummer, string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(Open(nummer, id));
    }

    public Task<IReadOnlyList<Document>> LijstAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Document>>(_database.Read(session => Documentenlijst.Lees(session, nummer)));
    }

    public Task VernietigAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();

        // Files first: as long as one may be left, the list still says so.
        DurableFile.DeleteFolder(Path.Combine(_folder, nummer.Waarde));
        return _database.WriteAsync(session => Documentenlijst.Verwijder(session, nummer));
    }

    private static async Task<(string Id, long Bytes)> SchrijfAsync(string bestand, Stream inhoud, long maxBytes, CancellationToken cancelled)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            await using var stream = DurableFile.Create(bestand);
            var totaal = 0L;
            int gelezen;
            while ((gelezen = await inhoud.ReadAsync(buffer, cancelled)) > 0)
            {
                totaal += gelezen;
                if (totaal > maxBytes)
                {
                    throw new DocumentTeGrootException(maxBytes);
                }

                hash.AppendData(buffer, 0, gelezen);
                await stream.WriteAsync(buffer.AsMemory(0, gelezen), cancelled);
            }

            stream.Flush(flushToDisk: true);
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), totaal);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private (Document Document, Stream Inhoud)? Open(Zaaknummer nummer, string id)
    {
        // An id comes from a URL: only what can be a hash becomes part of a path.
        if (id is not { Length: SHA256.HashSizeInBytes * 2 } || !id.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        if (_database.Read(session => Documentenlijst.Zoek(session, nummer, id)) is not { } document)
        {
            return null;
        }

        try
        {
            return (document, new FileStream(Bestand(nummer, id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete));
        }
        catch (IOException gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // Destroyed between the look in the list and now.
            return null;
        }
    }

    private string Bestand(Zaaknummer nummer, string id) => Path.Combine(_folder, nummer.Waarde, id);
}
