using System.Xml.Linq;

namespace Jobcoach.Architecture.Tests.Rings;

/// <summary>What a project file says about others.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _xml;

    public ProjectFile(string path) => (Path, _xml) = (path, XDocument.Parse(Repository.Read(path)));

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Projects it uses, without the prefix that all of ours share.</summary>
    public IReadOnlyList<string> Projects =>
        [.. Includes("ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["Jobcoach.".Length..])];

    /// <summary>Packages it uses.</summary>
    public IReadOnlyList<string> Packages => Includes("PackageReference");

    /// <summary>Shared frameworks it uses beyond the base; the SDK for the web brings ASP.NET Core.</summary>
    public IReadOnlyList<string> Frameworks =>
    [
        .. Includes("FrameworkReference"),
        .. _xml.Root?.Attribute("Sdk")?.Value == "Microsoft.NET.Sdk.Web" ? ["Microsoft.AspNetCore.App"] : Array.Empty<string>(),
    ];

    public IReadOnlyList<string> Includes(string element) =>
        [.. _xml.Descendants(element).Select(node => node.Attribute("Include")?.Value).OfType<string>()];

    public static IReadOnlyList<ProjectFile> Below(string top) => [.. Repository.Files(top, "*.csproj").Select(path => new ProjectFile(path))];
}
