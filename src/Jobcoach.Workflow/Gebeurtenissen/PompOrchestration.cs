using Jobcoach.Workflow.Durable;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>De invoer van de pomp: er is er maar een.</summary>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it.</remarks>
public sealed record Pompopdracht;

/// <summary>Hoe de pomp ervoor staat.</summary>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it.</remarks>
/// <param name="Loopt">Of er nog iemand luistert; anders houdt de pomp op tot er weer iemand is.</param>
/// <param name="WachtTot">Tot wanneer er hoogstens gewacht wordt, UTC; null als er nu al meer is.</param>
public sealed record Pompstand(bool Loopt, DateTimeOffset? WachtTot);

/// <summary>Brengt gebeurtenissen naar de uitgaande post van elk abonnement: kijk, wacht op de bel of de volgende keer, begin opnieuw. Loopt alleen zolang er abonnementen zijn.</summary>
public static class PompOrchestration
{
    /// <summary>De naam waaronder de orchestration geregistreerd is.</summary>
    public const string Naam = "Gebeurtenispomp";

    /// <summary>De ene instantie.</summary>
    public const string Id = "gebeurtenispomp";

    /// <summary>De naam van de activiteit.</summary>
    public const string Pomp = "PompGebeurtenissen";

    /// <summary>De bel: er is iets gebeurd. Zonder inhoud.</summary>
    public const string Bel = "GebeurtenisGeschreven";

    /// <summary>De definitie voor het register.</summary>
    public static OrchestrationDefinition<Pompopdracht> Definition { get; } = new(Naam, RunAsync);

    /// <summary>De activiteit voor het register.</summary>
    public static IActivityDefinition Activiteit { get; } = new ActivityDefinition<Pompopdracht, Pompstand>(Pomp, (services, _, cancelled) => Dienst(services).PompAsync(cancelled));

    /// <summary>Een generatie.</summary>
    public static async Task RunAsync(IOrchestrationContext context, Pompopdracht opdracht)
    {
        var stand = await context.CallActivityAsync<Pompstand>(Pomp, opdracht);
        if (!stand.Loopt)
        {
            return;
        }

        if (stand.WachtTot is { } tot)
        {
            await context.WaitForSignalOrDeadlineAsync(Bel, tot);
        }

        context.ContinueAsNew(opdracht);
    }

    private static Gebeurtenispomp Dienst(IServiceProvider services) =>
        (Gebeurtenispomp?)services.GetService(typeof(Gebeurtenispomp)) ?? throw new InvalidOperationException("Gebeurtenispomp is niet geregistreerd.");
}
