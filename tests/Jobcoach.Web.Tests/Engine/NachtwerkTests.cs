using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost.Engine;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Engine;

public sealed class NachtwerkTests
{
    [Fact]
    public async Task When_the_clock_comes_to_the_night_the_control_repairs_what_is_missing()
    {
        await using var api = await Api.StartAsync();
        var id = OrchestrationId.Zaak(await api.DienInAsync());
        await api.Engine.TerminateAsync(id, "weg", CancellationToken.None);
        await api.LoopAsync();
        using var nachtwerk = Nachtwerk(api, "Nightly control", out var klaar);
        await nachtwerk.StartAsync(CancellationToken.None);

        api.Klok.SetUtcNow(Rooster.Nacht(api.Klok.GetUtcNow()));
        await klaar.WaitAsync(TimeSpan.FromSeconds(30));
        await nachtwerk.StopAsync(CancellationToken.None);

        Assert.NotEqual(OrchestrationStatus.Terminated, (await api.Engine.GetStateAsync(id, CancellationToken.None))!.Status);
    }

    [Theory]
    [InlineData("HerinnerLogboeken")]
    [InlineData("VernietigDossiers")]
    public async Task The_rounds_come_in_their_turn(string ronde)
    {
        await using var api = await Api.StartAsync();
        using var nachtwerk = Nachtwerk(api, ronde, out var klaar);
        await nachtwerk.StartAsync(CancellationToken.None);

        api.Klok.SetUtcNow(Rooster.Vernietigen(api.Klok.GetUtcNow()).AddHours(6));
        await klaar.WaitAsync(TimeSpan.FromSeconds(30));
        await nachtwerk.StopAsync(CancellationToken.None);

        var gelopen = await api.Diensten.GetRequiredService<IRondeStore>().LaatsteAsync(Enum.Parse<Rondesoort>(ronde), CancellationToken.None);
        Assert.True(Assert.Single(gelopen).Gelukt);
    }

    [Fact]
    public async Task The_night_clears_away_what_users_kept_and_has_expired()
    {
        await using var api = await Api.StartAsync();
        var documenten = api.Diensten.GetRequiredService<IGebruikersdocumentStore>();
        var nu = api.Klok.GetUtcNow();
        await documenten.BewaarAsync(new("p-iris", Gebruikersdocumentsoort.Concept, "a", "{}", 0, nu, nu.AddHours(1)), nu, CancellationToken.None);
        using var nachtwerk = Nachtwerk(api, "Nightly control", out var klaar);
        await nachtwerk.StartAsync(CancellationToken.None);

        api.Klok.SetUtcNow(Rooster.Nacht(nu));
        await klaar.WaitAsync(TimeSpan.FromSeconds(30));
        await nachtwerk.StopAsync(CancellationToken.None);

        // Asked for at a moment at which it had not expired: it is gone, and not only out of sight.
        Assert.Null(await documenten.LeesAsync("p-iris", Gebruikersdocumentsoort.Concept, "a", nu, CancellationToken.None));
    }

    private static Nachtwerk Nachtwerk(Api api, string werk, out Task klaar)
    {
        var melder = new Melder(werk);
        klaar = melder.Klaar;
        return new(api.Diensten.GetRequiredService<Vastwerk>(), api.Engine, api.Diensten.GetRequiredService<EmbeddedStorage>(), api.Klok, melder);
    }

    /// <summary>Tells that a piece of work is done: its last act is to log.</summary>
    private sealed class Melder(string werk) : ILogger<Nachtwerk>
    {
        private readonly TaskCompletionSource _klaar = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Klaar => _klaar.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (formatter(state, exception).StartsWith(werk, StringComparison.Ordinal) && logLevel is LogLevel.Information)
            {
                _klaar.TrySetResult();
            }
        }
    }
}
