using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Post.Webhooks;

/// <summary>Hoe een host het bezorgen van gebeurtenissen samenstelt: het verkeer een keer, de verzender zo vaak hij wil.</summary>
public static class Webhooks
{
    /// <summary>De verbindingen, te delen door alle verzenders van een host.</summary>
    public static Webhookverkeer Verkeer(IServiceProvider diensten) => new(Dienst<Callbackadres>(diensten));

    /// <summary>Het kanaal van de uitgaande post.</summary>
    public static IBerichtverzender Verzender(IServiceProvider diensten) => new Webhookverzender(
        Dienst<IZaakStore>(diensten),
        Dienst<IAbonnementStore>(diensten),
        new(Dienst<Webhookverkeer>(diensten).Http, Dienst<Callbackadres>(diensten), Dienst<Gebeurtenisbron>(diensten), Dienst<TimeProvider>(diensten)),
        Dienst<TimeProvider>(diensten));

    private static T Dienst<T>(IServiceProvider diensten)
        where T : class => (T?)diensten.GetService(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not registered.");
}

/// <summary>De verbindingen naar ontvangers.</summary>
public sealed class Webhookverkeer : IDisposable
{
    internal Webhookverkeer(Callbackadres regels) => Http = new(Adreswacht.Handler(regels)) { Timeout = Webhookbezorger.Tijdslimiet };

    internal HttpClient Http { get; }

    /// <inheritdoc/>
    public void Dispose() => Http.Dispose();
}
