using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>What operations sees of the hub and can do there.</summary>
public sealed class DurableOrkestratiebeheerTests
{
    [Fact]
    public async Task A_suspended_instance_is_counted_listed_and_goes_on_when_told_to()
    {
        await using var hub = await StartAsync("z1", "z2", "z3");
        var beheer = new DurableOrkestratiebeheer(hub.Durable);
        await hub.Durable.SuspendInstanceAsync("z2", "kijk", hub.Cancelled);
        await hub.SettleAsync();

        Assert.Equal(new(2, 1, Volledig: true), await beheer.TelAsync(hub.Cancelled));
        Assert.Equal("z2", Assert.Single(await beheer.LijstAsync(OrchestrationStatus.Poisoned, null, 10, hub.Cancelled)).InstanceId);
        Assert.False(await beheer.HervatAsync("z1", hub.Cancelled));
        Assert.False(await beheer.HervatAsync("bestaat-niet", hub.Cancelled));

        Assert.True(await beheer.HervatAsync("z2", hub.Cancelled));
        await hub.SettleAsync();

        Assert.Equal(new(3, 0, Volledig: true), await beheer.TelAsync(hub.Cancelled));
        Assert.False(await beheer.HervatAsync("z2", hub.Cancelled));
    }

    [Fact]
    public async Task A_list_has_its_bound_its_status_and_what_the_port_tells_of_an_instance()
    {
        await using var hub = await StartAsync("z1", "z2", "z3");
        var beheer = new DurableOrkestratiebeheer(hub.Durable);
        await hub.Client.TerminateAsync("z3", "ingetrokken", hub.Cancelled);
        await hub.SettleAsync();

        Assert.Equal(2, (await beheer.LijstAsync(null, null, 2, hub.Cancelled)).Count);
        Assert.Equal(["z1", "z2"], (await beheer.LijstAsync(OrchestrationStatus.Running, null, 10, hub.Cancelled)).Select(een => een.InstanceId).Order());
        Assert.Equal(["z2", "z3"], (await beheer.LijstAsync(null, "z1", 10, hub.Cancelled)).Select(een => een.InstanceId).Order());
        var ended = Assert.Single(await beheer.LijstAsync(OrchestrationStatus.Terminated, null, 10, hub.Cancelled));
        Assert.Equal(await hub.Client.GetStateAsync("z3", hub.Cancelled), ended);
    }

    private static async Task<TestHub> StartAsync(params string[] instances)
    {
        var hub = await TestHub.StartAsync(new OrchestrationRegistry(
            [new OrchestrationDefinition<int>("Wacht", (context, _) => context.WaitForSignalOrDeadlineAsync("Bel", context.CurrentUtcDateTime.AddDays(1)))], []));
        foreach (var instance in instances)
        {
            await hub.Client.EnsureStartedAsync("Wacht", instance, 1, hub.Cancelled);
        }

        await hub.SettleAsync();
        return hub;
    }
}
