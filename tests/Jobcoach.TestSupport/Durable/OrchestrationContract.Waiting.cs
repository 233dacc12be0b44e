using Jobcoach.Workflow.Durable;

namespace Jobcoach.TestSupport.Durable;

public abstract partial class OrchestrationContract
{
    [Fact]
    public async Task A_signal_during_the_wait_wakes_the_instance()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, "gehoord");
        });
        await BeginAsync(host);
        var before = _journal.Lines;

        await SignalAsync(host, Bell);

        Assert.Empty(before);
        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task A_signal_before_the_wait_is_not_lost()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, "Eerst");
            await WaitAsync(context, Bell);
            await NoteAsync(context, "gehoord");
        });
        await BeginAsync(host);

        await SignalAsync(host, Bell);
        var before = _journal.Lines;
        await SignalAsync(host, "Eerst");

        Assert.Empty(before);
        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task A_signal_right_after_the_start_is_not_lost()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, "gehoord");
        });

        await host.Client.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await SignalAsync(host, Bell);

        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task A_signal_survives_a_restart()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, "gehoord");
        });
        await BeginAsync(host);

        await host.Client.SignalAsync(Id, Bell, CancellationToken.None);
        await host.RestartAsync();
        await host.SettleAsync();

        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task A_signal_after_the_wait_gave_up_harms_nothing()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            var rang = await context.WaitForSignalOrDeadlineAsync(Bell, After(context, 1));
            await NoteAsync(context, $"gebeld: {rang}");
            await WaitAsync(context, "Ander");
        });
        await BeginAsync(host);
        await host.AdvanceAsync(Tick * 2);

        await SignalAsync(host, Bell);
        await SignalAsync(host, "Ander");

        Assert.Equal(["gebeld: False"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task Two_signals_are_heard_by_two_waits()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, "een");
            await WaitAsync(context, Bell);
            await NoteAsync(context, "twee");
        });
        await BeginAsync(host);

        await host.Client.SignalAsync(Id, Bell, CancellationToken.None);
        await SignalAsync(host, Bell);

        Assert.Equal(["een", "twee"], _journal.Lines);
    }

    [Fact]
    public async Task A_doubled_signal_wakes_one_wait_once()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, "een");
            await WaitAsync(context, "Ander");
        });
        await BeginAsync(host);

        await host.Client.SignalAsync(Id, Bell, CancellationToken.None);
        await SignalAsync(host, Bell);

        Assert.Equal(["een"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Running, await StatusAsync(host));
    }

    [Fact]
    public async Task The_name_of_a_signal_is_case_insensitive()
    {
        await using var host = await StartAsync((context, _) => WaitAsync(context, "ZaakGewijzigd"));
        await BeginAsync(host);

        await SignalAsync(host, "zaakgewijzigd");

        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_signal_of_another_name_wakes_nobody()
    {
        await using var host = await StartAsync((context, _) => WaitAsync(context, Bell));
        await BeginAsync(host);

        await SignalAsync(host, "Ander");

        Assert.Equal(OrchestrationStatus.Running, await StatusAsync(host));
    }

    [Fact]
    public async Task A_timer_never_fires_early()
    {
        DateTimeOffset due = default;
        DateTimeOffset woken = default;
        await using var host = await StartAsync(async (context, _) =>
        {
            due = After(context, 3);
            await context.CreateTimerAsync(due, CancellationToken.None);
            woken = context.CurrentUtcDateTime;
        });
        await BeginAsync(host);

        await host.AdvanceAsync(Tick);
        var early = await StatusAsync(host);
        await host.AdvanceAsync(Tick * 4);

        Assert.Equal(OrchestrationStatus.Running, early);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
        Assert.True(woken >= due);
    }

    [Fact]
    public async Task A_timer_does_not_fire_early_when_something_else_wakes_the_instance()
    {
        await using var host = await StartAsync((context, _) => context.CreateTimerAsync(After(context, 1), CancellationToken.None));
        await BeginAsync(host);

        await SignalAsync(host, "Iets");

        Assert.Equal(OrchestrationStatus.Running, await StatusAsync(host));
    }

    [Fact]
    public async Task A_timer_in_the_past_fires_at_once()
    {
        await using var host = await StartAsync((context, _) => context.CreateTimerAsync(After(context, -5), CancellationToken.None));

        await BeginAsync(host);

        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_timer_survives_a_restart()
    {
        await using var host = await StartAsync((context, _) => context.CreateTimerAsync(After(context, 3), CancellationToken.None));
        await BeginAsync(host);

        await host.RestartAsync();
        await host.SettleAsync();
        var early = await StatusAsync(host);
        await host.AdvanceAsync(Tick * 4);

        Assert.Equal(OrchestrationStatus.Running, early);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task The_deadline_wins_when_no_bell_rings()
    {
        await using var host = await StartAsync(async (context, _) =>
            await NoteAsync(context, $"gebeld: {await context.WaitForSignalOrDeadlineAsync(Bell, After(context, 2))}"));
        await BeginAsync(host);

        await host.AdvanceAsync(Tick * 3);

        Assert.Equal(["gebeld: False"], _journal.Lines);
    }

    [Fact]
    public async Task The_bell_wins_before_the_deadline_and_the_cancelled_timer_holds_nothing()
    {
        await using var host = await StartAsync(async (context, _) =>
            await NoteAsync(context, $"gebeld: {await context.WaitForSignalOrDeadlineAsync(Bell, After(context, 1000))}"));
        await BeginAsync(host);

        await SignalAsync(host, Bell);

        Assert.Equal(["gebeld: True"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
        Assert.Null((await host.Client.GetStateAsync(Id, CancellationToken.None))?.NextWakeAt);
    }

    [Fact]
    public async Task A_wait_that_is_cancelled_does_not_eat_the_next_signal()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await context.WaitForSignalOrDeadlineAsync(Bell, After(context, 1));
            await WaitAsync(context, Bell);
            await NoteAsync(context, "gehoord");
        });
        await BeginAsync(host);
        await host.AdvanceAsync(Tick * 2);

        await SignalAsync(host, Bell);

        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task The_time_of_a_turn_is_the_same_at_every_replay()
    {
        HashSet<DateTimeOffset> first = [];
        await using var host = await StartAsync(async (context, _) =>
        {
            first.Add(context.CurrentUtcDateTime);
            await context.CreateTimerAsync(After(context, 1), CancellationToken.None);
            await context.CreateTimerAsync(After(context, 1), CancellationToken.None);
        });

        await BeginAsync(host);
        await host.RestartAsync();
        await host.AdvanceAsync(Tick * 4);

        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
        Assert.Single(first);
    }
}
