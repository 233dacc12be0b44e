using System.Text;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>What can be wrong with a body, and how the caller learns all of it at once.</summary>
public sealed class InvoerlezerTests
{
    [Fact]
    public void All_errors_come_at_once_each_with_its_path()
    {
        var fouten = Fouten<DienVerantwoordingIn>(
            """
            {
              "verantwoording": {
                "ingediendOp": "vandaag",
                "doelen": [{ "doel": "doel9", "stand": "deels", "toelichting": 3 }, null],
                "bijgesteldeDoelen": {},
                "ondertekeningen": [{ "op": "2015-08-03" }],
                "evaluatieWerkgever": { "cijfer": "acht", "oordeel": "positief", "toelichting": "Goed." },
                "opmerking": "?"
              },
              "nog": 1
            }
            """);

        Assert.Equal(
            [
                ("verantwoording.ingediendOp", "waarde-ongeldig"),
                ("verantwoording.doelen[0].doel", "waarde-onbekend"),
                ("verantwoording.doelen[0].toelichting", "type-onjuist"),
                ("verantwoording.doelen[1]", "veld-verplicht"),
                ("verantwoording.bijgesteldeDoelen", "type-onjuist"),
                ("verantwoording.ondertekeningen[0].partij", "veld-verplicht"),
                ("verantwoording.evaluatieWerkgever.cijfer", "type-onjuist"),
                ("verantwoording.opmerking", "veld-onbekend"),
                ("nog", "veld-onbekend"),
            ],
            fouten.Select(fout => (fout.Veld, fout.Code)));
    }

    [Theory]
    [InlineData("""{"voorstelnummer":1}""", "akkoord", "veld-verplicht")]
    [InlineData("""{"voorstelnummer":1,"akkoord":null}""", "akkoord", "veld-verplicht")]
    [InlineData("""{"voorstelnummer":1,"akkoord":"ja"}""", "akkoord", "type-onjuist")]
    [InlineData("""{"voorstelnummer":"1","akkoord":true}""", "voorstelnummer", "type-onjuist")] // a number in quotes is a text
    [InlineData("""{"voorstelnummer":1.5,"akkoord":true}""", "voorstelnummer", "waarde-ongeldig")]
    [InlineData("""{"voorstelnummer":99999999999,"akkoord":true}""", "voorstelnummer", "waarde-ongeldig")] // more than an int
    [InlineData("""{"voorstelnummer":2000000000,"akkoord":true}""", "voorstelnummer", "waarde-ongeldig")] // an int, but no number of anything
    [InlineData("""{"voorstelnummer":1,"akkoord":true,"terugzendreden":"Anders"}""", "terugzendreden", "waarde-onbekend")] // capitals count
    [InlineData("""{"voorstelnummer":1,"akkoord":true,"terugzendreden":4}""", "terugzendreden", "type-onjuist")] // no numbers for names
    [InlineData("""{"voorstelnummer":1,"akkoord":true,"Toelichting":"x"}""", "Toelichting", "veld-onbekend")]
    [InlineData("""{"voorstelnummer":1,"akkoord":true,"akkoord":false}""", "akkoord", "veld-dubbel")]
    [InlineData("""{"voorstelnummer":1,"akkoord":true,"toelichting":"\ud800"}""", "toelichting", "tekst-onjuist")] // half a character
    [InlineData("""{"voorstelnummer":1,"akkoord":true,"toelichting":"a\u0000b"}""", "toelichting", "tekst-onjuist")]
    public void One_error_names_its_field(string json, string veld, string code)
    {
        var fout = Assert.Single(Fouten<NeemBesluit>(json));

        Assert.Equal((veld, code), (fout.Veld, fout.Code));
    }

    [Fact]
    public void An_unknown_value_names_the_values_that_are_allowed() =>
        Assert.Equal(
            "Kies uit: motiveringOnvoldoende, feitenOnvoldoende, berekeningOnjuist, zienswijzeOntbreekt, anders.",
            Assert.Single(Fouten<NeemBesluit>("""{"voorstelnummer":1,"akkoord":false,"terugzendreden":"zomaar"}""")).Uitleg);

