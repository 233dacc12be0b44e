using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;
using static Jobcoach.Embedded.Tests.Engine.Programs;

namespace Jobcoach.Embedded.Tests.Engine;

public sealed class ChangedCodeTests
{
    private readonly Journal _journal = new();

    [Fact]
    public async Task Another_activity_than_before_holds_the_instance_and_names_both()
    {
        await using var host = await BeginAsync(Program("Noteer"));

        await host.RestartAsync(Program("Anders"));
        await host.RingAsync();

        var state = await host.StateAsync();
        Assert.Equal(OrchestrationStatus.Poisoned, state.Status);
        Assert.Equal("The code changed under a running instance: expected ActivityScheduled 'Noteer', found ActivityScheduled 'Anders'.", state.Failure);
        Assert.Equal(["voor"], _journal.Lines);
    }

    public static TheoryData<string, Func<IOrchestrationContext, string, Task>> Changes => new()
    {
        { "expected SignalAwaited 'Bel', found SignalAwaited 'Ander'", async (context, _) => { await NoteAsync(context, "voor"); await WaitAsync(context, "Ander"); } },
        { "expected SignalAwaited 'Bel', found TimerCreated", async (context, _) => { await NoteAsync(context, "voor"); await context.CreateTimerAsync(default, CancellationToken.None); } },
        { "expected SignalAwaited 'Bel', found ActivityScheduled 'Noteer'", async (context, _) => { await NoteAsync(context, "voor"); await NoteAsync(context, "erbij"); await WaitAsync(context); } },
        { "expected ActivityScheduled 'Noteer', found SignalAwaited 'Bel'", async (context, _) => await WaitAsync(context) },
        { "expected nothing, found ActivityScheduled 'Noteer'", async (context, _) => { await Task.WhenAll(NoteAsync(context, "voor"), NoteAsync(context, "erbij")); await WaitAsync(context); } },
        { "expected ActivityScheduled 'Noteer', found nothing", (_, _) => Task.CompletedTask },
        { "expected SignalAwaited 'Bel', found nothing", async (context, _) => await NoteAsync(context, "voor") },
        { "expected SignalAwaited 'Bel', found nothing", async (context, _) => { await NoteAsync(context, "voor"); context.ContinueAsNew("anders"); } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Every_difference_with_the_history_is_found(string difference, Func<IOrchestrationContext, string, Task> changed)
    {
        await using var host = await BeginAsync(Program("Noteer"));

        await host.RestartAsync(Of(changed, _journal.Activity()));
        await host.RingAsync();

        Assert.Equal($"The code changed under a running instance: {difference}.", (await host.StateAsync()).Failure);
    }

    [Fact]
    public async Task An_instance_goes_on_once_the_code_is_mended()
    {
        await using var host = await BeginAsync(Program("Noteer"));
        await host.RestartAsync(Program("Anders"));
        await host.RingAsync();

        await host.RestartAsync(Program("Noteer"));
        var retried = await host.Engine.RetryPoisonedAsync(Id, CancellationToken.None);
        await host.SettleAsync();

        Assert.True(retried);
        Assert.Equal(["voor", "na"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task A_signal_to_a_held_instance_is_kept()
    {
        await using var host = await BeginAsync(Of((context, _) => WaitAsync(context)));
        await host.RestartAsync(Of((context, _) => WaitAsync(context, "Ander")));
        await host.RingAsync("Iets");
        var held = await host.StateAsync();

        await host.RingAsync();
        await host.RestartAsync(Of((context, _) => WaitAsync(context)));
        await host.Engine.RetryPoisonedAsync(Id, CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(OrchestrationStatus.Poisoned, held.Status);
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task A_stored_result_that_can_no_longer_be_read_holds_the_instance()
    {
        await using var host = await BeginAsync(Program("Noteer"));

        await host.RestartAsync(Of(
            async (context, _) =>
            {
                await context.CallActivityAsync<int>("Noteer", "voor");
                await WaitAsync(context);
            },
            _journal.Activity()));
        await host.RingAsync();

        Assert.Equal("The code changed under a running instance: the stored result of activity 'Noteer' cannot be read.", (await host.StateAsync()).Failure);
    }

    [Fact]
    public async Task A_stored_input_that_can_no_longer_be_read_holds_the_instance()
    {
        await using var host = await BeginAsync(Program("Noteer"));

        await host.RestartAsync(new OrchestrationRegistry([new OrchestrationDefinition<int>("Proef", (_, _) => Task.CompletedTask)], []));
        await host.RingAsync();

        Assert.Equal("The code changed under a running instance: its stored input cannot be read.", (await host.StateAsync()).Failure);
    }

    [Fact]
    public async Task An_orchestration_that_vanished_from_the_program_holds_its_instances()
    {
        await using var host = await BeginAsync(Program("Noteer"));

        await host.RestartAsync(new OrchestrationRegistry([], []));
        await host.RingAsync();

        Assert.Equal("Orchestration 'Proef' is not registered.", (await host.StateAsync()).Failure);
    }

    [Fact]
    public async Task An_activity_that_the_program_does_not_know_holds_the_instance()
    {
        await using var host = await BeginAsync(Of((context, _) => context.CallActivityAsync<string>("Onbekend", null)));

        Assert.Equal((OrchestrationStatus.Poisoned, "Activity 'Onbekend' is not registered."), ((await host.StateAsync()).Status, (await host.StateAsync()).Failure));
    }

    [Fact]
    public async Task An_activity_that_vanished_while_it_waited_runs_after_all_once_it_is_back()
    {
        var attempts = 0;
        var registry = Of((context, _) => NoteAsync(context, "later"), new ActivityDefinition<string, string>("Noteer", (_, input, _) =>
            ++attempts == 1 ? throw new IOException() : Task.FromResult(input)));
        await using var host = await BeginAsync(registry);

        await host.RestartAsync(new OrchestrationRegistry(registry.Orchestrations.Values, []));
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var held = await host.StateAsync();
        await host.RestartAsync(registry);
        await host.Engine.RetryPoisonedAsync(Id, CancellationToken.None);
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((OrchestrationStatus.Poisoned, "Activity 'Noteer' is not registered."), (held.Status, held.Failure));
        Assert.Equal((OrchestrationStatus.Completed, 2), ((await host.StateAsync()).Status, attempts));
    }

    [Fact]
    public async Task An_activity_that_vanished_and_that_nobody_waits_for_is_dropped()
    {
        var registry = Of(
            (context, input) =>
            {
                // Called and not awaited: the instance ends before the second attempt.
                _ = NoteAsync(context, input);
                return Task.CompletedTask;
            },
            new ActivityDefinition<string, string>("Noteer", (_, _, _) => throw new IOException()));
        await using var host = await BeginAsync(registry);
        var waiting = host.Engine.Rows().Tasks;

        await host.RestartAsync(new OrchestrationRegistry(registry.Orchestrations.Values, []));
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((1, 0), (waiting, host.Engine.Rows().Tasks));
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    private OrchestrationRegistry Program(string first) => Of(
        async (context, _) =>
        {
            await context.CallActivityAsync<string>(first, "voor");
            await WaitAsync(context);
            await NoteAsync(context, "na");
        },
        _journal.Activity(),
        _journal.Activity("Anders"));
}
