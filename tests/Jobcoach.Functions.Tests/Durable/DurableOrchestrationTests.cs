using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;

namespace Jobcoach.Functions.Tests.Durable;

public class DurableOrchestrationTests
{
    private static readonly TaskOptions TwiceAtOnce = TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromMilliseconds(1)));

    public enum Fase { Eerste, Tweede }

    public sealed record Vraag(Fase Fase, DateOnly Dag);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bell_before_the_deadline_ends_the_wait_and_the_timer()
    {
        await using var hub = await StartAsync(new OrchestrationDefinition<int>("Wait", async (context, _) =>
            await Write(context, (await context.WaitForSignalOrDeadlineAsync("Bell", context.CurrentUtcDateTime.AddHours(1))).ToString())));

        await hub.Client.EnsureStartedAsync("Wait", "a", 1, Cancelled);
        await hub.Client.SignalAsync("a", "bell", Cancelled);
        var end = await hub.Durable.WaitForInstanceCompletionAsync("a", Cancelled);

        Assert.Equal("Completed", end.RuntimeStatus.ToString());
        Assert.Equal(["True"], _written);
    }

    [Fact]
    public async Task Deadline_without_bell_ends_the_wait()
    {
        await using var hub = await StartAsync(new OrchestrationDefinition<int>("Wait", async (context, _) =>
            await Write(context, (await context.WaitForSignalOrDeadlineAsync("Bell", context.CurrentUtcDateTime.AddMilliseconds(50))).ToString())));

        await hub.Client.EnsureStartedAsync("Wait", "a", 1, Cancelled);
        var end = await hub.Durable.WaitForInstanceCompletionAsync("a", Cancelled);

        Assert.Equal("Completed", end.RuntimeStatus.ToString());
        Assert.Equal(["False"], _written);
    }

    private readonly List<string> _written = [];

    private Task<TestHub> StartAsync(params IOrchestrationDefinition[] orchestrations) => TestHub.StartAsync(
        new OrchestrationRegistry(orchestrations, [new ActivityDefinition<string, bool>("Write", (_, text, _) =>
        {
            lock (_written)
            {
                _written.Add(text);
            }

            return Task.FromResult(true);
        })]), TwiceAtOnce);

    private static Task Write(IOrchestrationContext context, string text) => context.CallActivityAsync<bool>("Write", text);
}
