using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jobcoach.Regeldekking;

/// <summary>A test with the traits of its method and its class.</summary>
/// <param name="Naam">File and method.</param>
/// <param name="Gronden">Its traits Wet and Regeling.</param>
/// <param name="Parameters">Its traits Parameter: the parameters whose rule it tests.</param>
/// <param name="Waarden">The parameters whose value it compares, row by row, with a table of values.</param>
public sealed record Proef(string Naam, IReadOnlyList<string> Gronden, IReadOnlyList<string> Parameters, IReadOnlyList<string> Waarden)
{
    /// <summary>Whether the test names the parameter, as a rule or as a value.</summary>
    public bool Noemt(string pad) => Parameters.Concat(Waarden).Any(kenmerk => Regeldekking.Parameters.Noemt(kenmerk, pad));

    /// <summary>Whether the test is about this scheme.</summary>
    public bool Van(string regeling) => Gronden.Any(grond => Kenmerk.Noemt(grond, regeling));
}

/// <summary>Reads tests from their source, so that the answer does not depend on what was built last.</summary>
public static class Proeven
{
    /// <summary>All tests that run: a skipped one proves nothing.</summary>
    public static IReadOnlyList<Proef> Lees(IReadOnlyList<Bestand> bestanden)
    {
        var bomen = bestanden.Select(bestand => (bestand.Pad, Wortel: CSharpSyntaxTree.ParseText(bestand.Tekst).GetRoot())).ToList();
        var tabellen = Waardetabel.Lees(bomen.Select(boom => boom.Wortel));
        return
        [
            .. from boom in bomen
               from methode in boom.Wortel.DescendantNodes().OfType<MethodDeclarationSyntax>()
               where IsTest(methode)
               let kenmerken = methode.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().SelectMany(Attributen).Where(attribuut => Heet(attribuut, "Trait")).ToList()
               select new Proef(
                   $"{boom.Pad}: {methode.Identifier.Text}",
                   [.. Waarden(kenmerken, "Wet"), .. Waarden(kenmerken, "Regeling")],
                   [.. Waarden(kenmerken, "Parameter")],
                   [.. Attributen(methode).Where(attribuut => Heet(attribuut, "MemberData")).SelectMany(attribuut => Tabel(attribuut, tabellen))]),
        ];
    }

    // [MemberData(nameof(Rijen), "Uwv2014")]: the rows of the table in the class of that name.
    private static IReadOnlyList<string> Tabel(AttributeSyntax rijen, IReadOnlyDictionary<string, IReadOnlyList<string>> tabellen) =>
        rijen.ArgumentList!.Arguments.Where(argument => argument.NameEquals is null).ToList() is [_, var tweede] && Tekst(tweede) is { } naam && tabellen.TryGetValue(naam, out var paden) ? paden : [];

    private static bool IsTest(MethodDeclarationSyntax methode) => Attributen(methode).Any(attribuut =>
        (Heet(attribuut, "Fact") || Heet(attribuut, "Theory") || Heet(attribuut, "Property"))
        && attribuut.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.Text is "Skip") is not true);

    private static IEnumerable<string> Waarden(IEnumerable<AttributeSyntax> kenmerken, string soort) =>
        from kenmerk in kenmerken
        let argumenten = kenmerk.ArgumentList!.Arguments
        where Tekst(argumenten[0]) == soort
        select Tekst(argumenten[1]) ?? $"geen letterlijke tekst: {argumenten[1]}";

    private static IEnumerable<AttributeSyntax> Attributen(MemberDeclarationSyntax lid) => lid.AttributeLists.SelectMany(lijst => lijst.Attributes);

    private static bool Heet(AttributeSyntax attribuut, string naam) => attribuut.Name.ToString() == naam;

    private static string? Tekst(AttributeArgumentSyntax argument) => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText;
}
