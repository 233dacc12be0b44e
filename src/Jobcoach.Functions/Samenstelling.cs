using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Jobcoach.Azure.Blobs;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Samenstelling;
using Jobcoach.Brieven;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Functions.Durable;
using Jobcoach.Functions.Http;
using Jobcoach.Post;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Samenstelling;
using Jobcoach.Web.Telemetrie;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;
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
    /// <summary>All of the program. Opens nothing yet.</summary>
    /// <exception cref="InstellingenException">Settings are missing or wrong; the message names each once.</exception>
    public static IServiceCollection AddJobcoachOnAzure(this IServiceCollection services, IConfiguration configuration)
    {
        var faults = Aanmeldinstellingen.Uit(configuration).Ontbreekt().Select(name => $"{name} is missing: nobody could sign in").ToList();
        try
        {
            services.AddAzureOpslag(configuration);
        }
        catch (InstellingenException storage)
        {
            faults.InsertRange(0, storage.Fouten);
        }

        try
        {
            _ = Postinstellingen.Lees(configuration);
        }
        catch (PostinstellingenException post)
        {
            faults.AddRange(post.Fouten);
        }

        return faults.Count == 0 ? services.AddJobcoachHost(configuration).AddToldStores() : throw new InstellingenException(faults);
    }

    // In place of the plain stores: what is stored is told to who subscribed. Transient, for the client of the orchestrations is of an invocation.
    private static IServiceCollection AddToldStores(this IServiceCollection services) => services
        .AddTransient<IZaakStore>(told => new GemeldeZaakStore(told.GetRequiredService<CosmosOpslag>().Zaken, told.GetRequiredService<Gebeurtenismelder>()))
        .AddTransient<IProjectieStore>(told => new GemeldeProjectieStore(told.GetRequiredService<CosmosOpslag>().Projecties, told.GetRequiredService<Gebeurtenismelder>()));

    /// <summary>All of the program but its stores.</summary>
    public static IServiceCollection AddJobcoachHost(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(Rondeplan.OpWekkers)
        .AddJobcoach()
        .AddPost(configuration)
        .AddSingleton<IBriefzetter>(diensten => Briefzetter.Open(configuration["Brieven:Map"], diensten.GetRequiredService<RegelingCatalogus>()))
        .AddDurableOrchestrations(Register.Alles)
        .AddAzureaanmelding(configuration)
        .AddTelemetry(configuration)
        .AddSingleton<Webpijplijn>();

    /// <summary>Whether the stores are as the program needs them; before it takes work, for a turn that reads too early decides wrongly.</summary>
    /// <exception cref="CosmosCheckException">Cosmos DB differs, for instance in its consistency; the message says everything that does.</exception>
    /// <exception cref="BlobCheckException">The container of the documents cannot be used.</exception>
    public static async Task CheckStoresAsync(this IServiceProvider services, IConfiguration configuration, CancellationToken cancelled)
    {
        // On Azure the infrastructure makes the containers, and the program has no right to.
        var create = bool.TryParse(configuration["Opslag:MaakAan"], out var told) && told;
        await services.GetRequiredService<CosmosOpslag>().CheckAsync(create, cancelled);
        await services.GetRequiredService<BlobDocumentStore>().CheckAsync(create, cancelled);
    }

    /// <summary>Where telemetry goes. An account without local authentication refuses it from a program that does not show its identity.</summary>
    internal static void Send(this AzureMonitorExporterOptions exporter, IConfiguration configuration)
    {
        exporter.ConnectionString = configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"];

        // The host reads the same setting for its own telemetry. Which identity it is, AZURE_CLIENT_ID tells the SDK, as it does for the stores.
        exporter.Credential = string.IsNullOrWhiteSpace(configuration["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"]) ? null : new DefaultAzureCredential();
    }

    private static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"]))
        {
            return services;
        }

        void To(AzureMonitorExporterOptions exporter) => exporter.Send(configuration);
        services.AddSchoneTelemetrie()
            .WithTracing(spans => spans.AddAzureMonitorTraceExporter(To))
            .WithMetrics(measurements => measurements.AddAzureMonitorMetricExporter(To))
            .WithLogging(lines => lines.AddAzureMonitorLogExporter(To));

        // Else the host of the worker passes on the same lines, as the worker wrote them and not as they were cleaned.
        return services.Configure<WorkerOptions>(worker => worker.Capabilities["WorkerOpenTelemetryEnabled"] = bool.TrueString);
    }
}
