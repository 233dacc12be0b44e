using Jobcoach.Brieven.Sjablonen;
using Jobcoach.Brieven.Velden;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Brieven.Tests;

/// <summary>Wat <c>docs/brieven.md</c> een schrijver van teksten vertelt is wat het programma doet.</summary>
public sealed class DocumentatieTests
{
    private static readonly string Wortel = Zoek();

    private static readonly string[] Regels = File.ReadAllLines(Path.Combine(Wortel, "docs", "brieven.md"));

    [Fact]
    public void De_tabel_van_velden_is_volledig() => Assert.Equal(
        Veldlijst.Alle.Select(veld => $"| `{veld.Naam}` | {veld.Uitleg} | {string.Join(", ", veld.Onderdelen.Select(deel => $"`{deel}`"))} |"),
        Regels.SkipWhile(regel => regel != "| veld | wat erin staat | onderdelen |").Skip(2).TakeWhile(regel => regel.StartsWith('|')));

    [Fact]
    public void Elke_brief_en_elke_bouwsteen_wordt_genoemd() =>
        Assert.All(Sjabloonbron.Namen, naam => Assert.Contains(Regels, regel => regel.StartsWith('|') && regel.Contains($"`{naam}.md`", StringComparison.Ordinal)));

    [Fact]
    public void De_voorbeeldmap_klopt() => Assert.NotNull(Briefzetter.Open(Path.Combine(Wortel, "docs", "voorbeelden", "brieven"), RegelingCatalogus.Ingebouwd));

    private static string Zoek()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Jobcoach.Functions.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("De wortel van het project is niet gevonden.");
        }

        return map.FullName;
    }
}
