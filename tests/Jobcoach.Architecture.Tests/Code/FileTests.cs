using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Code;

public sealed partial class FileTests
{
    private const int Longest = 400;

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold() =>
        Offenders.None(Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            .Select(file => (file, lines: Repository.Read(file).Count(character => character == '\n')))
            .Where(file => file.lines > Longest)
            .Select(file => $"{file.file}: {file.lines}"));

    [Fact]
    public void A_namespace_is_the_folder() =>
        Offenders.None(Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            .Where(file => Declared().Match(Repository.Read(file)) is { Success: true } declared && declared.Groups["name"].Value != Folder(file)));

    [Fact]
    public void No_folder_is_a_kind_of_class()
    {
        string[] kinds = ["Helpers", "Utils", "Utilities", "Managers", "Services", "Interfaces", "Enums", "Exceptions", "Models", "Dtos", "Common", "Shared"];

        // Web/Shared has the components of the pages, each of them once.
        Offenders.None(Repository.Files("src", "*.cs").Where(file => !file.StartsWith("src/Jobcoach.Web/Shared/", StringComparison.Ordinal)).Where(file => file.Split('/').Intersect(kinds, StringComparer.OrdinalIgnoreCase).Any()));
    }

    // src/Jobcoach.Domain/Zaken/Zaak.cs -> Jobcoach.Domain.Zaken
    private static string Folder(string file) => string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();
}
