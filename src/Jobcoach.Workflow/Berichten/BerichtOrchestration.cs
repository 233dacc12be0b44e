using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Berichten;

/// <summary>De invoer: welk bericht.</summary>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it.</remarks>
public sealed record BerichtOpdracht(string Zaak, int Nummer);

/// <summary>Bezorgt een bericht, los van de zaak: een haperende postbode houdt de zaak niet op.</summary>
public static class BerichtOrchestration
{
    /// <summary>De naam waaronder de orchestration geregistreerd is.</summary>
    public const string Naam = "Bericht";

    /// <summary>De naam van de activiteit.</summary>
    public const string Bezorg = "BezorgBericht";

    /// <summary>De definitie voor het register.</summary>
    public static OrchestrationDefinition<BerichtOpdracht> Definition { get; } = new(Naam, RunAsync);

    /// <summary>De activiteit voor het register.</summary>
    public static IActivityDefinition Activiteit { get; } = new ActivityDefinition<BerichtOpdracht, bool>(Bezorg, BezorgAsync);

    /// <summary>Een bericht, een bezorging.</summary>
    public static Task RunAsync(IOrchestrationContext context, BerichtOpdracht bericht) => context.CallActivityAsync<bool>(Bezorg, bericht);

    private static async Task<bool> BezorgAsync(IServiceProvider services, BerichtOpdracht opdracht, CancellationToken cancelled)
    {
        var zaken = (IZaakStore?)services.GetService(typeof(IZaakStore)) ?? throw new InvalidOperationException("IZaakStore is niet geregistreerd.");
        var bezorger = (IBerichtbezorger?)services.GetService(typeof(IBerichtbezorger)) ?? throw new InvalidOperationException("IBerichtbezorger is niet geregistreerd.");
        if (!Zaaknummer.TryParse(opdracht.Zaak, out var nummer) || await zaken.LeesAsync(nummer, cancelled) is not { } document)
        {
            throw new InvalidOperationException("Het bericht hoort bij geen zaak.");
        }

        await bezorger.BezorgAsync(new(nummer, opdracht.Nummer), document.Zaak.Berichten[opdracht.Nummer - 1], cancelled);
        return true;
    }
}
