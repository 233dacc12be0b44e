namespace Jobcoach.Architecture.Tests.Rings;

/// <summary>Arrows point inward; nothing else is allowed (docs/architecture.md).</summary>
public sealed class ProjectArrowsTests
{
    private const string Banned = "Microsoft.CodeAnalysis.BannedApiAnalyzers";
    private const string AspNet = "Microsoft.AspNetCore.App";

    // Per project: the projects, the packages (a trailing dot stands for a family) and the frameworks it may use.
    private static readonly Dictionary<string, (string[] Projects, string[] Packages, string[] Frameworks)> Allowed = new()
    {
        ["Domain"] = ([], [Banned], []),
        ["Workflow"] = (["Domain"], [Banned], []),
        ["Brieven"] = (["Workflow"], ["Fluid.Core", "Markdig", "PdfPig"], []),
        ["Post"] = (["Workflow"], ["MailKit", "CloudNative.CloudEvents", "CloudNative.CloudEvents.SystemTextJson"], [AspNet]),
        ["Azure"] = (["Workflow"], ["Microsoft.Azure.Cosmos", "Azure.Storage.Blobs", "Azure.Identity", "Newtonsoft.Json"], []),
        ["Embedded"] = (["Workflow"], ["Microsoft.Data.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3"], [AspNet]),
        ["Web"] = (["Workflow"], ["Microsoft.AspNetCore.OpenApi", "Microsoft.AspNetCore.Authentication.JwtBearer", "OpenTelemetry."], [AspNet]),
        ["LocalHost"] = (["Web", "Embedded", "Azure", "Brieven", "Post"], ["System.CommandLine"], [AspNet]),
        ["Functions"] = (["Web", "Azure", "Brieven", "Post"], ["Microsoft.Azure.Functions.", "Microsoft.DurableTask.", "Azure.Monitor.OpenTelemetry.Exporter"], [AspNet]),
    };

    public static TheoryData<string> Sources => [.. Repository.Projects("src").Select(name => name["Jobcoach.".Length..])];

    [Fact]
    public void Every_project_in_src_has_its_place_in_the_rings() =>
        Assert.Equal(Allowed.Keys.Order(), Repository.Projects("src").Select(name => name["Jobcoach.".Length..]).Order());

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_project_uses_only_what_its_ring_may_use(string name)
    {
        var project = new ProjectFile($"src/Jobcoach.{name}/Jobcoach.{name}.csproj");
        var (projects, packages, frameworks) = Allowed[name];

        Offenders.None(project.Projects.Except(projects));
        Offenders.None(project.Packages.Where(package => !packages.Any(allowed => allowed.EndsWith('.') ? package.StartsWith(allowed, StringComparison.Ordinal) : package == allowed)));
        Offenders.None(project.Frameworks.Except(frameworks));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Only_tests_and_benchmarks_see_internals(string name)
    {
        var friends = new ProjectFile($"src/Jobcoach.{name}/Jobcoach.{name}.csproj").Includes("InternalsVisibleTo");

        Offenders.None(friends.Where(friend => !friend.EndsWith(".Tests", StringComparison.Ordinal) && friend != "Jobcoach.Benchmarks"));
    }

    [Fact]
    public void Only_Functions_and_its_tests_use_the_packages_that_not_every_feed_has()
    {
        var users = ProjectFile.Below("src").Concat(ProjectFile.Below("tests"))
            .Where(project => project.Packages.Any(package => package.StartsWith("Microsoft.Azure.Functions.", StringComparison.Ordinal)
                || package.StartsWith("Microsoft.DurableTask.", StringComparison.Ordinal)))
            .Select(project => project.Name);

        Assert.Equal(["Jobcoach.Functions", "Jobcoach.Functions.Tests"], users);
    }

    [Fact]
    public void Versions_stand_in_one_file() =>
        Offenders.None(ProjectFile.Below("src").Concat(ProjectFile.Below("tests"))
            .Where(project => Repository.Read(project.Path).Contains(" Version=", StringComparison.Ordinal)).Select(project => project.Path));
}
