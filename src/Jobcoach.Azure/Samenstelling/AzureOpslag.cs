using Azure.Core;
using Azure.Identity;
using Jobcoach.Azure.Blobs;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Jobcoach.Azure.Samenstelling;

/// <summary>The storage of the system on Azure.</summary>
public static class AzureOpslag
{
    /// <summary>
    /// Registers every store. Reads all settings first; opens nothing. Call <see cref="CosmosOpslag.CheckAsync"/> and
    /// <see cref="BlobDocumentStore.CheckAsync"/> before the first request is served.
    /// </summary>
    /// <exception cref="InstellingenException">Settings are missing or wrong; the message names each once.</exception>
    public static IServiceCollection AddAzureOpslag(this IServiceCollection services, IConfiguration configuration)
    {
        var lezer = new Instellingenlezer(configuration);
        var cosmos = CosmosInstellingen.Lees(lezer);
        var blobs = BlobInstellingen.Lees(lezer);
        var bron = Gebeurtenisinstellingen.Lees(lezer);
        lezer.Controleer();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        return services
            .AddSingleton(bron)
            .AddSingleton(diensten => CosmosOpslag.Open(cosmos, diensten.GetRequiredService<TokenCredential>, diensten.GetRequiredService<TimeProvider>()))
            .AddSingleton<IZaakStore>(diensten => diensten.GetRequiredService<CosmosOpslag>().Zaken)
            .AddSingleton<IProjectieStore>(diensten => diensten.GetRequiredService<CosmosOpslag>().Projecties)
            .AddSingleton(diensten => diensten.GetRequiredService<CosmosOpslag>().Gebeurtenissen)
            .AddSingleton(diensten => diensten.GetRequiredService<CosmosOpslag>().Abonnementen)
            .AddSingleton<IPersoonStore>(diensten => diensten.GetRequiredService<CosmosOpslag>().Personen)
            .AddSingleton<IGebruikersdocumentStore>(diensten => diensten.GetRequiredService<CosmosOpslag>().Gebruikersdocumenten)
            .AddSingleton<IRondeStore>(diensten => diensten.GetRequiredService<CosmosOpslag>().Rondes)
            .AddSingleton(diensten => diensten.GetRequiredService<CosmosOpslag>().Uitgaand)
            .AddSingleton<IBerichtbezorger>(diensten => diensten.GetRequiredService<CosmosOpslag>().Bezorger)
            .AddSingleton(diensten => BlobDocumentStore.Open(blobs, diensten.GetRequiredService<TokenCredential>, diensten.GetRequiredService<TimeProvider>()))
            .AddSingleton<IDocumentStore>(diensten => diensten.GetRequiredService<BlobDocumentStore>())
            .AddSingleton(new Documentvrijgave(blobs.EisScan));
    }
}
