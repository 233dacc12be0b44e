using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jobcoach.Architecture.Tests.Pages;

/// <summary>Every text on a page stands in a resource file, in both languages.</summary>
public sealed partial class TextTests
{
    // Equal in both languages, with the reason; places to fill in with only signs and units around them need none.
    private static readonly Dictionary<string, string[]> EqualForAReason = new()
    {
        ["the same word in both languages"] =
        [
            "OnderdelenTeksten matching.vergelijking", "DossierTeksten matching.matching", "DossierTeksten Matchingsuitkomst.Match", "ToetsingTeksten toets.matchingBij", // the matching of the form
            "BesluitenTeksten voorstel.regime", "DossierTeksten periode.regime", "LogboekTeksten vervolg.regime", // the regime of the scheme
            "DossierTeksten Aanvraagstatus.Open", "DossierTeksten Wijzigingsstatus.Open", "WerkvoorraadTeksten telling.open",
            "BeheerTeksten gezondheid.engine", "IntakeTeksten nieuw.begin", "LogboekTeksten uren.was", "MijnZaakTeksten contact.kop", "SharedTeksten plek.start", "StartTeksten titel", "DossierTeksten document", "UitgangTeksten Uitgaandkanaal.Email",
        ],
        ["a name"] = ["BeheerTeksten Uitvoerdersoort.Uwv", "BrievenTeksten brief.pdf", "BrievenTeksten brief.pdf.van"],
        ["how a day is written: the names of days and months come with the language"] = ["ComponentTeksten dag.vorm", "ComponentTeksten dag.weekdag"],
        ["the letter to the applicant, which is Dutch and marked so"] =
            ["ToetsingTeksten verzoek.aanhef", "ToetsingTeksten verzoek.termijn", "ToetsingTeksten verzoek.zonderTermijn", "ToetsingTeksten verzoek.gevolg"],
    };

    public static TheoryData<string> Resources => [.. Repository.Files("src", "*.resx").Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))];

    public static TheoryData<string> Components => [.. Repository.Files("src", "*.razor")];

    [Theory]
    [MemberData(nameof(Resources))]
    public void A_text_is_there_in_both_languages_with_the_same_places_to_fill_in(string file)
    {
        var dutch = Read(file);
        var english = Read(Path.ChangeExtension(file, ".en.resx"));

        Assert.Equal(dutch.Keys.Order(), english.Keys.Order());
        Offenders.None(dutch.Where(text =>
            string.IsNullOrWhiteSpace(text.Value) || string.IsNullOrWhiteSpace(english[text.Key]) || !Places(text.Value).SequenceEqual(Places(english[text.Key]))).Select(text => text.Key));
    }

    [Fact]
    public void A_text_that_is_equal_in_both_languages_has_a_reason_to_be()
    {
        var equal =
            from file in Repository.Files("src", "*.resx")
            where !file.EndsWith(".en.resx", StringComparison.Ordinal)
            let english = Read(Path.ChangeExtension(file, ".en.resx"))
            from text in Read(file)
            where english.GetValueOrDefault(text.Key) == text.Value && Word().IsMatch(Place().Replace(text.Value, ""))
            select $"{Path.GetFileNameWithoutExtension(file)} {text.Key}";

        Assert.Equal(EqualForAReason.Values.SelectMany(texts => texts).Order(StringComparer.Ordinal), equal.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void No_text_stands_in_a_component(string file)
    {
        var markup = Comment().Replace(Repository.Read(file).Split("\n@code")[0], "");
        var lines = Expression().Replace(markup, "").Split('\n').Where(line => !Statement().IsMatch(line));

        Offenders.None(Between().Matches(string.Join('\n', lines)).Concat(Attribute().Matches(markup)).Select(text => text.Value));
    }

    private static Dictionary<string, string> Read(string file) => XDocument.Parse(Repository.Read(file)).Root!
        .Elements("data").ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(place => place.Value).Distinct().Order();

    [GeneratedRegex(@"\{[0-9]")]
    private static partial Regex Place();

    // A word of any language; kB and min are none.
    [GeneratedRegex(@"(?!\b(kB|min)\b)\b\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // Not the statements: their lines are left out as a whole.
    // @Words["key"], @(either ? one : other), @Names.Of(this)[0]: an expression with everything that hangs on it.
    [GeneratedRegex(@"@(?!(?:if|for|foreach|switch|while|using|inherits|attribute)\b)(?:[A-Za-z_][\w.]*)?(?:\((?>[^()]+|(?<round>\()|(?<-round>\)))*(?(round)(?!))\)|\[(?>[^\[\]]+|(?<square>\[)|(?<-square>\]))*(?(square)(?!))\]|\??\.[\w.]+)*")]
    private static partial Regex Expression();

    [GeneratedRegex(@"^\s*(@|\{|\}|else|foreach|if\b|var |for |switch|case |default:|break|using |.*;\s*$|.*=>)")]
    private static partial Regex Statement();

    [GeneratedRegex(@">[^<>{}""=]*\p{L}{3,}[^<>{}""=]*<")]
    private static partial Regex Between();

    // Kop="Kop" and Kop="Blad.Kop" hand on the head of a zaak, which is no text.
    [GeneratedRegex(@"\b(?!Kop=""(?:Blad\.)?Kop"")(Titel|Kop|Label|Hulp|title|alt|aria-label|placeholder)=""[^@""]*\p{L}{2,}[^""]*""")]
    private static partial Regex Attribute();
}
