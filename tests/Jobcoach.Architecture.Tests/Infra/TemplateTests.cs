using System.Text.Json;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Architecture.Tests.Infra;

/// <summary>What the papers promise of the infrastructure stands in the templates.</summary>
public sealed class TemplateTests
{
    // Types that Azure gives no tags: parts of another resource, and assignments.
    private static readonly string[] WithoutTags =
    [
        "Microsoft.Authorization/policyAssignments", "Microsoft.Authorization/roleAssignments", "Microsoft.Consumption/budgets",
        "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments", "Microsoft.Insights/diagnosticSettings",
        "Microsoft.Network/privateEndpoints/privateDnsZoneGroups", "Microsoft.Security/defenderForStorageSettings",
        "Microsoft.Storage/storageAccounts/blobServices", "Microsoft.Storage/storageAccounts/blobServices/containers",
        "Microsoft.Storage/storageAccounts/queueServices", "Microsoft.Storage/storageAccounts/tableServices", "Microsoft.Web/sites/config",
    ];

    // What has logs or measurements of its own worth keeping.
    private static readonly string[] Watched = ["cosmos", "documents", "hoststorage", "keyvault", "functions", "monitoring"];

    [Fact]
    public void There_are_templates_and_resources_to_judge()
    {
        Assert.InRange(Template.All.Count, 10, 100);
        Assert.InRange(Template.All.Sum(template => template.Resources.Count()), 30, 300);
        Assert.InRange(Template.All.Sum(template => template.Parameters.Count()), 60, 600);
    }

    [Fact]
    public void Every_parameter_says_what_it_is() =>
        Offenders.None(
            from template in Template.All
            from parameter in template.Parameters
            where !parameter.Decorators.Contains("@description('", StringComparison.Ordinal)
            select $"{template.Path}: {parameter.Name}");

    [Fact]
    public void No_parameter_is_a_secret_and_no_template_asks_for_a_key() =>
        Offenders.None(
            from template in Template.All
            from forbidden in new[] { "@secure", "listKeys", "listAccountSas", "listConnectionStrings", "AccountKey" }
            where template.Text.Contains(forbidden, StringComparison.OrdinalIgnoreCase)
            select $"{template.Path}: {forbidden}");

    [Fact]
    public void Every_resource_that_can_have_tags_has_them() =>
        Offenders.None(
            from template in Template.All
            from resource in template.Resources
            where !WithoutTags.Contains(resource.Type) && !Regex.IsMatch(resource.Body, @"^\s+tags: (tags|union\(tags, )", RegexOptions.Multiline)
            select $"{template.Path}: {resource.Type}");

    [Fact]
    public void Every_store_and_the_program_are_watched() =>
        Offenders.None(Watched.Where(name => !Template.Of($"modules/{name}").Resources.Any(resource => resource.Type == "Microsoft.Insights/diagnosticSettings")));

    [Fact]
    public void A_role_is_assigned_under_a_name_of_place_person_and_role() =>
        Offenders.None(
            from template in Template.All
            from resource in template.Resources
            where resource.Type.EndsWith("oleAssignments", StringComparison.Ordinal) && !Regex.IsMatch(resource.Body, @"name: guid\(\w+\.id, principalId, ")
            select $"{template.Path}: {resource.Type}");

    [Theory]
    [InlineData("modules/cosmos", "defaultConsistencyLevel: 'Strong'")] // a turn reads what was stored before its bell
    [InlineData("modules/cosmos", "enableMultipleWriteLocations: false")] // Strong has one write region
    [InlineData("modules/cosmos", "disableLocalAuth: true")]
    [InlineData("modules/cosmos", "type: 'Continuous'")]
    [InlineData("modules/cosmos", "loadJsonContent('../cosmos-containers.json')")] // the definition of the code, not another
    [InlineData("modules/documents", "allowSharedKeyAccess: false")]
    [InlineData("modules/documents", "allowBlobPublicAccess: false")]
    [InlineData("modules/documents", "isVersioningEnabled: false")] // a version would outlive the destruction of its document
    [InlineData("modules/hoststorage", "allowSharedKeyAccess: false")]
    [InlineData("modules/hoststorage", "allowBlobPublicAccess: false")]
    [InlineData("modules/keyvault", "enableRbacAuthorization: true")]
    [InlineData("modules/keyvault", "enablePurgeProtection: true")]
    [InlineData("modules/monitoring", "DisableLocalAuth: true")]
    [InlineData("modules/functions", "httpsOnly: true")]
    [InlineData("modules/functions", "unauthenticatedClientAction: 'AllowAnonymous'")] // the program decides, and answers with problem+json
    public void A_promise_stands_in_its_template(string template, string promise) =>
        Assert.Contains(promise, Template.Of(template).Text, StringComparison.Ordinal);

    [Fact]
    public void The_headers_of_a_sign_in_are_believed_only_where_the_platform_makes_them()
    {
        var functions = Template.Of("modules/functions");

        Assert.Contains("Aanmelding__Platform: 'true'", functions.Text, StringComparison.Ordinal);
        Assert.Contains("enabled: true", functions.Block("platform: {"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_regions_of_the_parameter_and_no_others()
    {
        var main = Template.Of("main");
        var parameter = Regex.Match(main.Text, @"@allowed\(\[(?<list>[^\]]*)\]\)\nparam location ").Groups["list"].Value;

        Assert.NotEmpty(Names(parameter));
        Assert.Equal(Names(parameter), Names(main.Block("var allowedLocations = [")));
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    [InlineData("prod")]
    public void Each_environment_has_its_choices_and_leaves_the_rest_to_the_authority(string environment)
    {
        var choices = Repository.Read($"infra/{environment}.bicepparam");

        Assert.Contains($"param environmentName = '{environment}'", choices, StringComparison.Ordinal);
        Assert.Contains("param budgetPerMonth = int(readEnvironmentVariable('JOBCOACH_BUDGET_PER_MONTH'))", choices, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"readEnvironmentVariable\('\w+',", choices);
    }

    [Fact]
    public void What_an_authority_must_fill_in_is_told_in_the_readme() =>
        Offenders.None(
            Regex.Matches(Repository.Read("infra/prod.bicepparam"), @"readEnvironmentVariable\('(?<name>\w+)'\)").Select(match => match.Groups["name"].Value)
                .Where(name => !Repository.Read("README.md").Contains($"azd env set {name} ", StringComparison.Ordinal)));

    [Fact]
    public void Azd_publishes_the_program_under_the_name_that_the_template_tags()
    {
        var azd = Repository.Read("azure.yaml");

        Assert.Matches(@"(?m)^  api:\n    project: src/Jobcoach\.Functions\n    language: dotnet\n    host: function$", azd);
        Assert.Contains("'azd-service-name': 'api'", Template.Of("modules/functions").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sign_in_service_gives_the_roles_of_the_program_and_never_that_of_the_system()
    {
        using var roles = JsonDocument.Parse(Repository.Read("docs/voorbeelden/aanmelding/approllen.json"));

        Assert.Equal(
            Enum.GetNames<Rol>().Except([nameof(Rol.Systeem)]),
            roles.RootElement.EnumerateArray().Select(role => role.GetProperty("value").GetString()));
    }

    private static IEnumerable<string> Names(string list) => Regex.Matches(list, @"'(?<name>\w+)'").Select(match => match.Groups["name"].Value);
}
