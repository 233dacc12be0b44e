using Jobcoach.Workflow.Durable;

namespace Jobcoach.TestSupport.Durable;

public abstract partial class OrchestrationContract
{
    private enum Kleur
    {
        DonkerRood,
    }

    [Fact]
    public async Task The_result_of_an_activity_reaches_the_orchestrator()
    {
        await using var host = await StartAsync(async (context, input) =>
        {
            var answer = await context.CallActivityAsync<string>("Noteer", $"vraag {input}");
            await NoteAsync(context, $"antwoord op {answer}");
        });

        await BeginAsync(host);

        Assert.Equal(["vraag begin", "antwoord op vraag begin"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task Messages_of_ids_enums_and_dates_arrive_as_they_were_sent()
    {
        var message = new Message("zaak-7", Kleur.DonkerRood, new DateOnly(2026, 2, 28), new DateTimeOffset(2026, 3, 1, 7, 0, 0, TimeSpan.FromHours(1)), null);
        Message? echoed = null;
        await using var host = await StartAsync(
            async (context, _) => echoed = await context.CallActivityAsync<Message>("Echo", message),
            new ActivityDefinition<Message, Message>("Echo", (_, input, _) => Task.FromResult(input)));

        await BeginAsync(host);

        Assert.Equal(message, echoed);
    }

    [Fact]
    public async Task An_activity_may_take_and_give_nothing()
    {
        string? result = "something";
        await using var host = await StartAsync(
            async (context, _) => result = await context.CallActivityAsync<string?>("Stil", null),
            new ActivityDefinition<string?, string?>("Stil", (_, input, _) => Task.FromResult(input)));

        await BeginAsync(host);

        Assert.Null(result);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task Activities_that_run_side_by_side_give_each_their_own_result()
    {
        string[] results = [];
        await using var host = await StartAsync(async (context, _) =>
        {
            var first = context.CallActivityAsync<string>("Noteer", "een");
            var second = context.CallActivityAsync<string>("Noteer", "twee");
            results = [await second, await first];
        });

        await BeginAsync(host);

        Assert.Equal(["twee", "een"], results);
        Assert.Equal(["een", "twee"], _journal.Lines.Order());
    }

    [Fact]
    public async Task The_result_of_an_activity_survives_a_restart_and_is_not_made_again()
    {
        await using var host = await StartAsync(async (context, _) =>
        {
            var before = await context.CallActivityAsync<string>("Noteer", "voor");
            await WaitAsync(context, Bell);
            await NoteAsync(context, $"na {before}");
        });
        await BeginAsync(host);

        await host.RestartAsync();
        await SignalAsync(host, Bell);

        Assert.Equal(["voor", "na voor"], _journal.Lines);
    }

    [Fact]
    public async Task An_activity_that_fails_is_tried_again()
    {
        var attempts = 0;
        await using var host = await StartAsync(
            async (context, _) => await NoteAsync(context, await context.CallActivityAsync<string>("Wankel", null)),
            new ActivityDefinition<string?, string>("Wankel", (_, _, _) =>
                Interlocked.Increment(ref attempts) < 3 ? throw new IOException("geheim") : Task.FromResult("gelukt")));

        await BeginAsync(host);
        await host.AdvanceAsync(PastAllRetries);

        Assert.Equal(["gelukt"], _journal.Lines);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task The_failure_of_an_activity_surfaces_once_its_retries_end()
    {
        var attempts = 0;
        ActivityFailedException? caught = null;
        await using var host = await StartAsync(
            async (context, _) =>
            {
                try
                {
                    await context.CallActivityAsync<string>("Kapot", null);
                }
                catch (ActivityFailedException failure)
                {
                    caught = failure;
                    await NoteAsync(context, "opgevangen");
                }
            },
            Broken(() => Interlocked.Increment(ref attempts)));

        await BeginAsync(host);
        await host.AdvanceAsync(PastAllRetries);

        Assert.Equal(ActivityRetry.MaxAttempts, attempts);
        Assert.Equal(("Kapot", nameof(IOException)), (caught?.Activity, caught?.ErrorType));
        Assert.Equal(["opgevangen"], _journal.Lines);
        Assert.Equal(OrchestrationStatus.Completed, await StatusAsync(host));
    }

    [Fact]
    public async Task A_failure_that_nobody_catches_fails_the_instance_and_tells_no_message()
    {
        await using var host = await StartAsync((context, _) => context.CallActivityAsync<string>("Kapot", null), Broken(() => 0));

        await BeginAsync(host);
        await host.AdvanceAsync(PastAllRetries);

        var state = await host.Client.GetStateAsync(Id, CancellationToken.None);
        Assert.Equal(OrchestrationStatus.Failed, state?.Status);
        Assert.DoesNotContain("geheim", state?.Failure, StringComparison.Ordinal);
    }

    /// <summary>More than the sum of all waits between attempts.</summary>
    private static TimeSpan PastAllRetries => TimeSpan.FromMinutes(10);

    private static ActivityDefinition<string?, string> Broken(Func<int> count) => new("Kapot", (_, _, _) =>
    {
        count();
        throw new IOException("geheim");
    });

    private sealed record Message(string Id, Kleur Kleur, DateOnly Dag, DateTimeOffset Moment, int? Aantal);
}
