using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>What can be read of an instance that Durable Task itself does not tell.</summary>
public class InstanceStateTests
{
    [Fact]
    public async Task Generations_are_counted_and_the_first_start_is_kept()
    {
        List<DateTimeOffset> starts = [];
        await using var hub = await StartAsync(async (context, round) =>
        {
            starts.Add(context.CurrentUtcDateTime);
            await context.CreateTimerAsync(context.CurrentUtcDateTime.AddMilliseconds(5), CancellationToken.None);
            if (round < 3)
            {
                context.ContinueAsNew(round + 1);
            }
        });

        await hub.Client.EnsureStartedAsync("Wacht", "z1", 1, hub.Cancelled);
        await hub.Durable.WaitForInstanceCompletionAsync("z1", hub.Cancelled);
        var state = await hub.Client.GetStateAsync("z1", hub.Cancelled);

        Assert.Equal((OrchestrationStatus.Completed, 3), (state?.Status, state?.Generation));
        Assert.Equal(starts[0], state?.CreatedAt);
        Assert.Equal(3, starts.Distinct().Count());
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

    [Fact]
    public async Task The_reason_of_a_termination_is_told()
    {
        await using var hub = await StartAsync((context, _) => context.WaitForExternalEventAsync("Bel", CancellationToken.None));

        await hub.Client.EnsureStartedAsync("Wacht", "z1", 1, hub.Cancelled);
        await hub.Client.TerminateAsync("z1", "ingetrokken", hub.Cancelled);
        await hub.Durable.WaitForInstanceCompletionAsync("z1", hub.Cancelled);

        Assert.Equal("ingetrokken", (await hub.Client.GetStateAsync("z1", hub.Cancelled))?.Failure);
    }

    [Fact]
    public async Task Of_a_failure_only_the_type_is_told()
    {
        await using var hub = await StartAsync((_, _) => throw new FormatException("Jan Jansen"));

        await hub.Client.EnsureStartedAsync("Wacht", "z1", 1, hub.Cancelled);
        await hub.Durable.WaitForInstanceCompletionAsync("z1", hub.Cancelled);

        Assert.Equal(nameof(FormatException), (await hub.Client.GetStateAsync("z1", hub.Cancelled))?.Failure);
    }

    private static Task<TestHub> StartAsync(Func<IOrchestrationContext, int, Task> run) =>
        TestHub.StartAsync(new OrchestrationRegistry([new OrchestrationDefinition<int>("Wacht", run)], []));
}
