using System.Collections.Concurrent;

namespace Jobcoach.Embedded.Sqlite;

/// <summary>
/// One database file of one process: one writer that groups commits (<see cref="GroupCommit"/>) and readers on snapshots.
/// </summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly SqliteOptions _options;
    private readonly FileStream _lock;
    private readonly GroupCommit _writer;
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private int _disposed;

    private SqliteDatabase(SqliteOptions options, FileStream fileLock, GroupCommit writer)
    {
        _options = options;
        _lock = fileLock;
        _writer = writer;
    }

    /// <summary>Number of commits since opening; with the number of writes it tells how well they are grouped.</summary>
    public long Commits => _writer.Commits;

    /// <summary>Opens the file and brings its schema up to date.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="migrations">
    /// The scripts that build the schema, oldest first. Each runs once, in one transaction with the mark that it ran (<c>user_version</c>),
    /// so a script that was ever released is never edited; a change adds one.
    /// </param>
    /// <exception cref="IOException">Another process has the file open.</exception>
    /// <exception cref="NotSupportedException">The file was written by a newer version of the program.</exception>
    public static SqliteDatabase Open(SqliteOptions options, params IReadOnlyList<string> migrations)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Path))!);

        // Two writers on one file would each be right and together wrong: the second one stops here.
        var fileLock = new FileStream(options.Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            var session = SqliteFile.OpenWriter(options);
            try
            {
                SqliteMigrations.Apply(session, migrations);
                return new SqliteDatabase(options, fileLock, new GroupCommit(session, options.MaxBatch, options.Probe));
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
        catch
        {
            fileLock.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Runs the write on the writer thread, in a savepoint of a transaction that it shares with others, and completes when it is durable.
    /// An exception undoes this write only. The write must be quick, must not wait, and must not begin or end transactions.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> write) => _writer.EnqueueAsync(write);

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<SqliteSession> write) => _writer.EnqueueAsync(session =>
    {
        write(session);
        return 0;
    });

    /// <summary>Runs the query on the calling thread; all its statements see one and the same committed state.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        if (!_readers.TryTake(out var session))
        {
            session = SqliteFile.OpenReader(_options);
        }

        try
        {
            session.Execute("BEGIN");
            return read(session);
        }
        finally
        {
            Return(session);
        }
    }

    /// <summary>Removes a database that is not open, with its companions, and its folder when nothing else is in it.</summary>
    public static void Delete(string path)
    {
        foreach (var companion in (string[])["", "-wal", "-shm", ".lock"])
        {
            File.Delete(path + companion);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>Writes what was handed in before, then closes. Later writes and reads fail with <see cref="ObjectDisposedException"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        CloseReaders();
        await _writer.DisposeAsync();
        await _lock.DisposeAsync();
        if (_options.DeleteOnDispose)
        {
            Delete(_options.Path);
        }
    }

    private void Return(SqliteSession session)
    {
        try
        {
            session.Execute("COMMIT");
        }
        catch
        {
            session.Dispose();
            throw;
        }

        _readers.Add(session);
        if (_disposed != 0)
        {
            CloseReaders();
        }
    }

    private void CloseReaders()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
