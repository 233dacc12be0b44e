using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>What can be read of an instance that Durable Task itself does not tell.</summary>
public class InstanceStateTests
{
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task Generations_are_counted_and_the_first_start_is_kept()
    {
        await using var hub = await StartAsync(async (context, round) =>
        {
            await Recorder.RecordAsync(context, "round");
            if (round < 3)
            {
                context.ContinueAsNew(round + 1);
            }
        });

        await hub.Client.EnsureStartedAsync("Wacht", "z1", 1, hub.Cancelled);
        var end = await hub.Durable.WaitForInstanceCompletionAsync("z1", hub.Cancelled);
        var state = await hub.Client.GetStateAsync("z1", hub.Cancelled);

        Assert.Equal(OrchestrationStatus.Completed, state?.Status);
        Assert.Equal(3, state?.Generation);
        Assert.True(state?.CreatedAt < end.LastUpdatedAt);
        Assert.Null(state?.NextWakeAt);
    }

    [Fact]
    public async Task A_waiting_instance_tells_when_it_wakes()
    {
        var deadline = new DateTimeOffset(2099, 1, 5, 12, 0, 0, TimeSpan.Zero);
        await using var hub = await StartAsync((context, _) => context.WaitForSignalOrDeadlineAsync("Bel", deadline));

        await hub.Client.EnsureStartedAsync("Wacht", "z1", 1, hub.Cancelled);
        await hub.Durable.WaitForInstanceStartAsync("z1", hub.Cancelled);
        var waiting = await hub.Client.GetStateAsync("z1", hub.Cancelled);
        await hub.Client.SignalAsync("z1", "Bel", hub.Cancelled);
        await hub.Durable.WaitForInstanceCompletionAsync("z1", hub.Cancelled);
        var ended = await hub.Client.GetStateAsync("z1", hub.Cancelled);

        Assert.Equal((OrchestrationStatus.Running, deadline), (waiting?.Status, waiting?.NextWakeAt));
        Assert.Equal((OrchestrationStatus.Completed, null), (ended?.Status, ended?.NextWakeAt));
    }

    [Fact]
    public async Task A_suspended_instance_counts_as_held()
    {
        await using var hub = await StartAsync((context, _) => context.WaitForSignalOrDeadlineAsync("Bel", context.CurrentUtcDateTime.AddDays(1)));

        await hub.Client.EnsureStartedAsync("Wacht", "z1", 1, hub.Cancelled);
        await hub.Durable.WaitForInstanceStartAsync("z1", hub.Cancelled);
        await hub.Durable.SuspendInstanceAsync("z1", "look", hub.Cancelled);
        OrchestrationState? state;
        do
        {
            state = await hub.Client.GetStateAsync("z1", hub.Cancelled);
        }
        while (state?.Status == OrchestrationStatus.Running);

        Assert.Equal(OrchestrationStatus.Poisoned, state?.Status);
    }

    private Task<TestHub> StartAsync(Func<IOrchestrationContext, int, Task> run) =>
        TestHub.StartAsync(new OrchestrationRegistry([new OrchestrationDefinition<int>("Wacht", run)], [_recorder.Definition]));
}