    [Fact]
    public void A_field_in_another_case_is_pointed_out() =>
        Assert.Equal("Dit veld bestaat hier niet. Bedoelt u toelichting?", Assert.Single(Fouten<NeemBesluit>("""{"voorstelnummer":1,"akkoord":true,"Toelichting":"x"}""")).Uitleg);

    [Theory]
    [InlineData("""{"uitkomst":{"regime":"midden"},"motivering":"x"}""", "uitkomst.soort", "veld-verplicht")]
    [InlineData("""{"uitkomst":{"soort":"gift"},"motivering":"x"}""", "uitkomst.soort", "waarde-onbekend")]
    [InlineData("""{"uitkomst":{"soort":1},"motivering":"x"}""", "uitkomst.soort", "type-onjuist")]
    [InlineData("""{"uitkomst":{"soort":"intrekking","per":"2015-02-30"},"motivering":"x"}""", "uitkomst.per", "waarde-ongeldig")] // no such day
    [InlineData("""{"uitkomst":{"soort":"afwijzing","gronden":["geenDoelgroep",null]},"motivering":"x"}""", "uitkomst.gronden[1]", "veld-verplicht")]
    [InlineData("""{"uitkomst":{"soort":"afwijzing","gronden":["geenDoelgroep"],"per":"2015-03-01"},"motivering":"x"}""", "uitkomst.per", "veld-onbekend")] // of another kind
    [InlineData("""{"uitkomst":[],"motivering":"x"}""", "uitkomst", "type-onjuist")]
    [InlineData("""{"uitkomst":{"soort":"toekenning","regime":"midden","looptijd":{"van":"2015-08-01","totEnMet":"2015-02-02"}},"motivering":"x"}""", "uitkomst.looptijd", "waarde-ongeldig")]
    [InlineData("""{"uitkomst":{"soort":"toekenning","regime":"midden","looptijd":{"van":"2015-02-02","totEnMet":"2015-08-01","x":1}},"motivering":"x"}""", "uitkomst.looptijd.x", "veld-onbekend")]
    [InlineData("""{"uitkomst":{"soort":"toekenning","regime":"midden","looptijd":{"van":"0001-01-01","totEnMet":"2015-08-01"}},"motivering":"x"}""", "uitkomst.looptijd", "waarde-ongeldig")]
    public void A_family_is_read_by_its_kind(string json, string veld, string code)
    {
        var fout = Assert.Single(Fouten<StelBesluitVoor>(json));

        Assert.Equal((veld, code), (fout.Veld, fout.Code));
    }

    [Fact]
    public void The_kind_of_a_family_may_stand_anywhere_in_the_object()
    {
        var handeling = Lees<VraagWijziging>("""{"inhoud":{"urenPerWeek":32,"soort":"contracturen"},"ingangsdatum":"2015-05-01","reden":"Meer werk."}""");

        Assert.Equal(new Wijzigingsinhoud.Contracturen(32, null), handeling.Inhoud);
    }

    [Theory]
    [InlineData("\"09:30:00\"", null, null)]
    [InlineData("\"half tien\"", "waarde-ongeldig", "Verwacht: een tijd zoals 09:30:00.")]
    [InlineData("930", "type-onjuist", "Verwacht: een tijd zoals 09:30:00.")]
    public void A_time_of_day_says_what_it_expects(string van, string? code, string? uitleg)
    {
        var gelezen = Invoerlezer.Lees<NieuweLogboekregel>(Encoding.UTF8.GetBytes($$"""{"datum":"2015-02-02","duur":"PT1H","doel":"doel1","omschrijving":"x","van":{{van}}}"""));

        Assert.Equal(code is null ? [] : [(code, uitleg, "van")], gelezen.Weigeringen.Select(fout => (fout.Code, (string?)fout.Uitleg, fout.Veld!)));
    }

