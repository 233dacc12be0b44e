using System.Text.Json;
using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>What Durable Task keeps of us in clear text.</summary>
public class StoredMessagesTests
{
    public enum Fase
    {
        Ontvangst,
        Toets,
    }

    public sealed record Bericht(string ZaakId, Fase Fase, DateOnly Dag);

    [Fact]
    public async Task Input_is_stored_in_the_json_of_both_engines()
    {
        Bericht? read = null;
        await using var hub = await TestHub.StartAsync(new OrchestrationRegistry(
            [new OrchestrationDefinition<Bericht>("Lees", (_, bericht) =>
            {
                read = bericht;
                return Task.CompletedTask;
            })],
            []));

        await hub.Client.EnsureStartedAsync("Lees", "z1", new Bericht("z1", Fase.Toets, new(2026, 1, 5)), hub.Cancelled);
        var end = await hub.Durable.WaitForInstanceCompletionAsync("z1", getInputsAndOutputs: true, hub.Cancelled);

        Assert.Equal("""{"number":1,"startedAt":null,"input":{"zaakId":"z1","fase":"toets","dag":"2026-01-05"}}""", end.SerializedInput);
        Assert.Equal(new Bericht("z1", Fase.Toets, new(2026, 1, 5)), read);
    }

    [Fact]
    public async Task Only_the_type_of_what_an_activity_threw_is_stored()
    {
        await using var hub = await TestHub.StartAsync(
            new OrchestrationRegistry(
                [new OrchestrationDefinition<int>("Faal", (context, _) => context.CallActivityAsync<int>("Stuk", 1))],
                [new ActivityDefinition<int, int>("Stuk", (_, _, _) => throw new FormatException("Jan Jansen"))]));

        await hub.Client.EnsureStartedAsync("Faal", "z1", 1, hub.Cancelled);
        var end = await hub.Durable.WaitForInstanceCompletionAsync("z1", getInputsAndOutputs: true, hub.Cancelled);

        Assert.Equal("Activity Stuk failed: FormatException", end.FailureDetails?.ErrorMessage);
        var attempts = hub.Attempts.Select(e => JsonSerializer.Serialize(e, e.GetType())).ToList();
        Assert.Equal(ActivityRetry.MaxAttempts, attempts.Count);
        Assert.All(attempts, stored => Assert.Contains(nameof(FormatException), stored, StringComparison.Ordinal));
        Assert.All(attempts, stored => Assert.DoesNotContain("Jansen", stored, StringComparison.Ordinal));
    }

    [Fact]
    public void Retry_policy_is_that_of_the_port()
    {
        var policy = DurableOrchestrationContext.ActivityOptions.Retry?.Policy;

        Assert.Equal(ActivityRetry.MaxAttempts, policy?.MaxNumberOfAttempts);
        Assert.Equal(ActivityRetry.FirstInterval, policy?.FirstRetryInterval);
        Assert.Equal(ActivityRetry.BackoffCoefficient, policy?.BackoffCoefficient);
    }

    [Theory]
    [InlineData("activity-fault FormatException")] // the worker of the SDK passes the message as it is
    [InlineData("Jobcoach.Functions.Durable.ActivityFault: activity-fault FormatException")] // the Functions host puts the type in front
    [InlineData("Result: Failure\nException: activity-fault FormatException\nStack:    at Jobcoach")] // and when it does not know the form, the whole text
    public void Error_type_survives_the_ways_of_the_hosts(string message) =>
        Assert.Equal("FormatException", ActivityFault.ErrorTypeOf(new TaskFailureDetails("(unknown)", message, null, null, null)));

    [Fact]
    public void Failure_that_is_not_ours_is_told_by_its_own_type() =>
        Assert.Equal("Timeout", ActivityFault.ErrorTypeOf(new TaskFailureDetails("Timeout", "the host stopped", null, null, null)));
}
