using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Jobcoach.Web.Telemetrie;

/// <summary>Spans, logregels en tellingen zonder persoonsgegevens. Een host voegt alleen toe waar zij heen gaan.</summary>
public static class SchoneTelemetrie
{
    // The ones of this program, and of what it runs on; a wildcard is of OpenTelemetry.
    private static readonly string[] Bronnen =
        ["Jobcoach.*", "Azure.*", "Microsoft.DurableTask", "DurableTask.Core", "Microsoft.Azure.Functions.Worker"];

    private static readonly string[] Meters =
        ["Jobcoach.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Zet de telemetrie op. Exporters die hierna komen, krijgen alleen wat is schoongemaakt.</summary>
    public static OpenTelemetryBuilder AddSchoneTelemetrie(this IServiceCollection services) => services
        .AddOpenTelemetry()
        .WithTracing(spans => spans
            .AddAspNetCoreInstrumentation(aspnet => aspnet.RecordException = false)
            .AddSource(Bronnen)
            .AddInstrumentation(() => new Uitzonderingenwacht())
            .AddProcessor(new Spanschoonmaak()))
        .WithMetrics(tellingen => tellingen
            .AddMeter(Meters)
            .AddView(meting => meting.Meter.Name.StartsWith("Jobcoach.", StringComparison.Ordinal) ? null : new() { TagKeys = [.. Toegestaan.Alle] }))
        .WithLogging(
            logregels => logregels.AddProcessor(new Logschoonmaak()),
            opties =>
            {
                opties.ParseStateValues = true;
                opties.IncludeFormattedMessage = false;
                opties.IncludeScopes = false;
            });
}
