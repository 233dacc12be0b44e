// Stand-ins: as much of the exporter as our files name. Compiled by a test together with those files, never into a program.
#nullable enable
namespace Azure.Monitor.OpenTelemetry.Exporter
{
    public class AzureMonitorExporterOptions
    {
        public string? ConnectionString { get; set; }

        public global::Azure.Core.TokenCredential? Credential { get; set; }
    }

    public static class AzureMonitorExporterExtensions
    {
        public static global::OpenTelemetry.Trace.TracerProviderBuilder AddAzureMonitorTraceExporter(
            this global::OpenTelemetry.Trace.TracerProviderBuilder builder, Action<AzureMonitorExporterOptions> configure) => builder;

        public static global::OpenTelemetry.Metrics.MeterProviderBuilder AddAzureMonitorMetricExporter(
            this global::OpenTelemetry.Metrics.MeterProviderBuilder builder, Action<AzureMonitorExporterOptions> configure) => builder;

        public static global::OpenTelemetry.Logs.LoggerProviderBuilder AddAzureMonitorLogExporter(
            this global::OpenTelemetry.Logs.LoggerProviderBuilder builder, Action<AzureMonitorExporterOptions> configure) => builder;
    }
}
