using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jobcoach.Regeldekking;

/// <summary>The articles that the system itself calls upon, in the text of its rules and of the schemes.</summary>
public static partial class Artikelen
{
    /// <summary>Every article in a text of the domain (not in comments) or of a scheme, with the file that names it.</summary>
    public static IEnumerable<(string Artikel, string Bestand)> Genoemd(Boom boom) =>
        boom.Bronnen.Where(bron => bron.Pad.StartsWith("src/Jobcoach.Domain/", StringComparison.Ordinal)).SelectMany(bron => Teksten(bron).SelectMany(tekst => In(tekst, bron)))
            .Concat(boom.Regelingen.SelectMany(regeling => In(regeling.Tekst, regeling)))
            .Distinct();

    private static IEnumerable<string> Teksten(Bestand bron) => CSharpSyntaxTree.ParseText(bron.Tekst).GetRoot().DescendantTokens()
        .Where(teken => teken.IsKind(SyntaxKind.StringLiteralToken) || teken.IsKind(SyntaxKind.InterpolatedStringTextToken) || teken.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        .Select(teken => teken.ValueText);

    private static IEnumerable<(string Artikel, string Bestand)> In(string tekst, Bestand bestand) => Artikel().Matches(tekst).Select(artikel => (artikel.Value, bestand.Pad));

    [GeneratedRegex(
        @"(Awb|WIA|Wajong|Participatiewet|Reïntegratiebesluit|Algemene termijnenwet|Ziektewet|Wet SUWI|UAVG|AVG|Wabb|Archiefwet 1995) \d{1,3}[a-z]*(:\d+[a-z]*)?( lid \d+[a-z]*)?( onder [a-z])?\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Artikel();
}
