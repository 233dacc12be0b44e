using System.Text.RegularExpressions;

namespace Jobcoach.Regeldekking;

/// <summary>A rule of a source, as docs/rechtsgronden.md lists it.</summary>
/// <param name="Bron">The heading above its table.</param>
/// <param name="Grond">Its unique name: the text of the trait.</param>
/// <param name="Regel">What it says.</param>
/// <param name="Waar">What applies it, or why nothing does.</param>
public sealed partial record Registerregel(string Bron, string Grond, string Regel, string Waar)
{
    /// <summary>Whether the system applies it, so that a test must show it. Not so where a person decides or the rule is outside the product.</summary>
    public bool VraagtTest => !Waar.StartsWith("mens: ", StringComparison.Ordinal) && !Waar.StartsWith("buiten bereik: ", StringComparison.Ordinal);

    /// <summary>What <see cref="Waar"/> names: types, files and paths of parameters.</summary>
    public IReadOnlyList<string> Namen => [.. Naam().Matches(Waar).Select(naam => naam.Groups["naam"].Value)];

    /// <summary>The file name of the scheme if the rule is one of a scheme: what stands before the comma.</summary>
    public string Regeling => Grond.Split(',')[0];

    [GeneratedRegex("`(?<naam>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Naam();
}

/// <summary>Reads the register.</summary>
public static partial class Register
{
    /// <summary>All rules, in the order of the paper. A line of a table that is no rule does not exist; see <see cref="Onleesbaar"/>.</summary>
    public static IReadOnlyList<Registerregel> Regels(string rechtsgronden) =>
    [
        .. from deel in rechtsgronden.Split("\n## ")[1..]
           from regel in deel.Split('\n')
           let gelezen = Tabelregel().Match(regel)
           where gelezen.Success
           select new Registerregel(deel.Split('\n')[0].Trim(), gelezen.Groups["grond"].Value, gelezen.Groups["regel"].Value, gelezen.Groups["waar"].Value),
    ];

    /// <summary>Lines that look like a rule and are none.</summary>
    public static IEnumerable<string> Onleesbaar(string rechtsgronden) =>
        rechtsgronden.Split('\n').Where(regel => regel.StartsWith("| `", StringComparison.Ordinal) && !Tabelregel().IsMatch(regel));

    [GeneratedRegex(@"^\| `(?<grond>[^`|]+)` \| (?<regel>[^|]+?) \| (?<waar>[^|]+?) \|$", RegexOptions.ExplicitCapture)]
    private static partial Regex Tabelregel();
}
