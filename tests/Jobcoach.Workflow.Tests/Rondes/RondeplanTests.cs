using Jobcoach.Workflow.Rondes;

namespace Jobcoach.Workflow.Tests.Rondes;

public sealed class RondeplanTests
{
    [Theory]
    [InlineData(Rondesoort.ControleerZaken, "2026-07-01T00:59:00Z", "2026-07-01T01:00:00Z")]
    [InlineData(Rondesoort.ControleerZaken, "2026-07-01T01:00:00Z", "2026-07-02T01:00:00Z")] // just begun: the next one is tomorrow's
    [InlineData(Rondesoort.HerinnerLogboeken, "2026-07-01T00:00:00Z", "2026-07-01T05:00:00Z")] // seven in summer
    [InlineData(Rondesoort.HerinnerLogboeken, "2026-01-01T00:00:00Z", "2026-01-01T06:00:00Z")] // seven in winter
    [InlineData(Rondesoort.VernietigDossiers, "2026-07-01T00:00:00Z", "2026-07-05T01:30:00Z")] // the next Sunday
    public void The_alarms_in_UTC_tell_when_they_go_off_next(Rondesoort soort, string nu, string volgende) =>
        Assert.Equal(DateTimeOffset.Parse(volgende, null), Rondeplan.OpWekkers.Volgende(soort, DateTimeOffset.Parse(nu, null)));

    [Theory]
    [InlineData(Rondesoort.ControleerZaken, "2026-07-02T00:00:00Z")] // two hours after the Dutch day begins
    [InlineData(Rondesoort.HerinnerLogboeken, "2026-07-01T05:00:00Z")]
    [InlineData(Rondesoort.VernietigDossiers, "2026-07-05T00:00:00Z")]
    public void The_Dutch_clock_tells_the_same_as_the_schedule_that_is_run(Rondesoort soort, string volgende) =>
        Assert.Equal(DateTimeOffset.Parse(volgende, null), Rondeplan.OpNederlandseKlok.Volgende(soort, new(2026, 7, 1, 0, 30, 0, TimeSpan.Zero)));
}
