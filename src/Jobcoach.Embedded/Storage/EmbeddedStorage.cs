using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;

namespace Jobcoach.Embedded.Storage;

/// <summary>All storage of the system in one folder: zaken, lists, persons, documents and the post box. Safe to use from any thread.</summary>
public sealed class EmbeddedStorage : IAsyncDisposable
{
    private readonly EmbeddedStorageOptions _options;
    private readonly FolderLock _lock;
    private readonly SqliteDatabase _database;

    private readonly SqliteGebruikersdocumentStore _gebruikersdocumenten;
    private readonly SqliteUitgaandStore _uitgaand;

    private EmbeddedStorage(EmbeddedStorageOptions options, FolderLock folderLock, SqliteDatabase database, SqlitePersoonStore personen, Abonnementkluis kluis, TimeProvider clock)
    {
        _options = options;
        _lock = folderLock;
        _database = database;
        Zaken = new SqliteZaakStore(database);
        Projecties = new SqliteProjectieStore(database);
        Personen = personen;
        _gebruikersdocumenten = new SqliteGebruikersdocumentStore(database);
        Rondes = new SqliteRondeStore(database);
        _uitgaand = new SqliteUitgaandStore(database);
        Gebeurtenissen = new SqliteGebeurtenisStore(database);
        Abonnementen = new SqliteAbonnementStore(database, kluis);
        Documenten = new FileDocumentStore(Path.Combine(options.Folder, "documenten"), database, clock);
        Bezorger = new SqliteBezorger(database, clock);
    }

    /// <summary>Zaken with their facts and logboekregels.</summary>
    public IZaakStore Zaken { get; }

    /// <summary>Lists and counts.</summary>
    public IProjectieStore Projecties { get; }

    /// <summary>The protected documents of persons.</summary>
    public IPersoonStore Personen { get; }

    /// <summary>What users keep for themselves.</summary>
    public IGebruikersdocumentStore Gebruikersdocumenten => _gebruikersdocumenten;

    /// <summary>The last rounds of scheduled work.</summary>
    public IRondeStore Rondes { get; }

    /// <summary>The outbox.</summary>
    public IUitgaandStore Uitgaand => _uitgaand;

    /// <summary>The log of events.</summary>
    public IGebeurtenisStore Gebeurtenissen { get; }

    /// <summary>Who listens to events.</summary>
    public IAbonnementStore Abonnementen { get; }

    /// <summary>Documents of zaken.</summary>
    public IDocumentStore Documenten { get; }

    /// <summary>The local post box.</summary>
    public SqliteBezorger Bezorger { get; }

    /// <summary>The file for the engine in the same folder, written as hard. Close the engine before this storage.</summary>
    public SqliteOptions EngineFile => new() { Path = Path.Combine(_options.Folder, "engine.db"), Synchronous = _options.Synchronous };

    /// <summary>Opens the folder and brings it up to date.</summary>
    /// <exception cref="IOException">Another process uses the folder.</exception>
    /// <exception cref="NotSupportedException">The folder was written by a newer version of the program.</exception>
    /// <exception cref="InvalidDataException">The key of the pseudonyms is missing or is another one.</exception>
    public static EmbeddedStorage Open(EmbeddedStorageOptions options, TimeProvider clock)
    {
        var folder = Path.GetFullPath(options.Folder);
        DurableFile.CreateFolder(folder);
        var folderLock = FolderLock.Take(folder);
        SqliteDatabase? database = null;
        try
        {
            database = SqliteDatabase.Open(
                new() { Path = Path.Combine(folder, "zaken.db"), Synchronous = options.Synchronous, Probe = options.Probe },
                StorageSchema.Scripts);

            // What is destroyed must not be readable in the file any more.
            database.WriteAsync(session => session.Execute("PRAGMA secure_delete=ON")).GetAwaiter().GetResult();
            var sleutel = Pseudoniemsleutel.Open(folder, database);
            var personen = new SqlitePersoonStore(database, sleutel);
            personen.BouwZoNodig();
            return new EmbeddedStorage(options with { Folder = folder }, folderLock, database, personen, new Abonnementkluis(sleutel), clock);
        }
        catch
        {
            database?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            folderLock.Dispose();
            throw;
        }
    }

    /// <summary>Removes what users kept for themselves and has expired, and what left the outbox long ago; Cosmos DB does that by itself.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RuimVerlopenOpAsync(DateTimeOffset nu) => await _gebruikersdocumenten.RuimOpAsync(nu) + await _uitgaand.RuimOpAsync(nu);

    /// <summary>Writes what was handed in before, closes, and lets the folder go.</summary>
    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _lock.Dispose();
        if (_options.DeleteOnDispose)
        {
            DurableFile.DeleteFolder(_options.Folder);
        }
    }
}
