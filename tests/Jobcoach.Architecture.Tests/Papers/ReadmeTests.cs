using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Papers;

/// <summary>What the README tells a reader to type is what the build runs, and is what was promised.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");
    private static readonly string Build = Repository.Read(".ci/run");

    [Theory]
    [InlineData("demo", "dotnet run --project src/Jobcoach.LocalHost -- demo")]
    [InlineData("test", "dotnet test Jobcoach.Functions.sln")]
    public void A_marked_block_holds_the_one_command_that_the_build_takes_from_it(string mark, string command)
    {
        var block = Regex.Match(Readme, $"<!-- ci: {mark} -->\n```bash\n(?<command>.*?)\n```", RegexOptions.Singleline);

        Assert.Equal(command, block.Groups["command"].Value);
        Assert.Contains($"$(readme {mark})", Build, StringComparison.Ordinal);
        Assert.DoesNotContain(command, Build, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_takes_nothing_that_the_readme_does_not_mark() =>
        Assert.Equal(
            Regex.Matches(Readme, @"<!-- ci: (?<mark>\w+) -->").Select(match => match.Groups["mark"].Value).Order(),
            Regex.Matches(Build, @"\$\(readme (?<mark>\w+)\)").Select(match => match.Groups["mark"].Value).Order());

    [Fact]
    public void The_build_stops_at_the_first_surprise() => Assert.Contains("\nset -euo pipefail\n", Build, StringComparison.Ordinal);

    [Fact]
    public void Every_link_in_the_papers_leads_somewhere() =>
        Offenders.None(
            from paper in Repository.Files("docs", "*.md").Concat(["README.md", "SECURITY.md"])
            from Match link in Regex.Matches(Repository.Read(paper), @"\]\((?<to>[^)#\s]+)(#[^)]*)?\)")
            let to = link.Groups["to"].Value
            where !to.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(paper)!, to))
            select $"{paper}: {to}");

    [Fact]
    public void A_test_that_a_paper_calls_as_witness_exists() =>
        Offenders.None(
            from Match witness in Regex.Matches(Repository.Read("docs/architecture.md"), @"`(?<name>\w+(Tests|Contract))`")
            let name = witness.Groups["name"].Value
            where Repository.Files("tests", $"{name}.cs").Count == 0
            select name);
}
