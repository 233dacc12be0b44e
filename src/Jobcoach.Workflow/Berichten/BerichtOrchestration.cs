using System.Text.Json.Serialization;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Workflow.Berichten;

/// <summary>De invoer: wat er bezorgd wordt.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Nummer">Het volgnummer in die zaak, van het bericht of het feit.</param>
/// <param name="Uitgaand">Het kenmerk in de uitgaande post; null voor een bericht, dat zijn kenmerk van zaak en nummer heeft.</param>
/// <param name="Abonnement">Het abonnement van een webhook; anders null.</param>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it.</remarks>
public sealed record BerichtOpdracht(
    string Zaak,
    int Nummer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Uitgaand = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Abonnement = null)
{
    internal static BerichtOpdracht Voor(Uitgaand item) =>
        item.Kanaal is Uitgaandkanaal.Webhook ? new(item.Zaak.Waarde, item.Nummer, item.Id, item.Abonnement) : new(item.Zaak.Waarde, item.Nummer);
}

/// <summary>
/// Bezorgt een item van de uitgaande post, los van de zaak: een haperende postbode houdt de zaak niet op. Een generatie is een poging;
/// hoe vaak en hoe lang daartussen zegt <see cref="Bezorgladder"/>.
/// </summary>
public static class BerichtOrchestration
{
    /// <summary>De naam waaronder de orchestration geregistreerd is.</summary>
    public const string Naam = "Bericht";

    /// <summary>De naam van de activiteit.</summary>
    public const string Bezorg = "BezorgBericht";

    private static readonly TimeSpan LangsteWacht = TimeSpan.FromHours(24);

    /// <summary>De definitie voor het register.</summary>
    public static OrchestrationDefinition<BerichtOpdracht> Definition { get; } = new(Naam, RunAsync);

    /// <summary>De activiteit voor het register.</summary>
    public static IActivityDefinition Activiteit { get; } = new ActivityDefinition<BerichtOpdracht, Bezorgstand>(Bezorg, BezorgAsync);

    /// <summary>Een ronde bezorgen, en zo nodig later weer een.</summary>
    public static async Task RunAsync(IOrchestrationContext context, BerichtOpdracht bericht)
    {
        var stand = await context.CallActivityAsync<Bezorgstand>(Bezorg, bericht);
        if (stand is not { Uitslag: Bezorguitslag.Opnieuw, Op: { } op })
        {
            return;
        }

        var langst = context.CurrentUtcDateTime + LangsteWacht;
        await context.CreateTimerAsync(op < langst ? op : langst, CancellationToken.None);
        context.ContinueAsNew(bericht);
    }

    private static Task<Bezorgstand> BezorgAsync(IServiceProvider services, BerichtOpdracht opdracht, CancellationToken cancelled)
    {
        var bezorging = (Uitgaandbezorging?)services.GetService(typeof(Uitgaandbezorging)) ?? throw new InvalidOperationException("Uitgaandbezorging is niet geregistreerd.");
        if (!Zaaknummer.TryParse(opdracht.Zaak, out var nummer))
        {
            throw new InvalidOperationException("De opdracht heeft geen geldig zaaknummer.");
        }

        return opdracht.Uitgaand is { } id
            ? bezorging.BezorgAsync(nu => new(id, Uitgaandkanaal.Webhook, nummer, opdracht.Nummer, opdracht.Abonnement, nu), cancelled)
            : bezorging.BezorgAsync(nu => Uitgaand.Bericht(new(nummer, opdracht.Nummer), nu), cancelled);
    }
}
