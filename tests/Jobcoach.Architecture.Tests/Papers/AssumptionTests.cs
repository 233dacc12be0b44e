using System.Text.RegularExpressions;
using Jobcoach.Regeldekking;

namespace Jobcoach.Architecture.Tests.Papers;

/// <summary>docs/aannames.md: every contradiction of the sources is decided once, and the place of the choice exists.</summary>
public sealed class AssumptionTests
{
    private const int Contradictions = 32;

    private static readonly string[][] Rows =
    [
        .. Repository.Read("docs/aannames.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0] is not ("nr" or "vraag" or "onderwerp")),
    ];

    [Fact]
    public void Every_contradiction_of_the_sources_stands_there_once_in_order() =>
        Assert.Equal(Enumerable.Range(1, Contradictions), Rows.Where(cells => cells[0].All(char.IsAsciiDigit)).Select(cells => int.Parse(cells[0], null)));

    [Fact]
    public void Every_row_says_everything() =>
        Offenders.None(Rows.Where(cells => cells.Length != (cells[0].All(char.IsAsciiDigit) ? 5 : 4) || cells.Any(cell => cell.Length == 0)).Select(cells => string.Join(" | ", cells)));

    [Fact]
    public void Every_place_of_a_choice_exists()
    {
        var places = new Plaatsen(Boom.Lees().Bronnen);

        Offenders.None(
            from cells in Rows
            from cell in cells
            from Match place in Regex.Matches(cell, "`(?<name>[^`]+)`")
            let name = place.Groups["name"].Value
            where !name.Contains('/', StringComparison.Ordinal) && name != "geldigVan" && !places.Kent(name)
            select $"{cells[0]}: {name}");
    }

    [Fact]
    public void Every_choice_has_a_place() =>
        Offenders.None(Rows.Where(cells => !cells[^2].Contains('`', StringComparison.Ordinal) && !cells[^2].Contains("](adr/", StringComparison.Ordinal)).Select(cells => cells[0]));
}
