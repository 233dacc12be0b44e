using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Infra;

/// <summary>A Bicep file, read as text. That it is good Bicep is for the compiler to say, in the build.</summary>
internal sealed partial record Template(string Path, string Text)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Template> All { get; } = [.. Repository.Files("infra", "*.bicep").Select(path => new Template(path, Repository.Read(path)))];

    public static Template Of(string name) => All.Single(template => template.Path == $"infra/{name}.bicep");

    /// <summary>Names of parameters, with the lines before them: their decorators.</summary>
    public IEnumerable<(string Name, string Decorators)> Parameters =>
        Parameter().Matches(Text).Select(match => (match.Groups["name"].Value, match.Groups["decorators"].Value));

    /// <summary>Resources that this file makes: their type without version, and their text up to the brace in the first column that ends them.</summary>
    public IEnumerable<(string Type, string Body)> Resources =>
        Resource().Matches(Text).Select(match => (match.Groups["type"].Value, match.Groups["body"].Value));

    /// <summary>What stands between a line and the next one that is indented less.</summary>
    public string Block(string opening)
    {
        var lines = Text.Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim() == opening);
        Assert.True(first >= 0, $"{Path} has no '{opening}'.");
        var depth = Indent(lines[first]);
        return string.Join('\n', lines[(first + 1)..].TakeWhile(line => line.Length == 0 || Indent(line) > depth));
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"(?<decorators>(?:^.+\n)*?)^param (?<name>\w+) ", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^resource \w+ '(?<type>[\w./]+)@[\w-]+' = (?!existing)(?<body>.*?)^[}\]]", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Resource();
}
