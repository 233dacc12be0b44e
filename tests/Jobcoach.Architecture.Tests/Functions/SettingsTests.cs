using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>The settings that the code reads, those of the example and those that the README explains are the same ones.</summary>
public sealed partial class SettingsTests
{
    // Read by the Functions host and its extensions, and not by our code.
    private static readonly string[] OfTheHost = ["AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME"];

    private static readonly string[] Example =
    [
        .. JsonDocument.Parse(Repository.Read("local.settings.example.json")).RootElement.GetProperty("Values").EnumerateObject()
            .Select(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_example_has_every_setting_that_is_read_and_no_other()
    {
        var read =
            from folder in (string[])["src/Jobcoach.Azure", "src/Jobcoach.Web", "src/Jobcoach.Functions", "src/Jobcoach.Post"]
            from file in Repository.Files(folder, "*.cs")
            from Match setting in Setting().Matches(Repository.Read(file))
            select setting.Groups["name"].Value;

        Assert.Equal(read.Concat(OfTheHost).Distinct().Order(StringComparer.Ordinal), Example);
    }

    [Fact]
    public void The_readme_explains_every_setting_and_no_other()
    {
        var readme = Repository.Read("README.md");
        var chapter = readme[readme.IndexOf("## On Azure Functions, locally", StringComparison.Ordinal)..];
        var rows = Row().Matches(chapter[..chapter.IndexOf("\n## ", 3, StringComparison.Ordinal)]).Select(row => row.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal));

        Assert.Equal(Example, rows.Order(StringComparer.Ordinal));
    }

    // Cosmos:Endpoint, Aanmelding:RolClaim; and the names that the platform chose.
    [GeneratedRegex("""
        "(?<name>[A-Z][A-Za-z]+(?::[A-Z][A-Za-z]+){1,2}|APPLICATIONINSIGHTS_[A-Z_]+)"
        """)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
