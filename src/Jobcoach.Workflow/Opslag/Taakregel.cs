using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Een taak in de werkvoorraad.</summary>
public sealed record Taakregel(Zaaknummer Zaak, Taak Taak, Fase Fase, string Regeling, string JobcoachorganisatieId);
