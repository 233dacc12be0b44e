using System.Text.Json;
using DurableTask.Core;
using DurableTask.Core.History;
using Jobcoach.Functions.Durable;
using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The adapter on the real worker and client of Durable Task, on the task hub in memory of its test host. Its clock is the real one.</summary>
internal sealed class TestHub : IOrchestrationHost
{
    /// <summary>As many attempts as <see cref="ActivityRetry"/>, in the blink of an eye.</summary>
    private static readonly TaskOptions QuickRetry = TaskOptions.FromRetryPolicy(new RetryPolicy(ActivityRetry.MaxAttempts, TimeSpan.FromMilliseconds(1)));

    /// <summary>More than all those attempts take.</summary>
    private static readonly TimeSpan AllRetries = TimeSpan.FromMilliseconds(600);

    private readonly HubStorage _storage = new();
    private readonly CancellationTokenSource _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly OrchestrationRegistry _registry;
    private readonly Action<IServiceCollection>? _services;
    private readonly WebApplication _server;
    private IHost? _worker;

    private TestHub(OrchestrationRegistry registry, Action<IServiceCollection>? services, TimeSpan patience)
    {
        (_registry, _services) = (registry, services);
        _server = CreateServer(_storage);
        _patience.CancelAfter(patience);
    }

    public IOrchestrationClient Client => new DurableOrchestrationClient(Durable);

    public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public DurableTaskClient Durable => Worker.Services.GetRequiredService<DurableTaskClient>();

    public IReadOnlyCollection<HistoryEvent> Attempts => _storage.Attempts;

    /// <summary>What every turn had to read.</summary>
    public IReadOnlyCollection<Turn> Turns => _storage.Turns;

    /// <summary>Ends a test whose orchestration hangs.</summary>
    public CancellationToken Cancelled => _patience.Token;

    private IHost Worker => _worker ?? throw new InvalidOperationException("Not started.");

    /// <param name="registry">What runs on it.</param>
    /// <param name="services">What the activities need.</param>
    /// <param name="patience">After how long the test has failed; twenty seconds unless it says otherwise.</param>
    public static async Task<TestHub> StartAsync(OrchestrationRegistry registry, Action<IServiceCollection>? services = null, TimeSpan? patience = null)
    {
        var hub = new TestHub(registry, services, patience ?? TimeSpan.FromSeconds(20));
        await hub._server.StartAsync(hub.Cancelled);
        await hub.StartWorkerAsync();
        return hub;
    }

    public Task SettleAsync() => _storage.SettleAsync(Cancelled);

    /// <summary>Waits the real time; minutes are only ever asked for to let the retries pass, and those are quick here.</summary>
    public async Task AdvanceAsync(TimeSpan time)
    {
        await Task.Delay(time < TimeSpan.FromMinutes(1) ? time : AllRetries, Cancelled);
        await SettleAsync();
    }

    /// <summary>Another worker on the same hub, as after a deployment.</summary>
    public async Task RestartAsync()
    {
        await _storage.PauseAsync(Cancelled);
        await StopWorkerAsync();
        await StartWorkerAsync();
        _storage.Resume();
    }

    public async ValueTask DisposeAsync()
    {
        await StopWorkerAsync();
        await _server.DisposeAsync();
        _patience.Dispose();
    }

    private static WebApplication CreateServer(HubStorage storage)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(e => e.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton<IOrchestrationService>(storage).AddSingleton<IOrchestrationServiceClient>(storage).AddSingleton<HubServer>();
        var server = builder.Build();
        server.MapGrpcService<HubServer>();
        return server;
    }

    private async Task StartWorkerAsync()
    {
        var converter = new JsonDataConverter(DurableJson.Options);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddDurableTaskWorker(worker => worker.UseGrpc(_server.Urls.Single()).AddTasks(Register));
        builder.Services.AddDurableTaskClient(client => client.UseGrpc(_server.Urls.Single()).RegisterDirectly());
        builder.Services.Configure<DurableTaskWorkerOptions>(worker => worker.DataConverter = converter);
        builder.Services.Configure<DurableTaskClientOptions>(client => client.DataConverter = converter);
        _services?.Invoke(builder.Services);
        _worker = builder.Build();
        await _worker.StartAsync(Cancelled);
        await _server.Services.GetRequiredService<HubServer>().WaitForWorkerAsync(Cancelled);
    }

    private async Task StopWorkerAsync()
    {
        if (_worker is not null)
        {
            await _worker.StopAsync(CancellationToken.None);
            _worker.Dispose();
        }
    }

    private void Register(DurableTaskRegistry tasks)
    {
        foreach (var orchestration in _registry.Orchestrations.Values)
        {
            tasks.AddOrchestratorFunc(orchestration.Name, context => orchestration.RunAsync(context, QuickRetry));
        }

        foreach (var activity in _registry.Activities.Values)
        {
            tasks.AddActivityFunc<JsonElement?, JsonElement?>(
                activity.Name, (_, input) => activity.RunAsync(Worker.Services, input, NullLogger.Instance, CancellationToken.None));
        }
    }
}
