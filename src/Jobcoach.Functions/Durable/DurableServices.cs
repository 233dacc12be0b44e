using Azure.Core.Serialization;
using Jobcoach.Workflow.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Functions.Durable;

/// <summary>What the worker needs to run orchestrations.</summary>
internal static class DurableServices
{
    public static IServiceCollection AddDurableOrchestrations(this IServiceCollection services, OrchestrationRegistry registry) => services
        .AddSingleton(registry)
        .AddScoped<BoundClient>()
        .AddScoped<IOrchestrationClient>(scope => new DurableOrchestrationClient(scope.GetRequiredService<BoundClient>().Client))
        .AddScoped<IOrkestratiebeheer>(scope => new DurableOrkestratiebeheer(scope.GetRequiredService<BoundClient>().Client))

        // The durable extension converts with the serializer of the worker and with nothing else.
        .Configure<WorkerOptions>(worker => worker.Serializer = new JsonObjectSerializer(DurableJson.Options));
}
