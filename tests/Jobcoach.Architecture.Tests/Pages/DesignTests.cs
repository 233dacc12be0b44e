using System.Text.RegularExpressions;

namespace Jobcoach.Architecture.Tests.Pages;

/// <summary>What pages say of their looks, the design knows.</summary>
public sealed partial class DesignTests
{
    private const string Sources = "src/Jobcoach.Web/Ontwerp/stijl";

    private static readonly HashSet<string> Known = [.. Repository.Files(Sources, "*").SelectMany(file => Name().Matches(Repository.Read(file))).Select(name => name.Value)];

    public static TheoryData<string> Components => [.. Repository.Files("src", "*.razor")];

    [Theory]
    [MemberData(nameof(Components))]
    public void A_class_on_a_page_is_one_of_the_design(string file) =>
        Offenders.None(Classes().Matches(Repository.Read(file)).SelectMany(classes => Name().Matches(classes.Value)).Select(name => name.Value).Where(name => !Known.Contains(name)).Distinct());

    [Theory]
    [MemberData(nameof(Components))]
    public void A_component_has_no_style_of_its_own(string file) => Assert.DoesNotMatch("<style|\\sstyle=|javascript:|\\son[a-z]+=\"", Repository.Read(file));

    [Fact]
    public void The_browser_tests_walk_the_whole_gallery()
    {
        var shown = Repository.Files("src/Jobcoach.LocalHost/Ontwikkeling/Onderdelen", "*Voorbeeld.razor").Select(file => Page().Match(Repository.Read(file)).Groups["name"].Value);
        var walked = Repository.Read("tests/browser/staten/onderdelen.ts");

        Offenders.None(shown.Where(name => !walked.Contains($"'{name}'", StringComparison.Ordinal)));
    }

    // The attribute to its end, with the quotes inside expressions of one level.
    [GeneratedRegex("""\bclass="(?:@\((?:[^()]|\([^()]*\))*\)|[^"@]|@[\w.]+)*""")]
    private static partial Regex Classes();

    [GeneratedRegex(@"Toont\(typeof\((?<name>\w+)\)")]
    private static partial Regex Page();

    // A whole name; one with a variable end, such as jc-stap--@..., has no last letter here.
    [GeneratedRegex(@"\b(jc|nl|utrecht)-[\w-]*[a-z0-9](?![\w@-])")]
    private static partial Regex Name();
}
