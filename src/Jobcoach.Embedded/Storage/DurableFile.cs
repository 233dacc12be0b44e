using System.Runtime.InteropServices;

namespace Jobcoach.Embedded.Storage;

/// <summary>Files that are either complete on the disk or not there at all, and that only this user can read.</summary>
internal static class DurableFile
{
    private const UnixFileMode OnlyMe = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder and what is missing above it.</summary>
    public static void CreateFolder(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        var above = Path.GetDirectoryName(path)!;
        CreateFolder(above);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OnlyMe | UnixFileMode.UserExecute);
        }

        SyncFolder(above);
    }

    /// <summary>Opens a file to write, empty.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OnlyMe;
        }

        return new FileStream(path, options);
    }

    /// <summary>Gives a file that was flushed to disk its name; afterwards it is there, also after a power failure.</summary>
    public static void Publish(string temporary, string target)
    {
        File.Move(temporary, target, overwrite: true);
        SyncFolder(Path.GetDirectoryName(target)!);
    }

    /// <summary>Removes a folder with all that is in it; may be repeated.</summary>
    public static void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
            SyncFolder(Path.GetDirectoryName(path)!);
        }
    }

    // A name is an entry in a folder, which has an fsync of its own. Windows has none and does not need it.
    private static void SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Open(path, 0);
        if (folder < 0)
        {
            throw new IOException($"A folder cannot be opened to flush it (error {Marshal.GetLastPInvokeError()}).");
        }

        try
        {
            if (Fsync(folder) != 0)
            {
                throw new IOException($"A folder cannot be flushed to disk (error {Marshal.GetLastPInvokeError()}).");
            }
        }
        finally
        {
            _ = Close(folder);
        }
    }

    [DllImport("libc", EntryPoint = "open", BestFitMapping = false, SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Fsync(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int file);
}
