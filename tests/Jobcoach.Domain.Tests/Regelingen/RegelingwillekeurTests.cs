using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Regelingen.Waarden;

namespace Jobcoach.Domain.Tests.Regelingen;

/// <summary>Whatever a file holds, reading it ends in a regeling or in refusals that name place and remedy; never in an exception.</summary>
public sealed class RegelingwillekeurTests
{
    private static readonly string[] Bestanden =
        [.. new[] { "uwv-2014", "uwv-intern-2015", "s-hertogenbosch-2023", "rotterdam-2023" }.Select(Regelingwaarden.Tekst)];

    private static readonly string[] Vreemd =
    [
        "null", "true", "-1", "0", "1e308", "1e999", "99999999999999999999", "0.1", "2147483648", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[]]",
        "\"\\uD800\"", "\"\\u0000\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"h, m\"", "NaN", "Infinity", "{\"waarde\":1}",
    ];

    [Property(MaxTest = 300)]
    public void Random_text_is_read_or_refused(string? tekst) => AssertGelezen(tekst ?? "");

    [Property(MaxTest = 300)]
    public void A_spoiled_file_is_read_or_refused(int zaad)
    {
        var toeval = new Random(zaad);
        var bestand = Bestanden[toeval.Next(Bestanden.Length)];
        AssertGelezen(toeval.Next(3) == 0 ? Geknipt(bestand, toeval) : Verminkt(bestand, toeval));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_is_refused(char haak) =>
        AssertGelezen($"{{\"id\":{string.Concat(Enumerable.Repeat(haak == '{' ? "{\"a\":" : "[", 100_000))}");

    [Fact]
    public void A_huge_text_and_a_huge_name_are_refused_without_repeating_them()
    {
        var reus = new string('a', 1_000_000);

        var fouten = RegelingCatalogus.FromJson("stad.json", $"{{\"{reus}\":\"{reus}\",\"id\":\"{reus}\"}}").Weigeringen;

        Assert.NotEmpty(fouten);
        Assert.All(fouten, fout => Assert.InRange(fout.Uitleg.Length, 1, 500));
    }

    [Property(MaxTest = 50)]
    public void A_catalogue_with_spoiled_files_names_all_of_them(int zaad)
    {
        var toeval = new Random(zaad);
        var eigen = Enumerable.Range(1, 3).Select(nummer => new Regelingbestand($"stad-{nummer}.json", Verminkt(Bestanden[0].Replace("\"id\": \"uwv\"", "\"id\": \"stad\"", StringComparison.Ordinal), toeval))).ToList();

        var uitkomst = RegelingCatalogus.Laad(eigen);

        // Three files with one number can never stand together, spoiled or not.
        Assert.False(uitkomst.Gelukt);
        AssertDuidelijk(uitkomst.Weigeringen);
        Assert.All(
            eigen.Where(bestand => !RegelingCatalogus.FromJson(bestand.Naam, bestand.Tekst).Gelukt),
            bestand => Assert.Contains(uitkomst.Weigeringen, fout => fout.Uitleg.StartsWith($"{bestand.Naam}, regel ", StringComparison.Ordinal)));
    }

    private static void AssertGelezen(string tekst)
    {
        var uitkomst = RegelingCatalogus.FromJson("stad.json", tekst);

        if (!uitkomst.Gelukt)
        {
            Assert.NotEmpty(uitkomst.Weigeringen);
            AssertDuidelijk(uitkomst.Weigeringen);
        }
    }

    private static void AssertDuidelijk(IReadOnlyList<Weigering> weigeringen) => Assert.All(weigeringen, weigering =>
    {
        Assert.StartsWith("$", weigering.Veld, StringComparison.Ordinal);
        Assert.EndsWith(".", weigering.Uitleg, StringComparison.Ordinal);
        Assert.StartsWith("regeling-", weigering.Code, StringComparison.Ordinal);
    });

    private static string Geknipt(string tekst, Random toeval) => toeval.Next(2) == 0
        ? tekst[..toeval.Next(tekst.Length)]
        : tekst.Remove(toeval.Next(tekst.Length - 20), toeval.Next(1, 20));

    /// <summary>Drops, doubles, renames or retypes a few fields somewhere in the file.</summary>
    private static string Verminkt(string tekst, Random toeval)
    {
        var wortel = JsonNode.Parse(tekst)!;
        var merken = new Dictionary<string, string>();
        for (var keer = toeval.Next(1, 4); keer > 0; keer--)
        {
            var plekken = Velden(wortel).ToList();
            var (ouder, naam) = plekken[toeval.Next(plekken.Count)];
            var merk = $"merk{merken.Count}";
            switch (toeval.Next(4))
            {
                case 0:
                    ouder.Remove(naam);
                    break;
                case 1:
                    ouder[naam] = merk;
                    merken[$"\"{merk}\""] = $"1,\"{naam}\":2";
                    break;
                case 2:
                    var waarde = ouder[naam];
                    ouder.Remove(naam);
                    ouder[naam.ToUpperInvariant()] = waarde;
                    break;
                default:
                    ouder[naam] = merk;
                    merken[$"\"{merk}\""] = Vreemd[toeval.Next(Vreemd.Length)];
                    break;
            }
        }

        return merken.Aggregate(wortel.ToJsonString(), (json, merk) => json.Replace(merk.Key, merk.Value, StringComparison.Ordinal));
    }

    private static IEnumerable<(JsonObject Ouder, string Naam)> Velden(JsonNode? node) => node switch
    {
        JsonObject object_ => object_.SelectMany(veld => Velden(veld.Value).Prepend((object_, veld.Key))),
        JsonArray lijst => lijst.SelectMany(Velden),
        _ => [],
    };
}
