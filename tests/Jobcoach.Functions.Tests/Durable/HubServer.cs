using DurableTask.Core;
using Grpc.Core;
using Microsoft.DurableTask.Protobuf;
using Microsoft.DurableTask.Testing.Sidecar.Grpc;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The task hub of the test host, which also tells when a worker has connected.</summary>
internal sealed class HubServer(
    IHostApplicationLifetime lifetime,
    ILoggerFactory loggers,
    IOrchestrationService service,
    IOrchestrationServiceClient client,
    IOptions<TaskHubGrpcServerOptions> options) : TaskHubGrpcServer(lifetime, loggers, service, client, options)
{
    private readonly SemaphoreSlim _connected = new(0);

    public Task WaitForWorkerAsync(CancellationToken cancelled) => _connected.WaitAsync(cancelled);

    public override Task GetWorkItems(GetWorkItemsRequest request, IServerStreamWriter<WorkItem> responseStream, ServerCallContext context)
    {
        var served = base.GetWorkItems(request, responseStream, context);
        _connected.Release();
        return served;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _connected.Dispose();
    }
}
