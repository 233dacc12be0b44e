using Jobcoach.Domain.Resultaten;
using Jobcoach.Web.Tests.Demo;

namespace Jobcoach.Web.Tests;

/// <summary>What the README tells a reader to type is typed here, literally.</summary>
public sealed class ReadmeTests
{
    private const string Kop = "## From aanvraag to result R2 with curl";

    public static string Root { get; } = VindRoot();

    [Fact]
    public async Task The_walk_with_curl_ends_in_result_R2()
    {
        await using var demo = await Demoproef.StartAsync();

        var uitvoer = await Shell.VoerUitAsync(Blok(), ("J", demo.Adres));

        var zaak = (await demo.CasussenAsync())["bezoeker"];
        Assert.Equal(["midden", "licht"], zaak.Perioden.Select(periode => periode.Regime));
        Assert.Equal(Jobcoachresultaat.LichterRegime, zaak.Perioden[0].Resultaat!.Resultaat);
        Assert.Contains("\"resultaat\":\"lichterRegime\"", uitvoer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"R2\"", uitvoer.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_is_used_by_the_walk()
    {
        var blok = Blok();

        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Root, "docs/voorbeelden")).Select(bestand => Path.GetFileNameWithoutExtension(bestand)),
            voorbeeld => Assert.Matches($@"[ /]{voorbeeld}(\.|\s)", blok));
    }

    private static string Blok()
    {
        var tekst = File.ReadAllText(Path.Combine(Root, "README.md"));
        var deel = tekst[tekst.IndexOf(Kop, StringComparison.Ordinal)..];
        var begin = deel.IndexOf("```bash\n", StringComparison.Ordinal) + "```bash\n".Length;
        return deel[begin..deel.IndexOf("\n```", begin, StringComparison.Ordinal)] + "\n";
    }

    private static string VindRoot()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "Jobcoach.Functions.sln")))
            {
                return map.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
