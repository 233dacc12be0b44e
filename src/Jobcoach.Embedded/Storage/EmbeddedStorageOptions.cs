using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Embedded.Storage;

/// <summary>Where the data lives and how hard it is written.</summary>
public sealed record EmbeddedStorageOptions
{
    /// <summary>The data folder; it is made when missing, for this user only. One process at a time uses it.</summary>
    public required string Folder { get; init; }

    /// <inheritdoc cref="SqliteOptions.Synchronous"/>
    public Synchronous Synchronous { get; init; } = Synchronous.Full;

    /// <summary>Removes the folder on disposal: for tests and demonstrations.</summary>
    public bool DeleteOnDispose { get; init; }

    /// <inheritdoc cref="SqliteOptions.Probe"/>
    public ICommitProbe? Probe { get; init; }

    /// <summary>A folder of its own that vanishes on disposal, without fsync; see <see cref="SqliteOptions.Temporary"/> why it is not in memory.</summary>
    public static EmbeddedStorageOptions Temporary() => new()
    {
        Folder = Directory.CreateTempSubdirectory("jobcoach-").FullName,
        Synchronous = Synchronous.Off,
        DeleteOnDispose = true,
    };
}
