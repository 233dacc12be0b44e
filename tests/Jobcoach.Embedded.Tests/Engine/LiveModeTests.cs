using Jobcoach.Embedded.Engine;
using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;
using static Jobcoach.Embedded.Tests.Engine.Programs;

namespace Jobcoach.Embedded.Tests.Engine;

public sealed class LiveModeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_start_and_a_signal_are_taken_up_at_once()
    {
        var done = new Gate();
        await using var host = new EmbeddedHost(Of(
            async (context, _) =>
            {
                await WaitAsync(context);
                await NoteAsync(context, "gehoord");
            },
            done.Activity));
        await host.Engine.StartAsync(CancellationToken.None);

        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);
        await host.Engine.SignalAsync(Id, Bell, CancellationToken.None);

        Assert.Equal("gehoord", await done.Passed.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_timer_wakes_when_the_clock_gets_there()
    {
        var done = new Gate();
        await using var host = new EmbeddedHost(Of(
            async (context, _) =>
            {
                var due = context.CurrentUtcDateTime.AddSeconds(30);
                await context.CreateTimerAsync(due, CancellationToken.None);
                await NoteAsync(context, context.CurrentUtcDateTime >= due ? "op tijd" : "te vroeg");
            },
            done.Activity));
        await host.Engine.StartAsync(CancellationToken.None);
        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);

        await AdvanceUntilAsync(host, done.Passed);

        Assert.Equal("op tijd", await done.Passed);
    }

    [Fact]
    public async Task A_failed_activity_is_tried_again_when_the_clock_gets_there()
    {
        var attempts = 0;
        var done = new Gate();
        await using var host = new EmbeddedHost(Of(
            async (context, _) => await NoteAsync(context, await context.CallActivityAsync<string>("Wankel", null)),
            done.Activity,
            new ActivityDefinition<string?, string>("Wankel", (_, _, _) => ++attempts < 4 ? throw new IOException() : Task.FromResult("gelukt"))));
        await host.Engine.StartAsync(CancellationToken.None);
        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);

        await AdvanceUntilAsync(host, done.Passed);

        Assert.Equal("gelukt", await done.Passed);
    }

    [Fact]
    public async Task A_start_recovers_what_was_unfinished()
    {
        var done = new Gate();
        await using var host = new EmbeddedHost(Of((context, _) => NoteAsync(context, "hersteld"), done.Activity));
        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);
        await host.RestartAsync();

        await host.Engine.StartAsync(CancellationToken.None);

        Assert.Equal("hersteld", await done.Passed.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_stop_cancels_activities_and_the_next_start_runs_them_again()
    {
        var started = new TaskCompletionSource();
        var runs = 0;
        await using var host = new EmbeddedHost(Of((context, _) => NoteAsync(context, "x"), new ActivityDefinition<string, string>("Noteer", async (_, input, cancelled) =>
        {
            if (Interlocked.Increment(ref runs) == 1)
            {
                started.SetResult();
                await Task.Delay(Timeout.Infinite, cancelled);
            }

            return input;
        })));
        await host.Engine.StartAsync(CancellationToken.None);
        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);
        await started.Task.WaitAsync(Patience);

        await host.Engine.StopAsync(CancellationToken.None).WaitAsync(Patience);
        await host.RestartAsync();
        await host.SettleAsync();

        Assert.Equal((OrchestrationStatus.Completed, 2), ((await host.StateAsync()).Status, runs));
    }

    [Fact]
    public async Task A_live_engine_is_not_run_by_hand_and_does_not_start_twice()
    {
        await using var host = new EmbeddedHost(Of((_, _) => Task.CompletedTask));
        await host.Engine.StartAsync(CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(host.SettleAsync);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Engine.StartAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Many_instances_share_their_commits()
    {
        const int Instances = 300;
        var journal = new Journal();
        await using var host = new EmbeddedHost(Of((context, _) => NoteAsync(context, context.InstanceId), journal.Activity()));
        await Task.WhenAll(Enumerable.Range(0, Instances).Select(i => host.Engine.EnsureStartedAsync("Proef", $"i{i}", "x", CancellationToken.None)));

        await host.SettleAsync();

        // Start, first turn, activity and last turn are four writes per instance.
        Assert.Equal(Instances, journal.Lines.Distinct().Count());
        Assert.InRange(host.Engine.Commits, 1, Instances);
    }

    [Fact]
    public async Task A_message_from_before_the_clock_was_set_back_is_there()
    {
        await using var host = new EmbeddedHost(Of((_, _) => Task.CompletedTask));
        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);
        host.Clock.AdjustTime(host.Now.AddMinutes(-10));

        await host.SettleAsync();

        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_turns_back_no_instance()
    {
        List<DateTimeOffset> times = [];
        await using var host = await BeginAsync(Of(async (context, _) =>
        {
            times.Add(context.CurrentUtcDateTime);
            await WaitAsync(context);
            times.Add(context.CurrentUtcDateTime);
        }));
        var before = host.Now;
        host.Clock.AdjustTime(before.AddMinutes(-10));

        await host.RingAsync();

        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
        Assert.All(times, time => Assert.Equal(before, time));
    }

    private static async Task AdvanceUntilAsync(EmbeddedHost host, Task passed)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!passed.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    /// <summary>An activity that tells when it ran.</summary>
    private sealed class Gate
    {
        private readonly TaskCompletionSource<string> _passed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Passed => _passed.Task;

        public IActivityDefinition Activity => new ActivityDefinition<string, string>("Noteer", (_, input, _) =>
        {
            _passed.TrySetResult(input);
            return Task.FromResult(input);
        });
    }
}
