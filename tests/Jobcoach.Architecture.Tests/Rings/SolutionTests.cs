using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Rings;

/// <summary>Everything is in the solution, and what not every feed can restore is built only in configuration Azure.</summary>
public sealed partial class SolutionTests
{
    private static readonly string[] OnlyInAzure = ["Jobcoach.Functions", "Jobcoach.Functions.Tests"];
    private static readonly string Solution = Repository.Read("Jobcoach.Functions.sln");

    public static TheoryData<string> Projects => [.. Repository.Projects("src"), .. Repository.Projects("tests")];

    [Fact]
    public void Every_project_is_in_the_solution_under_its_own_name() =>
        Assert.Equal(
            Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj")).Order(),
            Entry().Matches(Solution).Select(entry => entry.Groups["path"].Value.Replace('\\', '/')).Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_built_in_the_configurations_that_can_restore_it(string name)
    {
        var id = Entry().Matches(Solution).Single(entry => entry.Groups["path"].Value.EndsWith($"\\{name}.csproj", StringComparison.Ordinal)).Groups["id"].Value;
        var built = Regex.Matches(Solution, $@"{Regex.Escape(id)}\.(?<on>\w+)\|(?<platform>[\w ]+)\.Build\.0 = ").Select(line => line.Groups["on"].Value).Distinct();

        Assert.Equal(OnlyInAzure.Contains(name) ? ["Azure"] : ["Azure", "Debug", "Release"], built.Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Configuration_Azure_builds_for_release(string name)
    {
        var id = Entry().Matches(Solution).Single(entry => entry.Groups["path"].Value.EndsWith($"\\{name}.csproj", StringComparison.Ordinal)).Groups["id"].Value;

        Assert.Contains($"{id}.Azure|Any CPU.Build.0 = Release|Any CPU", Solution, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^Project\(""[^""]+""\) = ""[^""]+"", ""(?<path>[^""]+\.csproj)"", ""(?<id>\{[0-9A-F-]+\})""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
