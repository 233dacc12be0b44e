using Azure.Monitor.OpenTelemetry.Exporter;
using Jobcoach.Functions.Durable;
using Jobcoach.Functions.Http;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Samenstelling;
using Jobcoach.Web.Telemetrie;
using Jobcoach.Workflow.Zaken;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Jobcoach.Functions;

/// <summary>The one composition of the program on Azure.</summary>
internal static class Samenstelling
{
    private const string TelemetryTo = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>All of the program but its stores.</summary>
    public static IServiceCollection AddJobcoachHost(this IServiceCollection services, IConfiguration configuration) => services
        .AddJobcoach()
        .AddDurableOrchestrations(Register.Alles)
        .AddAzureaanmelding(configuration)
        .AddTelemetry(configuration[TelemetryTo])
        .AddSingleton<Webpijplijn>();

    private static IServiceCollection AddTelemetry(this IServiceCollection services, string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
        {
            return services;
        }

        void To(AzureMonitorExporterOptions exporter) => exporter.ConnectionString = connection;
        services.AddSchoneTelemetrie()
            .WithTracing(spans => spans.AddAzureMonitorTraceExporter(To))
            .WithMetrics(measurements => measurements.AddAzureMonitorMetricExporter(To))
            .WithLogging(lines => lines.AddAzureMonitorLogExporter(To));

        // Else the host of the worker passes on the same lines, as the worker wrote them and not as they were cleaned.
        return services.Configure<WorkerOptions>(worker => worker.Capabilities["WorkerOpenTelemetryEnabled"] = bool.TrueString);
    }
}
