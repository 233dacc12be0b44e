using System.Text.Json;
using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>What happens between a function and the definition of the same name.</summary>
public class FunctionContextTests
{
    private static readonly OrchestrationRegistry Registry = new(
        [],
        [
            new ActivityDefinition<string, string>("Herhaal", (_, text, _) => Task.FromResult(text + text)),
            new ActivityDefinition<string, bool>("Bel", async (services, id, cancelled) =>
            {
                await services.GetRequiredService<IOrchestrationClient>().EnsureStartedAsync("Wacht", id, null, cancelled);
                return true;
            }),
        ]);

    [Fact]
    public async Task A_function_runs_the_activity_of_its_name()
    {
        await using var hub = await TestHub.StartAsync(Registry);
        await using var services = Services();
        using var scope = services.CreateScope();

        var result = await new FunctionRun("Herhaal", scope.ServiceProvider).ActAsync(JsonSerializer.SerializeToElement("ja"), hub.Durable);

        Assert.Equal("jaja", result?.GetString());
    }

    [Fact]
    public async Task An_activity_finds_the_client_of_its_own_run()
    {
        await using var hub = await TestHub.StartAsync(new OrchestrationRegistry(
            [new OrchestrationDefinition<string?>("Wacht", (context, _) => context.WaitForExternalEventAsync("Bel", CancellationToken.None))], []));
        await using var services = Services();
        using var scope = services.CreateScope();

        await new FunctionRun("Bel", scope.ServiceProvider).ActAsync(JsonSerializer.SerializeToElement("z1"), hub.Durable);

        Assert.NotNull(await hub.Client.GetStateAsync("z1", hub.Cancelled));
    }

    [Fact]
    public async Task A_function_without_the_binding_is_told_so()
    {
        await using var services = Services();
        using var scope = services.CreateScope();

        Assert.Throws<InvalidOperationException>(scope.ServiceProvider.GetRequiredService<IOrchestrationClient>);
    }

    [Fact]
    public void The_durable_extension_writes_the_json_of_both_engines()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.ConfigureFunctionsWebApplication();

        // Generated into the program; the worker runs it when the program itself is started.
        new WorkerExtensionStartupCodeExecutor().Configure(builder);
        builder.Services.AddDurableOrchestrations(Registry);
        using var host = builder.Build();

        var converter = host.Services.GetRequiredService<IOptions<DurableTaskWorkerOptions>>().Value.DataConverter;

        Assert.Equal("""{"zaakId":"z1","dag":"monday"}""", converter.Serialize(new { ZaakId = "z1", Dag = DayOfWeek.Monday }));
    }

    private static ServiceProvider Services() => new ServiceCollection().AddLogging().AddDurableOrchestrations(Registry).BuildServiceProvider(validateScopes: true);
}
