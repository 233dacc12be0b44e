namespace Jobcoach.Embedded.Sqlite;

/// <summary>Where a database file lives and how hard it is written.</summary>
public sealed record SqliteOptions
{
    /// <summary>Path of the database file; its folder is made when missing.</summary>
    public required string Path { get; init; }

    /// <summary>When a commit counts as durable. Anything below <see cref="Synchronous.Full"/> can lose answered requests at a power failure.</summary>
    public Synchronous Synchronous { get; init; } = Synchronous.Full;

    /// <summary>Most callers that share one transaction, and so one fsync. At least 1.</summary>
    public int MaxBatch { get; init; } = 1024;

    /// <summary>Removes the file and its companions on disposal: for tests and demonstrations.</summary>
    public bool DeleteOnDispose { get; init; }

    /// <summary>Told of every commit; lets a test stop the writer between any two of them.</summary>
    public ICommitProbe? Probe { get; init; }

    /// <summary>
    /// A database of its own that vanishes on disposal. It is a file, not SQLite's memory mode: shared memory databases lock whole tables
    /// and have no WAL, so that a test on one would prove little about the other. Without fsync a file in the page cache is as fast.
    /// </summary>
    public static SqliteOptions Temporary() => new()
    {
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("jobcoach-").FullName, "data.db"),
        Synchronous = Synchronous.Off,
        DeleteOnDispose = true,
    };
}

/// <summary>SQLite's <c>synchronous</c> setting under WAL.</summary>
public enum Synchronous
{
    /// <summary>No fsync: a process crash loses nothing, a power failure may lose everything. For tests.</summary>
    Off,

    /// <summary>Fsync at checkpoints: a power failure may lose the last commits, not the file. For tests.</summary>
    Normal,

    /// <summary>Fsync at every commit: what was answered is there.</summary>
    Full,
}
