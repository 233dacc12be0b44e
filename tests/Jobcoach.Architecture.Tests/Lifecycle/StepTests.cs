using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Lifecycle;

/// <summary>A step that the planning can ask for must have an activity, a place in the orchestration and an act.</summary>
public sealed class StepTests
{
    // Where the process chooses the act of a step: everything beside the orchestration itself, which only names activities.
    private static readonly string Acts = string.Join(
        '\n',
        Repository.Files("src/Jobcoach.Workflow/Zaken", "*.cs").Where(file => !file.EndsWith("ZaakOrchestration.cs", StringComparison.Ordinal)).Select(Repository.Read));

    public static TheoryData<Stap> Steps => [.. Enum.GetValues<Stap>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_has_an_activity_of_its_own_name(Stap step) => Assert.True(Register.Alles.Activities.ContainsKey(step.ToString()));

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_step_is_reached_in_some_phase_of_the_orchestration(Stap step)
    {
        var reached = new List<Fase>();
        foreach (var phase in Enum.GetValues<Fase>())
        {
            var context = new OneStep(new(phase, step, DateTimeOffset.UnixEpoch));
            if (await Record.ExceptionAsync(() => ZaakOrchestration.RunAsync(context, new("JC-7K3M9-QXT42-8"))) is null)
            {
                Assert.Equal([ZaakActiviteiten.LeesStand, step.ToString()], context.Called);
                reached.Add(phase);
            }
        }

        Assert.NotEmpty(reached);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void The_planning_asks_for_it(Stap step) =>
        Assert.Matches($@"Stap\.{step}\b", Repository.Read("src/Jobcoach.Domain/Planning/Planning.cs"));

    [Theory]
    [MemberData(nameof(Steps))]
    public void There_is_an_act_for_it(Stap step) =>
        Assert.Matches($@"\bStap\.{step}(:| =>)", Acts);
}
