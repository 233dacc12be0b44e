using System.Collections.Concurrent;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Tests.Sqlite;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Tests.Engine;

/// <summary>The process dies around every single commit of a lifecycle; afterwards the lifecycle is what it would have been.</summary>
public sealed class CrashTests
{
    private static readonly string[] Instances = ["zaak-a", "zaak-b"];

    public enum Death
    {
        BeforeCommit,
        AfterCommit,
    }

    [Theory]
    [InlineData(Death.BeforeCommit)]
    [InlineData(Death.AfterCommit)]
    public async Task A_crash_at_any_commit_loses_nothing_and_applies_no_result_twice(Death death)
    {
        var commit = 0;
        bool crashed;
        do
        {
            commit++;
            var run = new Lifecycle();
            crashed = await run.RunAsync(new DyingProbe(commit, death));

            Assert.Equal(Lifecycle.Expected, run.Confirmed());
        }
        while (crashed);

        // The lifecycle has dozens of writes: if this ran only a few times, the probe did not probe.
        Assert.InRange(commit, 20, 1000);
    }

    [Theory]
    [InlineData(2)] // The turn is never stored: the count of a start is the first commit, the turn the second.
    [InlineData(3)] // The turn is stored once, its activity never.
    public async Task Work_that_stops_the_program_again_and_again_is_held(int firstDeath)
    {
        await using var host = new EmbeddedHost(Programs.Of((context, _) => Programs.NoteAsync(context, "x")), new EngineOptions { MaxRestarts = 3 });
        await host.Engine.EnsureStartedAsync("Proef", Programs.Id, "x", CancellationToken.None);

        foreach (var death in (int[])[firstDeath, 2, 2, 2])
        {
            await host.RestartAsync(host.Registry, new DyingProbe(death, Death.BeforeCommit));
            await Record.ExceptionAsync(host.SettleAsync);
        }

        await host.RestartAsync(host.Registry, firstDeath == 2 ? null : new DyingProbe(2, Death.BeforeCommit));
        await Record.ExceptionAsync(host.SettleAsync);

        await host.RestartAsync();
        await host.SettleAsync();
        var held = await host.StateAsync();
        await host.Engine.RetryPoisonedAsync(Programs.Id, CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal((OrchestrationStatus.Poisoned, "Too many failed attempts: the program stopped again and again while this was in progress."), (held.Status, held.Failure));
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task A_failed_disk_is_told_to_whoever_runs_the_engine_and_the_next_run_goes_on()
    {
        await using var host = new EmbeddedHost(Programs.Of((context, _) => Programs.NoteAsync(context, "x")));
        await host.Engine.EnsureStartedAsync("Proef", Programs.Id, "x", CancellationToken.None);
        await host.RestartAsync(host.Registry, new DyingProbe(2, Death.BeforeCommit));

        await Assert.ThrowsAnyAsync<Exception>(host.SettleAsync);
        await host.RestartAsync();
        await host.SettleAsync();

        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    /// <summary>Two cases of three periods: an activity, a deadline or a bell, a confirmation; the results travel from generation to generation.</summary>
    private sealed class Lifecycle
    {
        private readonly ConcurrentDictionary<string, ConcurrentBag<string>> _confirmed = new();
        private int _runs;

        public static IEnumerable<string> Expected => Instances.Order().SelectMany(id => (string[])[$"{id}/0: 1", $"{id}/1: 1", $"{id}/2: 1", $"{id}/klaar: 1"]);

        public async Task<bool> RunAsync(ICommitProbe probe)
        {
            var registry = Registry();
            await using var host = new EmbeddedHost(registry);
            await host.RestartAsync(registry, probe);
            var crashed = false;
            foreach (var step in (Func<Task>[])[() => StartAsync(host), () => host.AdvanceAsync(TimeSpan.FromHours(30)), () => RingAsync(host), () => host.AdvanceAsync(TimeSpan.FromDays(9))])
            {
                // Whoever got no answer asks again: that is what a browser, a queue or the daily control does.
                while (await Record.ExceptionAsync(step) is not null)
                {
                    crashed = true;
                    await host.RestartAsync();
                }
            }

            return crashed;
        }

        /// <summary>Per step how many different results were ever used: one, however often the activity ran.</summary>
        public IEnumerable<string> Confirmed() => _confirmed.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value.Distinct().Count()}");

        private static async Task StartAsync(EmbeddedHost host)
        {
            foreach (var id in Instances)
            {
                await host.Engine.EnsureStartedAsync("Zaak", id, new Stand(0, ""), CancellationToken.None);
            }

            await host.SettleAsync();
        }

        private static async Task RingAsync(EmbeddedHost host)
        {
            await host.Engine.SignalAsync(Instances[0], Programs.Bell, CancellationToken.None);
            await host.SettleAsync();
        }

        private static async Task OrchestrateAsync(IOrchestrationContext context, Stand stand)
        {
            if (stand.Periode == 3)
            {
                await context.CallActivityAsync<bool>("Bevestig", new Bevestiging($"{context.InstanceId}/klaar", stand.Resultaten));
                return;
            }

            var key = $"{context.InstanceId}/{stand.Periode}";
            var result = await context.CallActivityAsync<int>("Voer uit", key);
            await context.WaitForSignalOrDeadlineAsync(Programs.Bell, context.CurrentUtcDateTime.AddHours(24));
            await context.CallActivityAsync<bool>("Bevestig", new Bevestiging(key, $"{result}"));
            context.ContinueAsNew(new Stand(stand.Periode + 1, $"{stand.Resultaten} {result}"));
        }

        private OrchestrationRegistry Registry() => new(
            [new OrchestrationDefinition<Stand>("Zaak", OrchestrateAsync)],
            [
                // Every run gives another result: a result that was made twice and used twice would show.
                new ActivityDefinition<string, int>("Voer uit", (_, _, _) => Task.FromResult(Interlocked.Increment(ref _runs))),
                new ActivityDefinition<Bevestiging, bool>("Bevestig", (_, input, _) =>
                {
                    _confirmed.GetOrAdd(input.Sleutel, _ => []).Add(input.Resultaat);
                    return Task.FromResult(true);
                }),
            ]);

        private sealed record Stand(int Periode, string Resultaten);

        private sealed record Bevestiging(string Sleutel, string Resultaat);
    }

    private sealed class DyingProbe(int at, Death death) : ICommitProbe
    {
        private int _commit;

        public void BeforeCommit()
        {
            if (++_commit == at && death == Death.BeforeCommit)
            {
                throw new SimulatedCrashException();
            }
        }

        public void AfterCommit()
        {
            if (_commit == at && death == Death.AfterCommit)
            {
                throw new SimulatedCrashException();
            }
        }
    }
}
