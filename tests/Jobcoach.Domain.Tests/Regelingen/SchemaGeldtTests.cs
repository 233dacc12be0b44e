using Jobcoach.Domain.Regelingen;
using NJsonSchema;

namespace Jobcoach.Domain.Tests.Regelingen;

/// <summary>
/// Het uitgegeven schema, gelezen door een ander dan wij: wat ons programma aanneemt past erin, en wat het schema afkeurt nemen wij niet aan.
/// Zo helpt het schema in de editor van een gemeente bij dezelfde fouten als het programma.
/// </summary>
public sealed class SchemaGeldtTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(Regelingschema.Tekst));

    public static TheoryData<string> Bestanden =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Wortel, "src", "Jobcoach.Domain", "Regelingen"), "*.json").Select(pad => Path.GetRelativePath(Wortel, pad)),
        .. Directory.EnumerateFiles(Path.Combine(Wortel, "docs", "voorbeelden", "regelingen"), "*.json").Select(pad => Path.GetRelativePath(Wortel, pad)),
        Path.Combine("src", "Jobcoach.Domain", "Regelingen", "Sjabloon", "sjabloon-vng.json"),
    ];

    private static string Wortel { get; } = Schemaschrijver.Root();

    [Theory, MemberData(nameof(Bestanden))]
    public async Task Elk_bestand_dat_wij_uitgeven_past_in_het_schema(string bestand) =>
        Assert.Empty((await Schema.Value).Validate(File.ReadAllText(Path.Combine(Wortel, bestand))).Select(fout => fout.ToString()));

    [Theory]
    [InlineData("\"versie\": 2014", "\"versie\": \"2014\"")]
    [InlineData("\"versie\": 2014,", "")]
    [InlineData("\"soort\": \"uwv\"", "\"soort\": \"rijk\"")]
    [InlineData("\"id\": \"uwv\"", "\"id\": \"uwv\", \"extra\": 1")]
    [InlineData("\"regimes\": [", "\"regimes\": [ null,")]
    public async Task Wat_het_schema_afkeurt_nemen_wij_niet_aan(string goed, string fout)
    {
        var tekst = File.ReadAllText(Path.Combine(Wortel, "src", "Jobcoach.Domain", "Regelingen", "uwv-2014.json"));
        var bedorven = tekst.Replace(goed, fout, StringComparison.Ordinal);
        Assert.NotEqual(tekst, bedorven);

        Assert.NotEmpty((await Schema.Value).Validate(bedorven));
        Assert.False(RegelingCatalogus.FromJson("proef.json", bedorven).Gelukt);
    }
}
