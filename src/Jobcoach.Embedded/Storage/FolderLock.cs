namespace Jobcoach.Embedded.Storage;

/// <summary>Keeps a second process out of a data folder. The operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <exception cref="IOException">Another process uses the folder.</exception>
    public static FolderLock Take(string folder)
    {
        try
        {
            return new FolderLock(new FileStream(Path.Combine(folder, "in-gebruik.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException busy)
        {
            throw new IOException($"The data folder {folder} is in use by another process, or cannot be written.", busy);
        }
    }

    public void Dispose() => _file.Dispose();
}
