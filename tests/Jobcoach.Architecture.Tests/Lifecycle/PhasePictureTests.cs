using System.Text.RegularExpressions;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Architecture.Tests.Lifecycle;

/// <summary>The state diagram in docs/architecture.md is a picture of the code and not of a memory of it.</summary>
public sealed partial class PhasePictureTests
{
    private static readonly IReadOnlyList<(string From, string To, string Act)> Arrows =
    [
        .. from Match arrow in Arrow().Matches(Repository.Read("docs/architecture.md").Split("stateDiagram-v2")[1].Split("```")[0])
           from act in arrow.Groups["acts"].Value.Split(", ")
           select (arrow.Groups["from"].Value, arrow.Groups["to"].Value, act),
    ];

    // The lines with which an act moves a zaak, by the name of the act, which is the name of its file; conditions on a phase are no movement.
    private static readonly ILookup<string, string> Movements = (
        from file in Repository.Files("src/Jobcoach.Domain", "*.cs")
        from line in Repository.Read(file).Split('\n')
        where line.Contains("Fase = Fase.", StringComparison.Ordinal) || line.Contains(".Naar(", StringComparison.Ordinal)
        select (Act: Path.GetFileNameWithoutExtension(file), Line: Condition().Replace(line, ""))).ToLookup(move => move.Act, move => move.Line);

    [Fact]
    public void The_states_are_the_phases()
    {
        Assert.Equal(Enum.GetNames<Fase>().Order(), Arrows.Select(arrow => arrow.To).Distinct().Order());
        Assert.Equal(Enum.GetNames<Fase>().Except([nameof(Fase.Vernietigd)]).Order(), Arrows.Select(arrow => arrow.From).Except(["[*]"]).Distinct().Order());
    }

    [Fact]
    public void An_arrow_is_what_an_act_does() =>
        Offenders.None(
            from arrow in Arrows
            where !Movements.Contains(arrow.Act) || !Repository.Read(Repository.Files("src/Jobcoach.Domain", $"{arrow.Act}.cs").Single()).Contains($"Fase.{arrow.To}", StringComparison.Ordinal)
            select $"{arrow.From} --> {arrow.To}: {arrow.Act}");

    [Fact]
    public void An_act_that_moves_a_zaak_is_drawn() =>
        Offenders.None(
            from move in Movements
            from line in move
            from to in Phase().Matches(line).Select(match => match.Groups["phase"].Value).DefaultIfEmpty("some phase")
            where !Arrows.Any(arrow => arrow.Act == move.Key && (to == "some phase" || arrow.To == to))
            select $"{move.Key} to {to}");

    [GeneratedRegex(@"^  (?<from>\S+) --> (?<to>\w+): (?<acts>[\w, ]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"is (not )?\(?Fase\.\w+( or Fase\.\w+)*\)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\bFase\.(?<phase>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Phase();
}
