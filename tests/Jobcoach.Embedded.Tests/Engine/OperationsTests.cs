using Jobcoach.Embedded.Engine;
using Jobcoach.Workflow.Durable;
using static Jobcoach.Embedded.Tests.Engine.Programs;

namespace Jobcoach.Embedded.Tests.Engine;

public sealed class OperationsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("@entiteit")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    public async Task An_id_that_durable_functions_would_refuse_is_refused_here(string id)
    {
        await using var host = new EmbeddedHost(Of((_, _) => Task.CompletedTask));

        await Assert.ThrowsAsync<ArgumentException>(() => host.Engine.EnsureStartedAsync("Proef", id, "x", CancellationToken.None));
    }

    [Fact]
    public async Task An_id_has_a_hundred_characters_at_most()
    {
        await using var host = new EmbeddedHost(Of((_, _) => Task.CompletedTask));

        await host.Engine.EnsureStartedAsync("Proef", new string('a', 100), "x", CancellationToken.None);

        await Assert.ThrowsAsync<ArgumentException>(() => host.Engine.EnsureStartedAsync("Proef", new string('a', 101), "x", CancellationToken.None));
    }

    [Fact]
    public async Task An_orchestration_that_is_not_registered_cannot_start()
    {
        await using var host = new EmbeddedHost(Of((_, _) => Task.CompletedTask));

        await Assert.ThrowsAsync<ArgumentException>(() => host.Engine.EnsureStartedAsync("Onbekend", Id, "x", CancellationToken.None));
    }

    [Fact]
    public async Task The_state_tells_generation_moments_and_next_wake()
    {
        await using var host = new EmbeddedHost(Of(async (context, input) =>
        {
            await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime.AddHours(24));
            context.ContinueAsNew(input);
        }));
        var start = host.Now;

        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);
        var pending = await host.StateAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(30));
        var running = await host.StateAsync();

        Assert.Equal(new OrchestrationState(Id, "Proef", OrchestrationStatus.Pending, 1, start, start, null, null), pending);
        Assert.Equal(new OrchestrationState(Id, "Proef", OrchestrationStatus.Running, 2, start, start.AddHours(24), start.AddHours(48), null), running);
        Assert.Equal(start.AddHours(48), host.Engine.NextWake());
    }

    [Fact]
    public async Task Instances_are_listed_page_by_page_and_by_status()
    {
        await using var host = new EmbeddedHost(Of((context, input) => input switch
        {
            "klaar" => Task.CompletedTask,
            "wacht" => WaitAsync(context),
            "stuk" => throw new InvalidDataException(),
            _ => new TaskCompletionSource().Task,
        }));
        string[] kinds = ["klaar", "wacht", "stuk", "vast"];
        foreach (var i in Enumerable.Range(0, 12))
        {
            await host.Engine.EnsureStartedAsync("Proef", $"i{i:00}", kinds[i % 4], CancellationToken.None);
        }

        await host.SettleAsync();

        Assert.Equal(["i01", "i05", "i09"], Ids(host.Engine.List(OrchestrationStatus.Running, null, 10)));
        Assert.Equal(["i00", "i04", "i08"], Ids(host.Engine.List(OrchestrationStatus.Completed, null, 10)));
        Assert.Equal(["i06", "i10"], Ids(host.Engine.List(OrchestrationStatus.Failed, "i02", 10)));
        Assert.Equal(["i03", "i07"], Ids(host.Engine.List(OrchestrationStatus.Poisoned, null, 2)));
        Assert.Equal(["i11"], Ids(host.Engine.List(OrchestrationStatus.Poisoned, "i07", 2)));
        Assert.Equal(["i03", "i04", "i05"], Ids(host.Engine.List(null, "i02", 3)));
    }

    [Fact]
    public async Task Only_what_ended_before_the_moment_is_purged()
    {
        await using var host = new EmbeddedHost(Of((context, input) => input switch
        {
            "wacht" => WaitAsync(context),
            "vast" => new TaskCompletionSource().Task,
            _ => Task.CompletedTask,
        }));
        await host.Engine.EnsureStartedAsync("Proef", "oud-klaar", "klaar", CancellationToken.None);
        await host.Engine.EnsureStartedAsync("Proef", "oud-wacht", "wacht", CancellationToken.None);
        await host.Engine.EnsureStartedAsync("Proef", "oud-vast", "vast", CancellationToken.None);
        await host.AdvanceAsync(TimeSpan.FromDays(10));
        await host.Engine.EnsureStartedAsync("Proef", "nieuw-klaar", "klaar", CancellationToken.None);
        await host.SettleAsync();

        var purged = await host.Engine.PurgeAsync(host.Now, CancellationToken.None);

        Assert.Equal(1, purged);
        Assert.Equal(["nieuw-klaar", "oud-vast", "oud-wacht"], Ids(host.Engine.List(null, null, 10)));
    }

    [Fact]
    public async Task What_is_not_held_cannot_be_retried()
    {
        await using var host = await BeginAsync(Of((context, _) => WaitAsync(context)));

        Assert.False(await host.Engine.RetryPoisonedAsync(Id, CancellationToken.None));
        Assert.False(await host.Engine.RetryPoisonedAsync("onbekend", CancellationToken.None));
    }

    [Fact]
    public async Task A_held_instance_is_not_started_anew_but_can_be_terminated()
    {
        await using var host = await BeginAsync(Of((_, _) => new TaskCompletionSource().Task));

        await host.Engine.EnsureStartedAsync("Proef", Id, "x", CancellationToken.None);
        await host.SettleAsync();
        var held = await host.StateAsync();
        await host.Engine.TerminateAsync(Id, "opgegeven", CancellationToken.None);

        Assert.Equal(OrchestrationStatus.Poisoned, held.Status);
        Assert.Equal((OrchestrationStatus.Terminated, "opgegeven"), ((await host.StateAsync()).Status, (await host.StateAsync()).Failure));
    }

    [Fact]
    public async Task A_held_instance_has_no_wake_that_would_keep_the_clock_busy()
    {
        await using var host = await BeginAsync(Of((context, _) => context.CreateTimerAsync(context.CurrentUtcDateTime.AddHours(1), CancellationToken.None)));
        await host.RestartAsync(Of((context, _) => WaitAsync(context)));

        await host.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.Equal(OrchestrationStatus.Poisoned, (await host.StateAsync()).Status);
        Assert.Null(host.Engine.NextWake());
    }

    [Fact]
    public async Task A_cancelled_timer_wakes_nobody_any_more()
    {
        await using var host = await BeginAsync(Of(async (context, _) =>
        {
            await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime.AddHours(24));
            await WaitAsync(context, "Ander");
        }));

        await host.RingAsync();

        Assert.Null((await host.StateAsync()).NextWakeAt);
        Assert.Null(host.Engine.NextWake());
    }

    [Fact]
    public async Task Deadline_and_signal_in_one_turn_take_one_branch_and_the_instance_goes_on()
    {
        List<bool> rang = [];
        await using var host = await BeginAsync(Of(async (context, input) =>
        {
            var bell = await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime.AddHours(24));
            rang.Add(bell);
            context.ContinueAsNew(input);
        }));

        await host.Engine.SignalAsync(Id, Bell, CancellationToken.None);
        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.SettleAsync();

        Assert.Equal([true], rang);
        Assert.Equal((OrchestrationStatus.Running, 2), ((await host.StateAsync()).Status, (await host.StateAsync()).Generation));
    }

    [Fact]
    public async Task A_deadline_that_passed_before_the_signal_came_wins()
    {
        List<bool> rang = [];
        await using var host = await BeginAsync(Of(async (context, _) =>
            rang.Add(await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime.AddHours(24)))));

        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.Engine.SignalAsync(Id, Bell, CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal([false], rang);
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    private static IEnumerable<string> Ids(IReadOnlyList<OrchestrationState> states) => states.Select(state => state.InstanceId);
}
