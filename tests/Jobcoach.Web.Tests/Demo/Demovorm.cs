using Jobcoach.LocalHost.Demo;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Jobcoach.Web.Tests.Demo.Demovorm))]

namespace Jobcoach.Web.Tests.Demo;

/// <summary>The filled folder of a demo, made once; every test opens a copy of it.</summary>
public sealed class Demovorm : IDisposable
{
    private static readonly DirectoryInfo Vorm = Directory.CreateTempSubdirectory("jobcoach-vorm-");
    private static readonly Lazy<Task> Gevuld = new(VulAsync);

    /// <summary>A copy that vanishes with the demo that uses it.</summary>
    internal static async Task<Demomap> KopieAsync()
    {
        await Gevuld.Value;
        var kopie = Directory.CreateTempSubdirectory("jobcoach-demo-");
        foreach (var bestand in Vorm.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(kopie.FullName, Path.GetRelativePath(Vorm.FullName, bestand.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            bestand.CopyTo(doel);
        }

        var map = Demomap.Open(kopie);
        return map with { Opslag = map.Opslag with { DeleteOnDispose = true } };
    }

    public void Dispose() => Vorm.Delete(recursive: true);

    private static async Task VulAsync()
    {
        await using var app = await Demotoepassing.BouwAsync(Demomap.Open(Vorm), "http://127.0.0.1:0", builder => builder.Logging.ClearProviders(), CancellationToken.None);
    }
}
