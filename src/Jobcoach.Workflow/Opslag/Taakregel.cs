using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Een taak in de werkvoorraad.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Taak">De taak.</param>
/// <param name="Fase">Waar de zaak staat.</param>
/// <param name="Regeling">Kenmerk van de regeling.</param>
/// <param name="JobcoachorganisatieId">Kenmerk van de jobcoachorganisatie.</param>
/// <param name="BehandelaarId">Pseudoniem van wie het deel van deze rol behandelt; null als niemand dat doet.</param>
/// <param name="AangehoudenTot">De dag waarop de taak terugkomt of terugkwam; null als zij niet is aangehouden. Tot en met de dag ervoor is zij weggelegd.</param>
public sealed record Taakregel(
    Zaaknummer Zaak,
    Taak Taak,
    Fase Fase,
    string Regeling,
    string JobcoachorganisatieId,
    string? BehandelaarId = null,
    DateOnly? AangehoudenTot = null);
