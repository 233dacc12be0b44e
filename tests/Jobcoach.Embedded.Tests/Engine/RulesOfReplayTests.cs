using Jobcoach.Embedded.Engine;
using Jobcoach.Workflow.Durable;
using static Jobcoach.Embedded.Tests.Engine.Programs;

namespace Jobcoach.Embedded.Tests.Engine;

public sealed class RulesOfReplayTests
{
    private const string Stuck = "The turn can never go on: the orchestrator awaits something that is not of its context, or nothing at all.";
    private const string LeftThread = "The orchestrator left its thread: it may await only tasks of its context, without ConfigureAwait(false).";
    private const string GoesOn = "The orchestrator goes on after ContinueAsNew; nothing may follow it.";
    private const string Blocks = "The orchestrator blocks its thread: it must await, never wait.";

    public static TheoryData<string, Func<IOrchestrationContext, string, Task>> Breaches => new()
    {
        // A task of nobody: no event will ever complete it.
        { Stuck, (_, _) => new TaskCompletionSource().Task },
        { Stuck, (_, _) => Task.Delay(TimeSpan.FromHours(1)) },
        { Stuck, async (context, _) => { await NoteAsync(context, "x"); await new TaskCompletionSource().Task; } },

        // A cancelled wait wakes nobody either.
        { Stuck, (context, _) => Task.WhenAny(context.WaitForExternalEventAsync(Bell, new CancellationToken(true)), new TaskCompletionSource().Task).Unwrap().ContinueWith(_ => new TaskCompletionSource().Task, TaskScheduler.Default).Unwrap() },

        // Back on a thread of the pool, with the context in hand.
        { LeftThread, async (context, _) => { await Task.Yield(); await WithoutContext(context); } },
        { GoesOn, (context, _) => { context.ContinueAsNew("1"); return NoteAsync(context, "te laat"); } },
        { GoesOn, (context, _) => { context.ContinueAsNew("1"); return context.CreateTimerAsync(context.CurrentUtcDateTime, CancellationToken.None); } },
        { GoesOn, (context, _) => { context.ContinueAsNew("1"); return WaitAsync(context); } },
        { GoesOn, (context, _) => { context.ContinueAsNew("1"); context.ContinueAsNew("2"); return Task.CompletedTask; } },
        { GoesOn, (context, _) => { context.ContinueAsNew("1"); return new TaskCompletionSource().Task; } },

        // Catching the refusal does not help.
        { GoesOn, (context, input) => { context.ContinueAsNew(input); Record.Exception(() => { _ = NoteAsync(context, "te laat"); }); return Task.CompletedTask; } },
        { Blocks, (context, _) => { NoteAsync(context, "x").Wait(); return Task.CompletedTask; } },
        { Blocks, (context, _) => { WaitAsync(context).GetAwaiter().GetResult(); return Task.CompletedTask; } },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public async Task An_orchestrator_that_breaks_a_rule_is_held_and_nothing_of_its_turn_is_stored(string reason, Func<IOrchestrationContext, string, Task> breach)
    {
        await using var host = await BeginAsync(Of(breach), new EngineOptions { MaxBlock = TimeSpan.FromMilliseconds(20) });

        var state = await host.StateAsync();
        Assert.Equal((OrchestrationStatus.Poisoned, reason), (state.Status, state.Failure));
    }

    [Fact]
    public async Task A_continuation_on_the_pool_is_found_even_when_the_turn_seems_well()
    {
        await using var host = new EmbeddedHost(Of(async (context, input) =>
        {
            // The engine sees an open wait and cannot know yet that the code waits for another.
            _ = WaitAsync(context);
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }));
        await host.Engine.EnsureStartedAsync("Proef", Id, "begin", CancellationToken.None);
        await host.SettleAsync();

        OrchestrationState state;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        do
        {
            await Task.Yield();
            state = await host.StateAsync();
        }
        while (state.Status != OrchestrationStatus.Poisoned && !patience.IsCancellationRequested);

        Assert.Equal((OrchestrationStatus.Poisoned, LeftThread), (state.Status, state.Failure));
    }

    [Fact]
    public async Task An_orchestrator_that_goes_on_elsewhere_is_held()
    {
        await using var host = await BeginAsync(Of(async (context, _) => await NoteAsync(context, "x").ConfigureAwait(false)));

        // Which of the two is a race: whether the engine looks before the other thread is done, or after.
        var state = await host.StateAsync();
        Assert.Equal(OrchestrationStatus.Poisoned, state.Status);
        Assert.Contains(state.Failure, (string[])[LeftThread, Stuck]);
    }

    [Fact]
    public async Task An_orchestrator_that_finished_elsewhere_before_the_engine_looks_is_held()
    {
        await using var host = await BeginAsync(Of((context, input) =>
        {
            var note = NoteAsync(context, input);
            var elsewhere = FinishElsewhereAsync(note);
            _ = HoldTheTurnAsync(note, elsewhere);
            return elsewhere;
        }));

        Assert.Equal(LeftThread, (await host.StateAsync()).Failure);

        static async Task FinishElsewhereAsync(Task note) => await note.ConfigureAwait(false);

        static async Task HoldTheTurnAsync(Task note, Task elsewhere)
        {
            await note;
            elsewhere.Wait();
        }
    }

    [Fact]
    public async Task Yielding_stays_on_the_thread_and_is_allowed()
    {
        await using var host = await BeginAsync(Of(async (context, _) =>
        {
            await Task.Yield();
            await NoteAsync(context, "x");
            await Task.Yield();
        }));

        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task Waiting_for_all_of_many_activities_stays_on_the_thread()
    {
        await using var host = await BeginAsync(Of((context, _) => Task.WhenAll(Enumerable.Range(0, 60).Select(i => NoteAsync(context, $"{i}")))));

        Assert.Equal(OrchestrationStatus.Completed, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task Fifty_generations_without_a_wait_are_a_loop_without_progress()
    {
        var generations = 0;
        await using var host = await BeginAsync(Of(async (context, input) =>
        {
            await NoteAsync(context, "x");
            generations = Math.Max(generations, input.Length);
            context.ContinueAsNew(input + "+");
        }));

        var state = await host.StateAsync();
        Assert.Equal((OrchestrationStatus.Poisoned, "A loop without progress: 50 generations in a row did not wait."), (state.Status, state.Failure));
        Assert.Equal((51, "begin".Length + 50), (state.Generation, generations));
    }

    [Fact]
    public async Task A_deadline_in_the_past_is_no_wait()
    {
        await using var host = await BeginAsync(Of(async (context, input) =>
        {
            await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime);
            context.ContinueAsNew(input);
        }));

        Assert.Equal(OrchestrationStatus.Poisoned, (await host.StateAsync()).Status);
    }

    [Fact]
    public async Task Generations_that_wait_may_go_on_for_years()
    {
        await using var host = await BeginAsync(Of(async (context, input) =>
        {
            await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime.AddDays(1));
            context.ContinueAsNew(input);
        }));

        await host.AdvanceAsync(TimeSpan.FromDays(400));

        var state = await host.StateAsync();
        Assert.Equal((OrchestrationStatus.Running, 401), (state.Status, state.Generation));
    }

    [Fact]
    public async Task A_history_that_grows_without_end_is_held()
    {
        await using var host = await BeginAsync(
            Of(async (context, _) =>
            {
                for (var i = 0; i < 100; i++)
                {
                    await NoteAsync(context, "x");
                }
            }),
            new EngineOptions { MaxHistoryEvents = 40 });

        Assert.Equal("The history has 40 events or more: the orchestration must continue as new.", (await host.StateAsync()).Failure);
    }

    [Fact]
    public async Task One_held_instance_does_not_hold_the_others()
    {
        await using var host = await BeginAsync(Of((context, _) => context.InstanceId == Id ? new TaskCompletionSource().Task : NoteAsync(context, "x")));

        await host.Engine.EnsureStartedAsync("Proef", "gezond", "begin", CancellationToken.None);
        await host.SettleAsync();

        Assert.Equal(OrchestrationStatus.Completed, (await host.Engine.GetStateAsync("gezond", CancellationToken.None))?.Status);
    }

    private static Task WithoutContext(IOrchestrationContext context)
    {
        var current = SynchronizationContext.Current;
        try
        {
            SynchronizationContext.SetSynchronizationContext(null);
            var foreign = new Thread(() => Record.Exception(() => context.CurrentUtcDateTime));
            foreign.Start();
            foreign.Join();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(current);
        }

        return WaitAsync(context);
    }
}
