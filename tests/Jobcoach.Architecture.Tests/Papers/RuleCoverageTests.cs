using Jobcoach.Regeldekking;

namespace Jobcoach.Architecture.Tests.Papers;

/// <summary>Every rule of the register, every scheme parameter and every value of a scheme is named by a test; and the measure itself is no empty gesture.</summary>
public sealed class RuleCoverageTests
{
    private const string Register = """
        # Rechtsgronden

        ## Wet

        | grond | regel | waar |
        |---|---|---|
        | `Awb 4:13` | Acht weken. | `Beslistermijn` |
        | `Awb 4:14 lid 3` | Bericht. | `Verdaag` |
        | `Awb 4:84` | Afwijken. | mens: bij `StelBesluitVoor` |
        | `Awb 4:18` | Dwangsom. | buiten bereik: geen bedragen |

        ## Regeling

        | grond | regel | waar |
        |---|---|---|
        | `proef-2030, uren` | Twaalf uur. | `toegang.minUrenPerWeek` |
        """;

    private const string Scheme = """
        { "toegang": { "minUrenPerWeek": { "waarde": 12, "bron": "Awb 4:13", "zekerheid": "h" }, "minLoonwaarde": { "waarde": null, "bron": "geen", "zekerheid": "onbekend" } } }
        """;

    private const string Test = """
        public sealed class EenTests
        {
            [Fact, Trait("Wet", "Awb 4:13 lid 2")]
            public void Een() { }

            [Theory]
            [Trait("Wet", "Awb 4:14 lid 3")]
            public void Twee(int i) { }

            [Fact, Trait("Regeling", "proef-2030"), Trait("Parameter", "toegang.minUrenPerWeek")]
            public void Drie() { }
        }
        """;

    [Fact]
    public void Every_rule_parameter_and_value_has_a_test() => Offenders.None(Dekking.Meet(Boom.Lees()).Select(melding => $"{melding.Soort}: {melding.Wat}"));

    [Fact]
    public void A_tree_in_which_tests_name_everything_has_nothing_to_report_but_the_rest_of_the_model() => Assert.Empty(Reported(Test));

    [Theory]
    [InlineData("lid 2\")", "lid 2\"), Trait(\"Wet\", \"Awb 4:99\")", "Awb 4:99 (tests/EenTests.cs: Een)")] // A ground that does not exist.
    [InlineData("\"Awb 4:13 lid 2\"", "\"Awb 4:1\"", "Awb 4:1 (tests/EenTests.cs: Een)")] // The beginning of a number is another article.
    [InlineData("Awb 4:14 lid 3", "Awb 4:14", "Awb 4:14 lid 3: Bericht.")] // The whole article is not this part of it.
    [InlineData("Fact, Trait(\"Wet\"", "Fact(Skip = \"later\"), Trait(\"Wet\"", "Awb 4:13: Acht weken.")] // A test that does not run.
    [InlineData("[Theory]", "", "Awb 4:14 lid 3: Bericht.")] // No test at all.
    [InlineData("[Fact, Trait(\"Wet\", \"Awb 4:13 lid 2\")]", "// [Fact, Trait(\"Wet\", \"Awb 4:13 lid 2\")]", "Awb 4:13: Acht weken.")] // Only said.
    [InlineData("\"proef-2030\"", "\"proef-2031\"", "proef-2030, uren: Twaalf uur.")] // The value of another scheme.
    [InlineData("\"proef-2030\"", "\"proef-2031\"", "proef-2030: toegang.minUrenPerWeek")]
    [InlineData("toegang.minUrenPerWeek", "toegang.minUren", "toegang.minUren (tests/EenTests.cs: Drie)")] // A parameter that does not exist.
    public void A_hole_is_reported(string from, string to, string reported) => Assert.Contains(reported, Reported(Test.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("| `Awb 4:14 lid 3` | Bericht. | `Verdaag` |", "| `Awb 4:13` | Bericht. | `Verdaag` |", "staat er meer dan eens: Awb 4:13")]
    [InlineData("`Beslistermijn`", "`Bestaatniet`", "Awb 4:13: Bestaatniet bestaat niet")]
    [InlineData("`Beslistermijn`", "ergens", "noemt geen plaats in de code: Awb 4:13")]
    [InlineData("mens: bij `StelBesluitVoor`", "`StelBesluitVoor`", "Awb 4:84: Afwijken.")]
    [InlineData("buiten bereik: geen bedragen", "`StelBesluitVoor`", "Awb 4:18: Dwangsom.")]
    [InlineData("| Acht weken. ", "", "geen drie kolommen: | `Awb 4:13` | `Beslistermijn` |")]
    [InlineData("Awb 4:13", "Awb 4:12", "Awb 4:13 (src/Jobcoach.Domain/Regelingen/proef-2030.json)")] // A scheme calls upon an article that is not in the register.
    public void A_register_that_does_not_fit_is_reported(string from, string to, string reported) =>
        Assert.Contains(reported, Reported(Test, Register.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Waarden", "toegang.minUrenPerWeek", true)]
    [InlineData("Waarden", "toegang.minLoonwaarde", false)] // A table without the parameter.
    [InlineData("Andere", "toegang.minUrenPerWeek", false)] // A theory that takes its rows from elsewhere.
    public void A_value_is_tested_by_a_table_and_its_rule_is_not(string rows, string path, bool tested)
    {
        var test = $$"""
            public static class Waarden { public const string Tabel = "id = x\n{{path}} = 12 [h]"; }
            public sealed class TabelTests
            {
                [Theory, Trait("Regeling", "proef-2030")]
                [MemberData(nameof(Rijen), "{{rows}}")]
                public void Zegt_dit(string pad, string waarde) { }
            }
            """;

        var all = Measured(test, Register);

        Assert.Equal(!tested, all.Any(melding => melding.Wat == "proef-2030: toegang.minUrenPerWeek"));
        Assert.Contains(all, melding => melding is { Soort: "Parameters van het model zonder test", Wat: "toegang.minUrenPerWeek" });
    }

    // The model has more parameters than this small tree; those are not what these tests are about.
    private static List<string> Reported(string test, string register = Register) =>
        [.. Measured(test, register).Where(melding => melding.Soort != "Parameters van het model zonder test").Select(melding => melding.Wat)];

    private static IReadOnlyList<Melding> Measured(string test, string register) => Dekking.Meet(new(
        register,
        [new("tests/EenTests.cs", test)],
        [new("src/Jobcoach.Domain/Termijnen/Beslistermijn.cs", "class Beslistermijn { string a = \"Awb 4:13\"; } // Awb 99:99")],
        [new("src/Jobcoach.Domain/Regelingen/proef-2030.json", Scheme)]));
}
