using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Workflow.Zaken;

/// <summary>De activiteiten van een zaak: elke stap onder zijn eigen naam, en het lezen van de stand.</summary>
public static class ZaakActiviteiten
{
    /// <summary>Leest de stand van een zaak.</summary>
    public const string LeesStand = "LeesStand";

    /// <summary>Alle activiteiten.</summary>
    public static IReadOnlyList<IActivityDefinition> Alle { get; } =
    [
        new ActivityDefinition<ZaakOpdracht, Zaakstand>(LeesStand, (services, zaak, cancelled) => Stappen(services).LeesStandAsync(Nummer(zaak), cancelled)),
        .. Enum.GetValues<Stap>().Select(stap =>
            new ActivityDefinition<ZaakOpdracht, Zaakstand>(stap.ToString(), (services, zaak, cancelled) => Stappen(services).ZetAsync(Nummer(zaak), stap, cancelled))),
    ];

    private static Zaakstappen Stappen(IServiceProvider services) =>
        (Zaakstappen?)services.GetService(typeof(Zaakstappen)) ?? throw new InvalidOperationException("Zaakstappen is niet geregistreerd.");

    private static Zaaknummer Nummer(ZaakOpdracht zaak) =>
        Zaaknummer.TryParse(zaak.Zaak, out var nummer) ? nummer : throw new InvalidOperationException("De opdracht heeft geen geldig zaaknummer.");
}
