namespace Jobcoach.Architecture.Tests.Rings;

/// <summary>What the compiled code really uses; a project file can bring more than it shows.</summary>
public sealed class AssemblyArrowsTests
{
    private const string System = "System.";
    private const string Extensions = "Microsoft.Extensions.";

    // A trailing dot stands for a family.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [System],
        ["Workflow"] = [System, "Jobcoach.Domain"],
        ["Brieven"] = [System, Extensions, "Jobcoach.Domain", "Jobcoach.Workflow", "Fluid.", "Parlot.", "Markdig.", "UglyToad.PdfPig."],
        ["Post"] = [System, Extensions, "Jobcoach.Domain", "Jobcoach.Workflow", "MailKit.", "MimeKit.", "CloudNative.CloudEvents."],
        ["Embedded"] = [System, Extensions, "Jobcoach.Domain", "Jobcoach.Workflow", "Microsoft.Data.Sqlite", "SQLitePCLRaw."],
        ["Azure"] = [System, Extensions, "Jobcoach.Domain", "Jobcoach.Workflow", "Microsoft.Azure.Cosmos.", "Azure."],
        ["Web"] =
        [
            System, Extensions, "Microsoft.AspNetCore.", "Microsoft.Net.", "Microsoft.OpenApi", "Microsoft.IdentityModel.", "OpenTelemetry.",
            "Jobcoach.Domain", "Jobcoach.Workflow",
        ],
        ["LocalHost"] =
        [
            System, Extensions, "Microsoft.AspNetCore.", "Microsoft.Net.", "Microsoft.OpenApi", "Azure.",
            "Jobcoach.Domain", "Jobcoach.Workflow", "Jobcoach.Brieven", "Jobcoach.Post", "Jobcoach.Web", "Jobcoach.Embedded", "Jobcoach.Azure",
        ],
    };

    public static TheoryData<string> Built => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Built))]
    public void An_assembly_references_only_inner_rings_and_its_own_packages(string name)
    {
        var references = Ring.All.Single(assembly => assembly.GetName().Name == $"Jobcoach.{name}").GetReferencedAssemblies().Select(reference => reference.Name + ".");

        Offenders.None(references.Where(reference => !Allowed[name].Any(allowed => reference.StartsWith(allowed, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_domain_has_no_network_no_database_and_no_processes()
    {
        string[] outside = ["System.Net", "System.Data", "System.Diagnostics.Process", "System.IO.FileSystem", "System.IO.Pipes", "System.Console"];

        Offenders.None(Ring.Domain.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => outside.Any(ring => name.StartsWith(ring, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_embedded_engine_knows_no_domain() =>
        Offenders.None(Repository.Files("src/Jobcoach.Embedded/Engine", "*.cs").Concat(Repository.Files("src/Jobcoach.Embedded/Sqlite", "*.cs"))
            .Where(file => Repository.Read(file).Contains("Jobcoach.Domain", StringComparison.Ordinal)));
}
