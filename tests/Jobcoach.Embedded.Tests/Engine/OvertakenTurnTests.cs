using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;
using static Jobcoach.Embedded.Tests.Engine.Programs;

namespace Jobcoach.Embedded.Tests.Engine;

/// <summary>Something happens to the instance between the moment a turn is read and the moment it is stored.</summary>
public sealed class OvertakenTurnTests
{
    private readonly Journal _journal = new();

    [Fact]
    public async Task A_signal_during_the_last_turn_of_a_generation_is_heard_by_the_next()
    {
        EmbeddedHost? host = null;
        await using var running = host = new EmbeddedHost(Of(
            async (context, input) =>
            {
                if (input == "begin")
                {
                    Meanwhile(() => host!.Engine.SignalAsync(Id, Bell, CancellationToken.None));
                    context.ContinueAsNew("daarna");
                    return;
                }

                await WaitAsync(context);
                await NoteAsync(context, "gehoord");
            },
            _journal.Activity()));

        await host.Engine.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task A_signal_during_the_turn_that_begins_to_wait_is_heard()
    {
        EmbeddedHost? host = null;
        var rung = false;
        await using var running = host = new EmbeddedHost(Of(
            async (context, _) =>
            {
                if (!rung)
                {
                    rung = true;
                    Meanwhile(() => host!.Engine.SignalAsync(Id, Bell, CancellationToken.None));
                }

                await WaitAsync(context);
                await NoteAsync(context, "gehoord");
            },
            _journal.Activity()));

        await host.Engine.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(["gehoord"], _journal.Lines);
    }

    [Fact]
    public async Task A_turn_that_is_overtaken_by_a_termination_has_no_effect()
    {
        EmbeddedHost? host = null;
        await using var running = host = new EmbeddedHost(Of(
            async (context, _) =>
            {
                Meanwhile(() => host!.Engine.TerminateAsync(Id, "ingetrokken", CancellationToken.None));
                await NoteAsync(context, "te laat");
            },
            _journal.Activity()));

        await host.Engine.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(OrchestrationStatus.Terminated, (await host.StateAsync()).Status);
        Assert.Empty(_journal.Lines);
        Assert.Equal((1, 0, 0, 0), host.Engine.Rows());
    }

    [Fact]
    public async Task The_result_of_an_activity_is_dropped_when_its_instance_was_terminated_meanwhile()
    {
        EmbeddedHost? host = null;
        await using var running = host = new EmbeddedHost(Of(
            async (context, _) => await NoteAsync(context, "x"),
            new ActivityDefinition<string, string>("Noteer", async (_, input, _) =>
            {
                await host!.Engine.TerminateAsync(Id, "ingetrokken", CancellationToken.None);
                return input;
            })));

        await host.Engine.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal((OrchestrationStatus.Terminated, (1, 0, 0, 0)), ((await host.StateAsync()).Status, host.Engine.Rows()));
    }

    [Fact]
    public async Task The_result_of_an_activity_is_dropped_when_its_instance_was_started_anew_meanwhile()
    {
        EmbeddedHost? host = null;
        await using var running = host = new EmbeddedHost(Of(
            async (context, input) => _journal.Note(await context.CallActivityAsync<string>("Noteer", input)),
            new ActivityDefinition<string, string>("Noteer", async (_, input, _) =>
            {
                if (input == "oud")
                {
                    await host!.Engine.TerminateAsync(Id, "opnieuw", CancellationToken.None);
                    await host.Engine.EnsureStartedAsync("Proef", Id, "nieuw", CancellationToken.None);
                }

                return input;
            })));

        await host.Engine.EnsureStartedAsync("Proef", Id, "oud", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(["nieuw"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task The_result_of_an_activity_of_an_earlier_generation_answers_no_later_one()
    {
        EmbeddedHost? host = null;
        var calledAgain = new TaskCompletionSource();
        await using var running = host = new EmbeddedHost(Of(
            async (context, input) =>
            {
                var answer = context.CallActivityAsync<string>("Antwoord", input);
                if (input == "oud")
                {
                    await WaitAsync(context);
                    context.ContinueAsNew("nieuw");
                    return;
                }

                _journal.Note(await answer);
            },
            new ActivityDefinition<string, string>("Antwoord", async (_, input, _) =>
            {
                if (input == "oud")
                {
                    await host!.Engine.SignalAsync(Id, Bell, CancellationToken.None);
                    await calledAgain.Task;
                    return input;
                }

                // The first attempt fails, so that the old answer comes in while this one is awaited.
                return calledAgain.TrySetResult() ? throw new IOException() : input;
            })));

        await host.Engine.EnsureStartedAsync("Proef", Id, "oud", CancellationToken.None);
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["nieuw"], _journal.Lines.Distinct());
        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    /// <summary>Blocks the turn, shortly, until the act is stored: an orchestrator must never do so, a test of the gap has no other way.</summary>
    private static void Meanwhile(Func<Task> act) => Task.Run(act).Wait();
}
