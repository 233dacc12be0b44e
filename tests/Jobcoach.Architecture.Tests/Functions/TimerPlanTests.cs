using System.Globalization;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>When the operations page says that a round comes next, it is when the timer trigger of Azure goes off.</summary>
public sealed class TimerPlanTests
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Over two changes of the clock; no divisor of a day, so that every hour has its turn, and the moments of the alarms themselves.
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(437);

    public static TheoryData<Rondesoort> Rounds => [.. Enum.GetValues<Rondesoort>()];

    [Theory]
    [MemberData(nameof(Rounds))]
    public void The_plan_tells_the_moments_of_the_trigger(Rondesoort round)
    {
        var trigger = FunctionsCompilation.Functions.Single(function => function.Name == $"{round}").Binding("TimerTrigger")!;
        var alarms = Alarms((string)trigger.ConstructorArguments[0].Value!);

        // The reminder is set to both hours that seven in the Netherlands can be, and does its work at one of them.
        var rounds = alarms.Where(alarm => round is not Rondesoort.HerinnerLogboeken || Rooster.IsUurVanHerinneren(alarm)).ToList();

        Assert.InRange(rounds.Count, 50, 373);
        for (var now = Begin; now < Begin.AddYears(1); now += Step)
        {
            Assert.Equal(rounds.First(alarm => alarm > now), Rondeplan.OpWekkers.Volgende(round, now));
        }

        Assert.All(rounds.SkipLast(1), alarm => Assert.True(Rondeplan.OpWekkers.Volgende(round, alarm) > alarm));
        Assert.All(rounds, alarm => Assert.Equal(alarm, Rondeplan.OpWekkers.Volgende(round, alarm.AddSeconds(-1))));
    }

    // Every moment of a schedule of six parts in the year from Begin and a week beyond it.
    private static IEnumerable<DateTimeOffset> Alarms(string schedule)
    {
        var parts = schedule.Split(' ');
        Assert.Equal(6, parts.Length);
        return
            from day in Enumerable.Range(0, 373).Select(day => Begin.AddDays(day))
            where Holds(parts[3], day.Day) && Holds(parts[4], day.Month) && Holds(parts[5], (int)day.DayOfWeek)
            from hour in Enumerable.Range(0, 24)
            where Holds(parts[2], hour)
            from minute in Enumerable.Range(0, 60)
            where Holds(parts[1], minute)
            from second in Enumerable.Range(0, 60)
            where Holds(parts[0], second)
            select day.AddHours(hour).AddMinutes(minute).AddSeconds(second);
    }

    // A star, or numbers with commas between them; a schedule with more than that fails here.
    private static bool Holds(string part, int value) =>
        part == "*" || part.Split(',').Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)).Contains(value);
}
