using System.Text.RegularExpressions;
using Jobcoach.Domain.Regelingen;
using Jobcoach.LocalHost.Opdrachten;

namespace Jobcoach.Web.Tests.Regelingen;

public sealed class ControleerRegelingTests
{
    private static readonly string Voorbeeld = Path.Combine(ReadmeTests.Root, "docs/voorbeelden/regelingen/voorbeeldstad-2026.json");

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/regelingen.md")]
    public async Task The_command_of_the_papers_finds_the_example_right(string papier)
    {
        var regel = Regex.Match(File.ReadAllText(Path.Combine(ReadmeTests.Root, papier)), "^dotnet run --project src/Jobcoach.LocalHost -- (controleer-regeling) (.+)$", RegexOptions.Multiline);

        Assert.Equal(0, await VoerUitAsync(regel.Groups[1].Value, Path.Combine(ReadmeTests.Root, regel.Groups[2].Value)));
    }

    /// <summary>Without this the web SDK runs the program in its own folder, and the relative path of the papers is not found.</summary>
    [Fact]
    public void A_path_behind_dotnet_run_is_read_from_where_the_reader_stands() =>
        Assert.Contains(
            "<EnableDefaultRunWorkingDirectory>false</EnableDefaultRunWorkingDirectory>",
            File.ReadAllText(Path.Combine(ReadmeTests.Root, "src/Jobcoach.LocalHost/Jobcoach.LocalHost.csproj")),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_exit_code_tells_right_from_wrong_from_unread()
    {
        using var map = new Proefmap();
        var fout = map.Schrijf("stad.json", File.ReadAllText(Voorbeeld).Replace("\"versie\": 2026", "\"versie\": \"2026\"", StringComparison.Ordinal));

        Assert.Equal(1, await VoerUitAsync("controleer-regeling", fout));
        Assert.Equal(1, await VoerUitAsync("controleer-regeling", Voorbeeld, fout));
        Assert.Equal(2, await VoerUitAsync("controleer-regeling", map.Pad("is-er-niet.json")));
        Assert.Equal(2, await VoerUitAsync("controleer-regeling"));
        Assert.Equal(0, await VoerUitAsync("controleer-regeling", "--schema"));
        Assert.Equal(0, await VoerUitAsync("controleer-regeling", "--sjabloon"));
    }

    [Fact]
    public void The_report_names_what_a_person_judges_and_what_the_next_version_changes()
    {
        var eerste = RegelingCatalogus.FromJson("voorbeeldstad-2026.json", File.ReadAllText(Voorbeeld)).Waarde!;
        var tekst = File.ReadAllText(Voorbeeld).Replace("\"geldigTot\": null", "\"geldigTot\": \"2027-01-01\"", StringComparison.Ordinal);
        var tweede = File.ReadAllText(Voorbeeld)
            .Replace("\"versie\": 2026", "\"versie\": 2027", StringComparison.Ordinal)
            .Replace("\"geldigVan\": \"2026-01-01\"", "\"geldigVan\": \"2027-01-01\"", StringComparison.Ordinal)
            .Replace("\"waarde\": 90,", "\"waarde\": 95,", StringComparison.Ordinal);
        var catalogus = RegelingCatalogus.Laad([new("een.json", tekst), new("twee.json", tweede)]).Waarde!;

        var verslag = Regelingverslag.Van("voorbeeldstad-2026.json", eerste, catalogus).Split('\n');

        Assert.Equal("voorbeeldstad-2026.json klopt: Beleidsregels jobcoaching Voorbeeldstad 2026 (voorbeeldstad versie 2026).", verslag[0]);
        Assert.Equal("Geldig van 2026-01-01, zonder einde.", verslag[1]);
        Assert.Equal("2 regimes, 2 doelen met 3 activiteiten.", verslag[2]);
        Assert.Contains("  toegang.minLoonwaarde: niet geregeld in de beleidsregels van Voorbeeldstad", verslag);
        Assert.Contains("Van versie 2026 naar 2027: 4 verschillen. De nieuwe versie geldt voor perioden die op of na haar eerste dag beginnen.", verslag);
        Assert.Contains("Er verandert iets dat tijdens een periode werkt.", verslag);
        Assert.Contains("  tarief.uurtarieven[2026-01-01].euroPerUur: 90 wordt 95 (tijdens een periode)", verslag);
    }

    [Fact]
    public async Task A_folder_with_a_wrong_file_keeps_the_program_from_starting_and_a_right_one_is_loaded()
    {
        using var map = new Proefmap();
        map.Schrijf("voorbeeldstad-2026.json", File.ReadAllText(Voorbeeld));
        Assert.Equal("voorbeeldstad", Regelingmap.Laad(map.Map).Waarde!.Geldend("voorbeeldstad", new(2026, 6, 1))?.Id);

        map.Schrijf("fout.json", "{}");
        Assert.Equal(1, await VoerUitAsync("serve", "--data", map.Pad("data"), "--urls", "http://127.0.0.1:0", "--regelingen", map.Map.FullName));
        Assert.Equal(1, await VoerUitAsync("demo", "--regelingen", map.Pad("is-er-niet")));
        Assert.False(Directory.Exists(map.Pad("data")));
    }

    private static Task<int> VoerUitAsync(params string[] woorden) => Opdrachtregel.Maak().Parse(woorden).InvokeAsync();

    private sealed class Proefmap : IDisposable
    {
        public DirectoryInfo Map { get; } = Directory.CreateTempSubdirectory("regelingen");

        public string Pad(string naam) => Path.Combine(Map.FullName, naam);

        public string Schrijf(string naam, string tekst)
        {
            File.WriteAllText(Pad(naam), tekst);
            return Pad(naam);
        }

        public void Dispose() => Map.Delete(recursive: true);
    }
}
