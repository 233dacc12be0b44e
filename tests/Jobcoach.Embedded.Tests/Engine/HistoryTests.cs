using Jobcoach.Embedded.Engine;
using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;
using static Jobcoach.Embedded.Tests.Engine.Programs;

namespace Jobcoach.Embedded.Tests.Engine;

public sealed class HistoryTests
{
    [Fact]
    public async Task Every_generation_is_recorded_with_its_end()
    {
        var histories = await RecordAsync();

        Assert.Equal([("waiting", 2), ("continuedAsNew", 3), ("completed", 2)], histories.Select(history => (history.End, Turns(history))).OrderByDescending(h => h.End));
    }

    [Fact]
    public async Task A_recorded_history_replays_on_the_code_that_made_it()
    {
        foreach (var history in await RecordAsync())
        {
            RecordedHistory.Parse(history.ToJson()).Replay(Program());
        }
    }

    public static TheoryData<string, Func<IOrchestrationContext, string, Task>> Changes => new()
    {
        // In the last turn there is no later event that would show the difference.
        { "Another activity at the end", async (context, input) => { await NoteAsync(context, "x"); await WaitAsync(context); await context.CallActivityAsync<string>("Anders", "y"); context.ContinueAsNew(input); } },
        { "Ends instead of going on", async (context, _) => { await NoteAsync(context, "x"); await WaitAsync(context); } },
        { "Another activity at the beginning", async (context, input) => { await context.CallActivityAsync<string>("Anders", "x"); await WaitAsync(context); context.ContinueAsNew(input); } },
        { "Waits once more", async (context, input) => { await NoteAsync(context, "x"); await WaitAsync(context); await WaitAsync(context); context.ContinueAsNew(input); } },
        { "Throws", (_, _) => throw new InvalidDataException() },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_recorded_history_does_not_replay_on_other_code(string change, Func<IOrchestrationContext, string, Task> changed)
    {
        var history = (await RecordAsync()).Single(recorded => recorded.End == "continuedAsNew");
        var journal = new Journal();

        var divergence = Record.Exception(() => history.Replay(Of(changed, journal.Activity(), journal.Activity("Anders"))));

        Assert.True(divergence is HistoryDivergedException, change);
    }

    [Fact]
    public async Task The_history_of_a_running_instance_can_be_read_and_replayed()
    {
        await using var host = await BeginAsync(Program());

        var history = host.Engine.History(Id);

        Assert.NotNull(history);
        history.Replay(Program());
        Assert.Null(host.Engine.History("onbekend"));
    }

    [Fact]
    public async Task A_long_life_leaves_no_more_rows_than_a_short_one()
    {
        await using var host = await BeginAsync(Of(async (context, input) =>
        {
            await NoteAsync(context, "x");
            await context.WaitForSignalOrDeadlineAsync(Bell, context.CurrentUtcDateTime.AddDays(1));
            context.ContinueAsNew(input);
        }));
        var young = host.Engine.Rows();

        await host.AdvanceAsync(TimeSpan.FromDays(300));

        Assert.Equal(young, host.Engine.Rows());
        Assert.Equal(301, (await host.StateAsync()).Generation);
    }

    [Fact]
    public async Task An_instance_that_ended_leaves_one_row()
    {
        await using var host = await BeginAsync(Program());
        await host.RingAsync();
        await host.Engine.TerminateAsync(Id, "klaar", CancellationToken.None);

        Assert.Equal((1, 0, 0, 0), host.Engine.Rows());
    }

    private static OrchestrationRegistry Program()
    {
        var journal = new Journal();
        return Of(
            async (context, input) =>
            {
                await NoteAsync(context, "x");
                if (input == "klaar")
                {
                    return;
                }

                await WaitAsync(context);
                context.ContinueAsNew(input == "begin" ? "klaar" : input);
            },
            journal.Activity(),
            journal.Activity("Anders"));
    }

    private static async Task<IReadOnlyList<RecordedHistory>> RecordAsync()
    {
        var recorder = new HistoryRecorder();
        await using var host = await BeginAsync(Program(), new EngineOptions { Recorder = recorder });
        await host.RingAsync();
        await host.Engine.EnsureStartedAsync("Proef", "ander", "nog", CancellationToken.None);
        await host.SettleAsync();
        return recorder.Histories;
    }

    private static int Turns(RecordedHistory history) => System.Text.Json.Nodes.JsonNode.Parse(history.ToJson())!["turns"]!.AsArray().Count;
}
