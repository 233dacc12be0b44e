using System.Text.Json.Nodes;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Regelingen.Waarden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelinglezerTests
{
    private static readonly string Bestand = Regelingwaarden.Tekst("uwv-2014");

    [Theory]
    [InlineData("\"versie\": 2014,", "\"versie\": \"2014\",", "stad.json, regel 3, kolom 13, $.versie: Hier hoort een geheel getal, zonder aanhalingstekens.")]
    [InlineData("\"versie\": 2014,", "\"versie\": 2014.5,", "stad.json, regel 3, kolom 13, $.versie: Hier hoort een geheel getal, zonder aanhalingstekens.")]
    [InlineData("\"versie\": 2014,", "\"versie\": 0,", "stad.json, regel 3, kolom 13, $.versie: De versie is een getal van 1 tot en met 9999. Herstel haar.")]
    [InlineData("\"versie\": 2014,", "\"versie\": 10000,", "stad.json, regel 3, kolom 13, $.versie: De versie is een getal van 1 tot en met 9999. Herstel haar.")]
    [InlineData("  \"versie\": 2014,\n", "", "stad.json, regel 1, kolom 1, $.versie: Dit veld ontbreekt. Voeg het toe; neem als u niets weet de vorm uit het sjabloon over, met null als waarde.")]
    [InlineData("\"versie\": 2014,", "\"versie\": 2013, \"versie\": 2014,", "stad.json, regel 3, kolom 29, $.versie: Dit veld staat er vaker. Laat er een staan.")]
    [InlineData("\"versie\": 2014,", "\"versie\": 2014, \"kleur\": 1,", "stad.json, regel 3, kolom 28, $.kleur: Dit veld bestaat niet. Verwijder het, of herstel de naam.")]
    [InlineData("      \"rang\": 1,\n", "", "stad.json, regel 66, kolom 5, $.regimes[0].rang: Dit veld ontbreekt. Voeg het toe; neem als u niets weet de vorm uit het sjabloon over, met null als waarde.")]
    [InlineData("\"uitvoerder\": {", "\"uitvoerder\": 1, \"x\": {", "stad.json, regel 8, kolom 17, $.uitvoerder: Hier hoort een onderdeel tussen accolades, met: soort, naam.")]
    [InlineData("\"2014-07-01\"", "\"1-7-2014\"", "stad.json, regel 5, kolom 16, $.geldigVan: Hier hoort een datum als \"2026-01-31\".")]
    [InlineData("\"soort\": \"uwv\"", "\"soort\": \"Uwv\"", "stad.json, regel 9, kolom 14, $.uitvoerder.soort: Hier hoort een van deze woorden: uwv, college. Kies er een.")]
    [InlineData("\"soort\": \"uwv\"", "\"soort\": null", "stad.json, regel 9, kolom 14, $.uitvoerder.soort: Hier mag geen null staan. Vul een waarde in.")]
    [InlineData("\"rang\": 1,", "\"rang\": [],", "stad.json, regel 69, kolom 15, $.regimes[0].rang: Hier hoort een geheel getal, zonder aanhalingstekens.")]
    [InlineData("\"contractvormen\": [", "\"contractvormen\": 1, \"x\": [", "stad.json, regel 41, kolom 23, $.toegang.contractvormen: Hier hoort een lijst tussen rechte haken.")]
    [InlineData("\"minLoonwaarde\": { \"waarde\": 35,", "\"minLoonwaarde\": { \"waarde\": -1,", "stad.json, regel 34, kolom 22, $.toegang.minLoonwaarde: Een getal ligt hier van 0 tot en met 1200. Herstel het.")]
    [InlineData("\"waarde\": 74.11", "\"waarde\": 1e999", "stad.json, regel 283, kolom 58, $.tarief.uurtarieven[0].euroPerUur.waarde: Hier hoort een getal, met een punt voor de decimalen en zonder aanhalingstekens.")]
    [InlineData("\"waarde\": 74.11", "\"waarde\": NaN", "stad.json, regel 283, kolom 58, $: Dit is geen JSON. Kijk op deze plaats, en vlak ervoor, naar komma's, aanhalingstekens en haakjes.")]
    [InlineData("\"waarde\": \"UWV\"", "\"waarde\": \"\\uD800\"", "stad.json, regel 10, kolom 25, $: Dit is geen JSON. Kijk op deze plaats, en vlak ervoor, naar komma's, aanhalingstekens en haakjes.")]
    public void Each_mistake_names_file_line_column_path_and_remedy(string oud, string nieuw, string zin) =>
        Assert.Contains(zin, Fouten(Vervang(oud, nieuw)).Select(fout => fout.Uitleg));

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.Equal("stad.json, regel 1, kolom 1, $: Het bestand bevat tekens die geen tekst zijn. Bewaar het opnieuw als UTF-8.", Assert.Single(Fouten(Bestand + "\uD800")).Uitleg);

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("\"uwv\"", "$")]
    [InlineData("{} {}", "$")]
    public void Something_else_than_a_regeling_is_refused_at_the_top(string tekst, string pad) => Assert.Contains(pad, Fouten(tekst).Select(fout => fout.Veld));

    [Fact]
    public void Every_missing_part_is_named_at_once() =>
        Assert.Equal(JsonNode.Parse(Bestand)!.AsObject().Select(veld => $"$.{veld.Key}"), Fouten("{}").Select(fout => fout.Veld));

    [Fact]
    public void A_column_counts_characters_and_not_bytes() =>
        Assert.StartsWith("stad.json, regel 1, kolom 17, $.versie: ", Assert.Single(Fouten("{\"ë\":1,\"versie\":[]}"), fout => fout.Veld == "$.versie").Uitleg, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"code\": \"d1-team\"", "\"code\": \"D1 team\"", "$.doelen.doelen[0].activiteiten[1].code: Een code bestaat uit kleine letters, cijfers en streepjes. Herstel haar.")]
    [InlineData("\"code\": \"d1\"", "\"code\": \"D1\"", "$.doelen.doelen[0].code: Een code bestaat uit kleine letters, cijfers en streepjes. Herstel haar.")]
    [InlineData("\"code\": \"zeer-licht\"", "\"code\": \"\"", "$.regimes[0].code: Een code bestaat uit kleine letters, cijfers en streepjes. Herstel haar.")]
    [InlineData("\"r6\"", "\"r7\"", "$.resultaten.waarde[5]: Het resultaat 'r7' bestaat niet. Kies uit r1 tot en met r6.")]
    [InlineData("\"rapportageActiviteit\": { \"waarde\": null, \"bron\": \"niet in Protocol Jobcoach 2014\", \"zekerheid\": \"onbekend\" }", "\"rapportageActiviteit\": { \"waarde\": \"d9-x\", \"bron\": \"b\", \"zekerheid\": \"h\" }", "$.verantwoording.rapportageActiviteit: De code 'd9-x' staat niet in de lijst van doelen en activiteiten. Neem een code uit die lijst over.")]
    public void Codes_have_one_form_and_point_to_something(string oud, string nieuw, string zin) =>
        Assert.EndsWith($", {zin}", Assert.Single(Fouten(Vervang(oud, nieuw))).Uitleg, StringComparison.Ordinal);

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void A_quote_from_the_file_is_cut_off_after_sixty_characters(int lengte, string einde) => Assert.EndsWith(
        $"Het resultaat '{new string('x', 60)}{einde}' bestaat niet. Kies uit r1 tot en met r6.",
        Assert.Single(Fouten(Vervang("\"r6\"", $"\"{new string('x', lengte)}\""))).Uitleg,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"periodeMaanden\": { \"waarde\": 6,", "\"periodeMaanden\": { \"waarde\": 1201,", "$.duur.periodeMaanden")]
    [InlineData("\"waarde\": 74.11", "\"waarde\": 1000000.01", "$.tarief.uurtarieven[0].euroPerUur")]
    public void A_number_has_an_upper_bound(string oud, string nieuw, string pad) => Assert.Contains(pad, Fouten(Vervang(oud, nieuw)).Select(fout => fout.Veld));

    [Theory]
    [InlineData("\"maximumMaanden\": { \"waarde\": 36,", "\"maximumMaanden\": { \"waarde\": 1200,")]
    [InlineData("\"waarde\": 74.11", "\"waarde\": 1000000")]
    [InlineData("\"aantal\": { \"waarde\": 1,", "\"aantal\": { \"waarde\": 0,")]
    public void The_bound_itself_is_allowed(string oud, string nieuw) => Assert.Empty(Fouten(Vervang(oud, nieuw)));

    private static IReadOnlyList<Weigering> Fouten(string tekst) => RegelingCatalogus.FromJson("stad.json", tekst).Weigeringen;

    private static string Vervang(string oud, string nieuw)
    {
        var plaats = Bestand.IndexOf(oud, StringComparison.Ordinal);
        Assert.True(plaats >= 0, $"{oud} staat niet in het bestand.");
        return Bestand[..plaats] + nieuw + Bestand[(plaats + oud.Length)..];
    }
}
