using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Tests.Zaken;

public sealed class RoosterTests
{
    [Theory]
    [InlineData("2015-02-02T09:00:00+01:00", "2015-02-03T02:00:00+01:00")]
    [InlineData("2015-02-02T00:30:00+01:00", "2015-02-02T02:00:00+01:00")] // the same night
    [InlineData("2015-02-02T02:00:00+01:00", "2015-02-03T02:00:00+01:00")] // just done
    [InlineData("2015-03-28T12:00:00+01:00", "2015-03-29T03:00:00+02:00")] // the clock goes forward: two hours after midnight
    [InlineData("2015-10-24T12:00:00+02:00", "2015-10-25T02:00:00+02:00")] // and back
    public void The_night_begins_two_hours_after_midnight_in_the_netherlands(string nu, string volgende) => Assert.Equal(Tijd(volgende), Rooster.Nacht(Tijd(nu)));

    [Theory]
    [InlineData("2026-01-15T06:59:00+01:00", "2026-01-15T07:00:00+01:00")]
    [InlineData("2026-01-15T07:00:00+01:00", "2026-01-16T07:00:00+01:00")] // just done
    [InlineData("2026-03-28T08:00:00+01:00", "2026-03-29T07:00:00+02:00")] // a day of 23 hours
    [InlineData("2026-10-24T08:00:00+02:00", "2026-10-25T07:00:00+01:00")] // a day of 25 hours
    public void Reminding_begins_at_seven_on_the_dutch_clock(string nu, string volgende) => Assert.Equal(Tijd(volgende), Rooster.Herinneren(Tijd(nu)));

    [Theory]
    [InlineData("2026-01-15T12:00:00+01:00", "2026-01-18T02:00:00+01:00")] // a Thursday
    [InlineData("2026-01-18T02:00:00+01:00", "2026-01-25T02:00:00+01:00")] // just done
    public void Destruction_begins_in_the_night_to_sunday(string nu, string volgende) => Assert.Equal(Tijd(volgende), Rooster.Vernietigen(Tijd(nu)));

    // The alarm of Azure rings at five and at six, UTC, every day.
    [Theory]
    [InlineData("2026-01-15T05:00:00Z", false)] // six o'clock in winter
    [InlineData("2026-01-15T06:00:00Z", true)]
    [InlineData("2026-07-15T05:00:00Z", true)]
    [InlineData("2026-07-15T06:00:00Z", false)] // eight o'clock in summer
    [InlineData("2026-03-28T06:00:00Z", true)] // the last day of winter time
    [InlineData("2026-03-29T05:00:00Z", true)] // the day on which the clock went forward at two
    [InlineData("2026-03-29T06:00:00Z", false)]
    [InlineData("2026-10-24T05:00:00Z", true)] // the last day of summer time
    [InlineData("2026-10-25T05:00:00Z", false)] // the day on which the clock went back at three
    [InlineData("2026-10-25T06:00:00Z", true)]
    [InlineData("2026-07-15T05:00:02Z", true)] // an alarm is never early and may be late
    [InlineData("2026-07-15T05:59:59Z", true)]
    public void Of_the_two_alarms_in_utc_one_is_seven_oclock(string nu, bool zeven) => Assert.Equal(zeven, Rooster.IsUurVanHerinneren(Tijd(nu)));

    [Fact]
    public void Every_day_of_a_year_has_one_alarm_that_counts()
    {
        var dagen = Enumerable.Range(0, 365).Select(dag => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(dag));

        Assert.All(dagen, dag => Assert.NotEqual(Rooster.IsUurVanHerinneren(dag.AddHours(5)), Rooster.IsUurVanHerinneren(dag.AddHours(6))));
    }

    private static DateTimeOffset Tijd(string tekst) => DateTimeOffset.Parse(tekst, null);
}
