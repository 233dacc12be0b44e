using Microsoft.Data.Sqlite;

namespace Jobcoach.Embedded.Sqlite;

/// <summary>Opens connections to one database file with the settings that durability and speed ask for.</summary>
internal static class SqliteFile
{
    // With the default of 1,000 pages a busy writer would spend its time copying pages back; 4,000 pages (16 MB) keep a restart quick as well.
    private const int CheckpointPages = 4000;
    private const int WriterCacheKibibytes = 16 * 1024;
    private const int ReaderCacheKibibytes = 2 * 1024;
    private const int BusyMilliseconds = 5000;

    public static SqliteSession OpenWriter(SqliteOptions options)
    {
        var session = Open(options.Path, SqliteOpenMode.ReadWriteCreate, WriterCacheKibibytes);
        try
        {
            if (session.QueryFirst("PRAGMA journal_mode=WAL", row => row.Text(0)) is not "wal")
            {
                throw new NotSupportedException("The file system cannot hold a write-ahead log.");
            }

            session.Execute("PRAGMA synchronous=" + options.Synchronous.ToString().ToUpperInvariant());
            session.Execute($"PRAGMA wal_autocheckpoint={CheckpointPages}");
            session.Execute($"PRAGMA journal_size_limit={CheckpointPages * 4096 * 2}");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public static SqliteSession OpenReader(SqliteOptions options)
    {
        var session = Open(options.Path, SqliteOpenMode.ReadWrite, ReaderCacheKibibytes);
        session.Execute("PRAGMA query_only=ON");
        return session;
    }

    private static SqliteSession Open(string path, SqliteOpenMode mode, int cacheKibibytes)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = false,
        }.ConnectionString);
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            session.Execute($"PRAGMA busy_timeout={BusyMilliseconds}");
            session.Execute($"PRAGMA cache_size=-{cacheKibibytes}");
            session.Execute("PRAGMA temp_store=MEMORY");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
