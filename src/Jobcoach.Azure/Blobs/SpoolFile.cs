namespace Jobcoach.Azure.Blobs;

/// <summary>A file without a name, for a content on its way.</summary>
internal static class SpoolFile
{
    /// <summary>
    /// Opens an empty file that only this handle reaches: its name is taken away before anything is written,
    /// so the operating system frees it when the handle closes, however the process ends.
    /// </summary>
    public static FileStream Open()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.Delete, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        File.Delete(file.Name);
        return file;
    }
}
