using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Workflow.Zaken;

/// <summary>Alle orchestrations en activiteiten van het systeem.</summary>
public static class Register
{
    /// <summary>Voor beide engines hetzelfde.</summary>
    public static OrchestrationRegistry Alles { get; } = new(
        [ZaakOrchestration.Definition, BerichtOrchestration.Definition, PompOrchestration.Definition],
        [.. ZaakActiviteiten.Alle, BerichtOrchestration.Activiteit, PompOrchestration.Activiteit]);
}
