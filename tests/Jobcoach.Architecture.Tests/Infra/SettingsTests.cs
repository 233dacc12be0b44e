using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Infra;

/// <summary>The program gets on Azure the settings that it reads, and no others.</summary>
public sealed class SettingsTests
{
    // On a laptop only: there is a key to an emulator there, and on Azure nowhere; there the program makes its own containers and speaks to an emulator
    // through its gateway; and on Azure the platform signs people in, not a token service.
    private static readonly string[] LaptopOnly =
    [
        "FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "Cosmos__ConnectionString", "Documenten__ConnectionString",
        "Cosmos__ConnectionMode", "Opslag__MaakAan", "Aanmelding__Authority", "Aanmelding__Audience", "Aanmelding__Issuers",
        "Post__Smtp__Tijdslimiet", "Post__Stilte__Van", "Post__Stilte__Tot", "Post__Stilte__Zondag",
        "Post__Stilte__Feestdag", "Post__Team__AdministratiefMedewerker", "Post__Team__Toetser", "Post__Team__Besluitnemer",
    ];

    // On Azure only: the identity that takes the place of keys, for the host, for the SDK and for signing in.
    private static readonly string[] AzureOnly =
    [
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId", "AZURE_CLIENT_ID",
        "OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID",
    ];

    private static readonly IReadOnlyList<string> Example = ReadExample();

    private static readonly IReadOnlyList<string> Deployed =
    [
        .. Regex.Matches(Template.Of("modules/functions").Text.Split("name: 'appsettings'")[1].Split("\n}")[0], @"(?m)^    (?<name>\w+): ").Select(match => match.Groups["name"].Value),
    ];

    [Fact]
    public void Every_setting_of_the_example_is_deployed_or_belongs_to_a_laptop() =>
        Assert.Equal(Example.Except(LaptopOnly).Except(AzureOnly).Order(StringComparer.Ordinal), Deployed.Except(AzureOnly).Order(StringComparer.Ordinal));

    [Fact]
    public void A_difference_that_is_no_more_leaves_its_list() =>
        Offenders.None(LaptopOnly.Where(name => !Example.Contains(name) || Deployed.Contains(name)).Concat(AzureOnly.Where(name => !Deployed.Contains(name))));

    [Fact]
    public void Every_difference_is_explained_in_the_papers() =>
        Offenders.None(LaptopOnly.Concat(AzureOnly).Where(name => !Repository.Read("docs/deployen.md").Contains($"`{name}`", StringComparison.Ordinal)));

    [Fact]
    public void The_task_hub_is_where_the_host_looks_for_it()
    {
        using var host = JsonDocument.Parse(Repository.Read("host.json"));
        var durable = host.RootElement.GetProperty("extensions").GetProperty("durableTask");

        Assert.Contains($"{durable.GetProperty("storageProvider").GetProperty("connectionName").GetString()}__accountName", Deployed);
        Assert.DoesNotContain("AzureFunctionsJobHost__", Template.Of("modules/functions").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_papers_reckon_with_the_limits_of_the_host()
    {
        using var host = JsonDocument.Parse(Repository.Read("host.json"));
        var partitions = host.RootElement.GetProperty("extensions").GetProperty("durableTask").GetProperty("storageProvider").GetProperty("partitionCount").GetInt32();

        Assert.Contains($"| `partitionCount` (host.json) | {partitions} |", Repository.Read("docs/deployen.md"), StringComparison.Ordinal);
        Assert.Contains($"`functionTimeout` is {host.RootElement.GetProperty("functionTimeout").GetString()}", Repository.Read("docs/schaal.md"), StringComparison.Ordinal);
    }

    private static List<string> ReadExample()
    {
        using var example = JsonDocument.Parse(Repository.Read("local.settings.example.json"));
        return [.. example.RootElement.GetProperty("Values").EnumerateObject().Select(setting => setting.Name)];
    }
}
