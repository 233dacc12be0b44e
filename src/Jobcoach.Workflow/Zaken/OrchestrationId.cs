using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Workflow.Zaken;

/// <summary>De ids van orchestrations, afgeleid van wat zij dienen: nog eens starten is veilig.</summary>
public static class OrchestrationId
{
    /// <summary>De orchestration die een zaak bewaakt.</summary>
    public static string Zaak(Zaaknummer nummer) => $"zaak-{nummer.Waarde}";

    /// <summary>De orchestration die een bericht bezorgt.</summary>
    public static string Bericht(Berichtkenmerk kenmerk) => $"bericht-{kenmerk}";

    /// <summary>De orchestration die een item van de uitgaande post bezorgt; van een bericht dezelfde als <see cref="Bericht"/>.</summary>
    public static string Uitgaand(Uitgaand item) => $"{(item.Kanaal is Uitgaandkanaal.Webhook ? "webhook" : "bericht")}-{item.Id}";
}
