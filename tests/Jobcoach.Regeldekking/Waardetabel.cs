using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jobcoach.Regeldekking;

/// <summary>
/// A table of values: a class with one constant text <c>Tabel</c>, on each line the path of a parameter and the value that the sources give it,
/// <c>toegang.minUrenPerWeek = 12 [h]</c>. A theory takes its rows from there.
/// </summary>
internal static partial class Waardetabel
{
    /// <summary>The parameters of each table, by the name of its class.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Lees(IEnumerable<SyntaxNode> wortels) =>
        (from wortel in wortels
         from klasse in wortel.DescendantNodes().OfType<ClassDeclarationSyntax>()
         from veld in klasse.Members.OfType<FieldDeclarationSyntax>()
         from variabele in veld.Declaration.Variables
         let tekst = (variabele.Initializer?.Value as LiteralExpressionSyntax)?.Token.ValueText
         where variabele.Identifier.Text is "Tabel" && tekst is not null
         select (Naam: klasse.Identifier.Text, Paden: Paden(tekst)))
        .ToDictionary(tabel => tabel.Naam, tabel => tabel.Paden);

    private static IReadOnlyList<string> Paden(string tabel) =>
        [.. tabel.Split('\n').Where(regel => regel.Contains(" = ", StringComparison.Ordinal)).Select(regel => Plaats().Replace(regel.Split(" = ")[0].Trim(), "")).Distinct()];

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Plaats();
}
