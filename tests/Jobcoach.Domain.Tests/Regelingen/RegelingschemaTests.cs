using System.Text.Json.Nodes;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingschemaTests
{
    [Fact]
    public void The_schema_is_that_of_the_model()
    {
        var geschreven = Schemaschrijver.Schrijf();
        if (Environment.GetEnvironmentVariable("JOBCOACH_WRITE_SCHEMA") is { } bestand)
        {
            File.WriteAllText(bestand, geschreven);
        }

        Assert.Equal(geschreven, Regelingschema.Tekst, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_template_reads_and_fills_in_only_what_the_law_says()
    {
        var sjabloon = RegelingCatalogus.FromJson("sjabloon-vng.json", Regelingschema.Sjabloon);

        Assert.Empty(sjabloon.Weigeringen);
        Assert.Equal(
            ["doelgroep.aanvragers", "doelgroep.pwCollegeVerantwoordelijk", "grondslag", "proef.duurMaanden", "proef.maximumMaanden", "termijnen.wettelijkeBeslistermijn.aantal", "termijnen.wettelijkeBeslistermijn.feestdagverlenging"],
            Gevuld(JsonNode.Parse(Regelingschema.Sjabloon)!, "").Order(StringComparer.Ordinal));
        Assert.Equal((8, 2, 6), (sjabloon.Waarde!.Termijnen.WettelijkeBeslistermijn.Aantal.Waarde, sjabloon.Waarde.Proef!.DuurMaanden.Waarde, sjabloon.Waarde.Proef.MaximumMaanden.Waarde));
    }

    [Fact]
    public void The_template_is_no_regeling_to_choose() =>
        Assert.DoesNotContain(RegelingCatalogus.Ingebouwd.Alle, regeling => regeling.Id == "uw-gemeente");

    private static IEnumerable<string> Gevuld(JsonNode? node, string pad) => node switch
    {
        JsonObject deel when deel.ContainsKey("zekerheid") => deel["waarde"] is null ? [] : [pad],
        JsonObject deel => deel.SelectMany(veld => Gevuld(veld.Value, pad.Length == 0 ? veld.Key : $"{pad}.{veld.Key}")),
        JsonArray lijst => lijst.SelectMany((lid, plaats) => Gevuld(lid, $"{pad}[{plaats}]")),
        _ => [],
    };
}
