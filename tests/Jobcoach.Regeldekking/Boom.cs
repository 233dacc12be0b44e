namespace Jobcoach.Regeldekking;

/// <summary>A file of the repository, read.</summary>
/// <param name="Pad">Its path from the root, with forward slashes.</param>
/// <param name="Tekst">What is in it.</param>
public sealed record Bestand(string Pad, string Tekst)
{
    /// <summary>The file name without extension: the name by which a trait calls a scheme.</summary>
    public string Naam => Path.GetFileNameWithoutExtension(Pad);
}

/// <summary>What the coverage is measured on: the register, the tests, the sources of the product and the schemes that come with it.</summary>
public sealed record Boom(string Rechtsgronden, IReadOnlyList<Bestand> Tests, IReadOnlyList<Bestand> Bronnen, IReadOnlyList<Bestand> Regelingen)
{
    private static readonly string[] Gemaakt = ["bin", "obj", "node_modules", "TestResults", "StrykerOutput"];

    /// <summary>Reads the tree in which this program was built.</summary>
    /// <exception cref="InvalidOperationException">The program runs outside the repository.</exception>
    public static Boom Lees()
    {
        var wortel = Wortel();
        return new(
            File.ReadAllText(Path.Combine(wortel, "docs", "rechtsgronden.md")),
            Bestanden(wortel, "tests", "*.cs"),
            Bestanden(wortel, "src", "*.cs"),
            Gelezen(wortel, new DirectoryInfo(Path.Combine(wortel, "src", "Jobcoach.Domain", "Regelingen")).EnumerateFiles("*.json")));
    }

    private static List<Bestand> Bestanden(string wortel, string map, string patroon) => Gelezen(wortel, Loop(new(Path.Combine(wortel, map)), patroon));

    private static List<Bestand> Gelezen(string wortel, IEnumerable<FileInfo> bestanden) =>
    [
        .. bestanden
            .OrderBy(bestand => bestand.FullName, StringComparer.Ordinal)
            .Select(bestand => new Bestand(Path.GetRelativePath(wortel, bestand.FullName).Replace('\\', '/'), File.ReadAllText(bestand.FullName))),
    ];

    private static IEnumerable<FileInfo> Loop(DirectoryInfo map, string patroon) => map.EnumerateFiles(patroon)
        .Concat(map.EnumerateDirectories().Where(onder => !Gemaakt.Contains(onder.Name)).SelectMany(onder => Loop(onder, patroon)));

    private static string Wortel()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Jobcoach.Functions.sln")))
            {
                return map.FullName;
            }
        }

        throw new InvalidOperationException("This program runs in the repository only.");
    }
}
