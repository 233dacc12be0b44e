using Jobcoach.LocalHost.Engine;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Engine;

public sealed class NachtwerkTests
{
    [Theory]
    [InlineData("2015-02-02T09:00:00+01:00", "2015-02-03T02:00:00+01:00")]
    [InlineData("2015-02-02T00:30:00+01:00", "2015-02-02T02:00:00+01:00")] // the same night
    [InlineData("2015-02-02T02:00:00+01:00", "2015-02-03T02:00:00+01:00")] // just done
    [InlineData("2015-03-28T12:00:00+01:00", "2015-03-29T03:00:00+02:00")] // the clock goes forward: two hours after midnight
    [InlineData("2015-10-24T12:00:00+02:00", "2015-10-25T02:00:00+02:00")] // and back
    public void The_night_shift_begins_two_hours_after_midnight_in_the_netherlands(string nu, string volgende) =>
        Assert.Equal(DateTimeOffset.Parse(volgende, null), Nachtwerk.Volgende(DateTimeOffset.Parse(nu, null)));

    [Fact]
    public async Task When_the_clock_comes_to_the_night_the_control_repairs_what_is_missing()
    {
        await using var api = await Api.StartAsync();
        var id = OrchestrationId.Zaak(await api.DienInAsync());
        await api.Engine.TerminateAsync(id, "weg", CancellationToken.None);
        await api.LoopAsync();
        var klaar = new TaskCompletionSource();
        using var nachtwerk = new Nachtwerk(api.Diensten.GetRequiredService<Zaakcontrole>(), api.Engine, api.Klok, new Melder(klaar));
        await nachtwerk.StartAsync(CancellationToken.None);

        api.Klok.SetUtcNow(Nachtwerk.Volgende(api.Klok.GetUtcNow()));
        await klaar.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await nachtwerk.StopAsync(CancellationToken.None);

        Assert.NotEqual(OrchestrationStatus.Terminated, (await api.Engine.GetStateAsync(id, CancellationToken.None))!.Status);
    }

    /// <summary>Tells that the work of a night is done: its last act is to log.</summary>
    private sealed class Melder(TaskCompletionSource klaar) : ILogger<Nachtwerk>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => klaar.TrySetResult();
    }
}