    [Theory]
    [InlineData("PT90M", true)]
    [InlineData("1,5", false)]
    [InlineData("PT99999999H", false)] // more minutes than fit
    public void A_value_with_its_own_notation_says_what_it_expects(string duur, bool goed)
    {
        var gelezen = Invoerlezer.Lees<NieuweLogboekregel>(Encoding.UTF8.GetBytes($$"""{"datum":"2015-02-02","duur":"{{duur}}","doel":"doel1","omschrijving":"x"}"""));

        Assert.Equal(goed, gelezen.Gelukt);
        Assert.All(gelezen.Weigeringen, fout => Assert.Equal(("duur", "Verwacht: een duur zoals PT1H30M (1 uur en 30 minuten)."), (fout.Veld, fout.Uitleg)));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2015-2-1")]
    [InlineData("2015-02-01T00:00:00Z")]
    public void A_day_is_a_day_on_which_somebody_can_work(string dag) =>
        Assert.Equal("nieuweLaatsteDag", Assert.Single(Fouten<Verdaag>($$"""{"nieuweLaatsteDag":"{{dag}}","reden":"x"}""")).Veld);

    [Theory]
    [InlineData("", "geen inhoud")]
    [InlineData("   ", "regel 1, positie 4")]
    [InlineData("{", "regel 1, positie 2")]
    [InlineData("{\n  \"a\": 1,\n}", "regel 3, positie 1")]
    [InlineData("{\"a\":1} x", "regel 1, positie 9")]
    [InlineData("[]", "JSON-object")]
    [InlineData("null", "JSON-object")]
    [InlineData("\"tekst\"", "JSON-object")]
    [InlineData("{\"a\": NaN}", "regel 1, positie 7")]
    [InlineData("{\"a\": 1 // nee\n}", "regel 1, positie 9")]
    public void What_is_no_json_object_says_where_it_goes_wrong(string json, string uitleg)
    {
        var fout = Assert.Single(Fouten<NeemBesluit>(json));

        Assert.Equal(("json-onjuist", Weigeringsoort.Invoer, (string?)null), (fout.Code, fout.Soort, fout.Veld));
        Assert.Contains(uitleg, fout.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.Equal("json-onjuist", Assert.Single(Invoerlezer.Lees<NeemBesluit>(new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}' }).Weigeringen).Code);

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(Invoerlezer.Lees<NeemBesluit>((byte[])[0xEF, 0xBB, 0xBF, .. """{"voorstelnummer":1,"akkoord":true}"""u8]).Gelukt);

    [Theory]
    [InlineData(31, "veld-onbekend")]
    [InlineData(33, "json-onjuist")]
    public void Nesting_has_a_limit(int diepte, string code) =>
        Assert.Contains(Fouten<NeemBesluit>($$"""{"x":{{new string('[', diepte)}}{{new string(']', diepte)}}}"""), fout => fout.Code == code);

    [Fact]
    public void A_flood_of_errors_is_cut_off() =>
        Assert.InRange(Fouten<NeemBesluit>($$"""{ {{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"v{i}\":1"))}} }""").Count, 1, 100);

    [Fact]
    public void What_is_computed_may_come_along_and_is_computed_anew()
    {
        var handeling = Lees<Domain.Aanvragen.VulAan>("""{"coachingsplan":{"doelen":[{"coachingsdoel":1,"activiteiten":[{"uren":"PT2H"}]}],"totaalUren":"PT99H","totaalWeken":7}}""");

        Assert.Equal("PT2H", handeling.Coachingsplan!.TotaalUren.ToString());
    }

    [Fact]
    public void What_may_be_left_out_may_be_null_too() => Assert.Equal(new Domain.Aanvragen.VulAan(), Lees<Domain.Aanvragen.VulAan>("""{"coachingsplan":null,"matchingsformat":null}"""));

    private static T Lees<T>(string json)
        where T : notnull => Invoerlezer.Lees<T>(Encoding.UTF8.GetBytes(json)).Match(gelezen => gelezen.Waarde, fouten => throw new InvalidOperationException(string.Join("; ", fouten)));

    private static IReadOnlyList<Weigering> Fouten<T>(string json)
        where T : notnull => Invoerlezer.Lees<T>(Encoding.UTF8.GetBytes(json)).Weigeringen;
}
