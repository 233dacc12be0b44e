using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Testing;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The adapter on the real Durable Task worker and client, with the task hub of its test host in memory.</summary>
internal sealed class TestHub : IAsyncDisposable
{
    private readonly DurableTaskTestHost _host;

    // The hub of the test host logs every turn to the console and takes no logger for that.
    static TestHub() => Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");

    private TestHub(DurableTaskTestHost host)
    {
        _host = host;
        Client = new DurableOrchestrationClient(host.Client);
    }

    public IOrchestrationClient Client { get; }

    public DurableTaskClient Durable => _host.Client;

    public static async Task<TestHub> StartAsync(OrchestrationRegistry registry, TaskOptions? retry = null, IServiceProvider? services = null) =>
        new(await DurableTaskTestHost.StartAsync(
            tasks => Register(tasks, registry, retry ?? DurableOrchestrationContext.ActivityOptions, services),
            new DurableTaskTestHostOptions { Port = FreePort(), LoggerFactory = NullLoggerFactory.Instance, ConfigureServices = UseOurJson }));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static void Register(DurableTaskRegistry tasks, OrchestrationRegistry registry, TaskOptions retry, IServiceProvider? services)
    {
        foreach (var orchestration in registry.Orchestrations.Values)
        {
            tasks.AddOrchestratorFunc(orchestration.Name, context => orchestration.RunAsync(context, retry));
        }

        foreach (var activity in registry.Activities.Values)
        {
            tasks.AddActivityFunc<JsonElement?, JsonElement?>(
                activity.Name, (_, input) => activity.RunAsync(services!, input, NullLogger.Instance, CancellationToken.None));
        }
    }

    private static void UseOurJson(IServiceCollection services)
    {
        var converter = new JsonDataConverter(DurableJson.Options);
        services.Configure<DurableTaskWorkerOptions>(worker => worker.DataConverter = converter);
        services.Configure<DurableTaskClientOptions>(client => client.DataConverter = converter);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
