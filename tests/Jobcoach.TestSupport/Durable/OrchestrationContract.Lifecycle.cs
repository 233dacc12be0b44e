using System.Globalization;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.TestSupport.Durable;

public abstract partial class OrchestrationContract
{
    [Fact]
    public async Task Continue_as_new_begins_again_with_the_new_input()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            await NoteAsync(context, input);
            if (input.Length < 8)
            {
                context.ContinueAsNew(input + "+");
            }
        });

        await BeginAsync(host);

        Assert.Equal(["begin", "begin+", "begin++", "begin+++"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task Continue_as_new_drops_signals_that_nobody_heard()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            if (input == "begin")
            {
                await WaitAsync(context, Bell);
                context.ContinueAsNew("daarna");
                return;
            }

            await NoteAsync(context, $"gebeld: {await context.WaitForSignalOrDeadlineAsync("Ongelezen", After(context, 1))}");
        });
        await BeginAsync(host);

        await SignalAsync(host, "Ongelezen");
        await SignalAsync(host, Bell);
        await host.AdvanceAsync(Tick * 3);

        Assert.Equal(["gebeld: False"], _journal.Lines);
    }

    [Fact]
    public async Task Timers_of_an_earlier_generation_do_not_wake_a_later_one()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            if (input == "begin")
            {
                _ = context.CreateTimerAsync(After(context, 2), CancellationToken.None);
                await WaitAsync(context, Bell);
                context.ContinueAsNew("daarna");
                return;
            }

            // The first action of this generation, like the timer was of the one before: they must not be taken for each other.
            await context.CreateTimerAsync(After(context, 100), CancellationToken.None);
            await NoteAsync(context, "gewekt");
        });
        await BeginAsync(host);

        await SignalAsync(host, Bell);
        await host.AdvanceAsync(Tick * 4);

        Assert.Empty(_journal.Lines);
        Assert.Equal(OrchestrationStatus.Running, await StatusAsync(host));
    }

    [Fact]
    public async Task A_signal_in_a_later_generation_is_heard()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, input);
            if (input.Length < 7)
            {
                context.ContinueAsNew(input + "+");
            }
        });
        await BeginAsync(host);

        await SignalAsync(host, Bell);
        await SignalAsync(host, Bell);
        await SignalAsync(host, Bell);

        Assert.Equal(["begin", "begin+", "begin++"], _journal.Lines);
    }

    [Fact]
    public async Task Starting_twice_runs_once()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            await NoteAsync(context, input);
            await WaitAsync(context, Bell);
        });

        await BeginAsync(host, "een");
        await BeginAsync(host, "twee");

        Assert.Equal(["een"], _journal.Lines);
    }

    [Fact]
    public async Task An_instance_that_ended_starts_anew()
    {
        await using var host = await StartAsync((context, input) => NoteAsync(context, input));

        await BeginAsync(host, "een");
        await BeginAsync(host, "twee");

        Assert.Equal(["een", "twee"], _journal.Lines);
    }

    [Fact]
    public async Task Signals_from_before_a_new_start_are_gone()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            if (input == "twee")
            {
                await NoteAsync(context, $"gebeld: {await context.WaitForSignalOrDeadlineAsync(Bell, After(context, 1))}");
            }
        });
        await BeginAsync(host, "een");

        await SignalAsync(host, Bell);
        await BeginAsync(host, "twee");
        await host.AdvanceAsync(Tick * 3);

        Assert.Equal(["gebeld: False"], _journal.Lines);
    }

    [Fact]
    public async Task A_signal_to_an_unknown_instance_is_dropped()
    {
        await using var host = await StartAsync((context, _) => WaitAsync(context, Bell));

        await SignalAsync(host, Bell);
        await BeginAsync(host);

        Assert.Equal(OrchestrationStatus.Running, await StatusAsync(host));
    }

    [Fact]
    public async Task The_state_of_an_unknown_instance_is_null()
    {
        await using var host = await StartAsync((_, _) => Task.CompletedTask);

        Assert.Null(await StatusAsync(host));
    }

    [Fact]
    public async Task Termination_ends_the_instance_and_its_timers()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await context.CreateTimerAsync(After(context, 1), CancellationToken.None);
            await NoteAsync(context, "te laat");
        });
        await BeginAsync(host);

        await host.Client.TerminateAsync(Id, "ingetrokken", CancellationToken.None);
        await host.SettleAsync();
        await host.AdvanceAsync(Tick * 3);

        Assert.Equal(OrchestrationStatus.Terminated, await StatusAsync(host));
        Assert.Empty(_journal.Lines);
    }

    [Fact]
    public async Task Termination_of_an_unknown_or_ended_instance_is_no_error()
    {
        await using var host = await StartAsync((_, _) => Task.CompletedTask);

        await host.Client.TerminateAsync(Id, "onbekend", CancellationToken.None);
        await BeginAsync(host);
        await host.Client.TerminateAsync(Id, "te laat", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_terminated_instance_starts_anew()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            await NoteAsync(context, input);
            await WaitAsync(context, Bell);
        });
        await BeginAsync(host, "een");
        await host.Client.TerminateAsync(Id, "opnieuw", CancellationToken.None);
        await host.SettleAsync();

        await BeginAsync(host, "twee");

        Assert.Equal(["een", "twee"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Running, await StatusAsync(host));
    }

    [Fact]
    public async Task An_orchestrator_that_throws_fails_its_instance_and_tells_no_message()
    {
        await using var host = await StartAsync((_, _) => throw new InvalidDataException("geheim"));

        await BeginAsync(host);

        var state = await host.Client.GetStateAsync(Id, CancellationToken.None);
        Assert.Equal(OrchestrationStatus.Failed, state?.Status);
        Assert.DoesNotContain("geheim", state?.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instances_do_not_hear_each_other()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            await WaitAsync(context, Bell);
            await NoteAsync(context, context.InstanceId);
        });
        await host.Client.EnsureStartedAsync("Proef", "ander", "begin", CancellationToken.None);
        await BeginAsync(host);

        await SignalAsync(host, Bell);

        Assert.Equal([Id], _journal.Lines);
    }

    [Fact]
    public async Task What_was_stored_before_the_bell_rang_is_always_seen()
    {
        const int Instances = 5;
        const int Rings = 40;
        var stored = new int[Instances];
        var seen = new int[Instances];
        await using var host = await StartAsync(
            async (context, input) =>
            {
                await context.CallActivityAsync<int>("Lees", input);
                await context.WaitForSignalOrDeadlineAsync(Bell, After(context, 10_000));
                context.ContinueAsNew(input);
            },
            new ActivityDefinition<string, int>("Lees", (_, index, _) =>
            {
                var i = int.Parse(index, CultureInfo.InvariantCulture);
                return Task.FromResult(seen[i] = Volatile.Read(ref stored[i]));
            }));
        async Task RingAsync(int i)
        {
            await host.Client.EnsureStartedAsync("Proef", $"zaak-{i}", $"{i}", CancellationToken.None);
            for (var ring = 0; ring < Rings; ring++)
            {
                Interlocked.Increment(ref stored[i]);
                await host.Client.SignalAsync($"zaak-{i}", Bell, CancellationToken.None);
            }
        }

        var ringers = Task.WhenAll(Enumerable.Range(0, Instances).Select(RingAsync));
        while (!ringers.IsCompleted)
        {
            await host.SettleAsync();
        }

        await ringers;
        await host.SettleAsync();

        Assert.All(seen, last => Assert.Equal(Rings, last));
    }
}
