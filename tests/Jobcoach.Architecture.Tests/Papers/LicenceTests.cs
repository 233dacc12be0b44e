using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Papers;

public sealed class LicenceTests
{
    private static readonly string Licence = Repository.Read("LICENSE");

    [Fact]
    public void The_licence_is_the_whole_EUPL_1_2()
    {
        Assert.StartsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n", Licence, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 15), Regex.Matches(Licence, @"^(?<article>\d+)\. [A-Z]", RegexOptions.Multiline).Select(match => int.Parse(match.Groups["article"].ValueSpan, null)));
        Assert.Equal(2239, Regex.Count(Licence, @"[\p{L}\p{N}]+"));
    }

    [Fact]
    public void Every_paper_names_the_same_licence()
    {
        Assert.Contains("license: EUPL-1.2\n", Repository.Read("publiccode.yaml"), StringComparison.Ordinal);
        Assert.Contains("(EUPL-1.2)", Repository.Read("README.md"), StringComparison.Ordinal);
    }
}
