using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Post.Webhooks;

/// <summary>Het bezorgen van gebeurtenissen.</summary>
internal static class WebhookServices
{
    /// <summary>Registreert het kanaal: de verbindingen een keer, de verzender zo vaak als de host zijn opslag maakt.</summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddSingleton(diensten => new Webhookverkeer(diensten.GetRequiredService<Callbackadres>()))
        .AddTransient<IBerichtverzender>(diensten => new Webhookverzender(
            diensten.GetRequiredService<IZaakStore>(),
            diensten.GetRequiredService<IAbonnementStore>(),
            new(
                diensten.GetRequiredService<Webhookverkeer>().Http,
                diensten.GetRequiredService<Callbackadres>(),
                diensten.GetRequiredService<Gebeurtenisbron>(),
                diensten.GetRequiredService<TimeProvider>()),
            diensten.GetRequiredService<TimeProvider>()));
}

/// <summary>De verbindingen naar ontvangers.</summary>
internal sealed class Webhookverkeer : IDisposable
{
    public Webhookverkeer(Callbackadres regels) => Http = new(Adreswacht.Handler(regels)) { Timeout = Webhookbezorger.Tijdslimiet };

    public HttpClient Http { get; }

    /// <inheritdoc/>
    public void Dispose() => Http.Dispose();
}
