using System.Runtime.CompilerServices;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>Files of the working tree.</summary>
internal static class Repository
{
    /// <summary>The full path of a file, by its path from the folder of the solution.</summary>
    public static string Path(string path) => System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, "..", "..", "..", path));

    private static string Here([CallerFilePath] string path = "") => path;
}
