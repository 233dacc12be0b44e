using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Papers;

/// <summary>docs/begrippen.md: a heading per folder of the domain, a row per term.</summary>
internal static partial class Glossary
{
    /// <summary>All rows, in the order of the paper.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        .. from section in Repository.Read("docs/begrippen.md").Split("\n## ")[1..]
           from line in section.Split('\n')
           let match = Term().Match(line)
           where match.Success
           select new Row(section.Split('\n')[0].Trim(), match.Groups["term"].Value, match.Groups["meaning"].Value, match.Groups["article"].Value),
    ];

    [GeneratedRegex(@"^\| `(?<term>[\w.]+)` \| (?<meaning>.+?) \| (?<article>.+?) \|$", RegexOptions.ExplicitCapture)]
    private static partial Regex Term();

    internal sealed record Row(string Folder, string Term, string Meaning, string Article)
    {
        public override string ToString() => $"{Folder}.{Term}";
    }
}
