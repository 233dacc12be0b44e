using Jobcoach.Workflow.Durable;

namespace Jobcoach.Benchmarks;

/// <summary>A case in the shape of a real one, without its content: four periods; in each two activities, a wait of a day, and a new generation.</summary>
internal static class SyntheticLifecycle
{
    public const string Name = "Levensloop";
    public const string Forever = "Altijd";
    public const int Activities = Periods * 2;

    /// <summary>Per period: the begin, two results, the deadline.</summary>
    public const int Turns = Periods * 4;

    /// <summary>Everything that waits for a commit: the start, turns and results of activities.</summary>
    public const int Writes = 1 + Turns + Activities;

    private const int Periods = 4;

    public static readonly TimeSpan Length = TimeSpan.FromDays(Periods + 1);

    public static readonly OrchestrationRegistry Registry = new(
        [
            new OrchestrationDefinition<Stand>(Name, async (context, stand) =>
            {
                await PeriodAsync(context, stand);
                if (stand.Periode < Periods)
                {
                    context.ContinueAsNew(new Stand(stand.Periode + 1));
                }
            }),
            new OrchestrationDefinition<Stand>(Forever, async (context, stand) =>
            {
                await PeriodAsync(context, stand);
                context.ContinueAsNew(new Stand(stand.Periode + 1));
            }),
        ],
        [
            new ActivityDefinition<Stand, int>("LeesStand", (_, stand, _) => Task.FromResult(stand.Periode)),
            new ActivityDefinition<Stand, int>("VoerUit", (_, stand, _) => Task.FromResult(stand.Periode)),
        ]);

    private static async Task PeriodAsync(IOrchestrationContext context, Stand stand)
    {
        await context.CallActivityAsync<int>("LeesStand", stand);
        await context.CallActivityAsync<int>("VoerUit", stand);
        await context.WaitForSignalOrDeadlineAsync("ZaakGewijzigd", context.CurrentUtcDateTime.AddDays(1));
    }

    internal sealed record Stand(int Periode);
}
