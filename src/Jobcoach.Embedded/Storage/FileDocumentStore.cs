using System.Globalization;
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
        await using var stream = DurableFile.Create(bestand);
        var geschreven = await Documentinhoud.SchrijfAsync(inhoud, stream, maxBytes, cancelled);
        stream.Flush(flushToDisk: true);
        return geschreven;
    }

    private (Document Document, Stream Inhoud)? Open(Zaaknummer nummer, string id)
    {
        if (!Documentinhoud.IsKenmerk(id) || _database.Read(session => Documentenlijst.Zoek(session, nummer, id)) is not { } document)
        {
            return null;
        }

        try
        {
            var inhoud = new FileStream(Bestand(nummer, id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return (document, Documentinhoud.Nagerekend(inhoud, document));
        }
        catch (IOException gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // Destroyed between the look in the list and now.
            return null;
        }
    }

    private string Bestand(Zaaknummer nummer, string id) => Path.Combine(_folder, nummer.Waarde, id);
}
