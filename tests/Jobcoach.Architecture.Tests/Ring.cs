using System.Reflection;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests;

/// <summary>The rings that are built everywhere, as assemblies. Functions is not among them: its packages are not on every feed.</summary>
internal static class Ring
{
    public static Assembly Domain { get; } = typeof(Zaak).Assembly;

    public static Assembly Workflow { get; } = typeof(Register).Assembly;

    /// <summary>All of them, innermost first.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
    [
        Domain, Workflow, Load("Brieven"), Load("Post"), Load("Embedded"), Load("Azure"), Load("Web"), Load("LocalHost"),
    ];

    /// <summary>Types that a person wrote.</summary>
    public static IEnumerable<Type> Written(this Assembly assembly) =>
        assembly.GetTypes().Where(type => type.FullName is { } name && !name.Contains('<', StringComparison.Ordinal)
            && type.Namespace?.StartsWith("Jobcoach.", StringComparison.Ordinal) is true);

    /// <summary>A name as a reader writes it: <c>Besluituitkomst.Toekenning</c>, <c>Param</c>.</summary>
    public static string Name(Type type) =>
        (type.DeclaringType is { } outer ? Name(outer) + "." : "") + type.Name.Split('`')[0];

    private static Assembly Load(string ring) => Assembly.Load($"Jobcoach.{ring}");
}
