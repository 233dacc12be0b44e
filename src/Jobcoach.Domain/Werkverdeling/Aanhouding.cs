using Jobcoach.Domain.Taken;

namespace Jobcoach.Domain.Werkverdeling;

/// <summary>
/// Een taak die een medewerker tot een dag weglegt. Zij eindigt vanzelf op die dag, op de vervaldag van de taak als die eerder komt, en zodra de taak er
/// niet meer is. Zij hoort bij de taak en niet bij wie haar behandelt, dus een andere behandelaar neemt haar over. De wettelijke termijn loopt door:
/// dit is geen opschorting (Awb 4:15).
/// </summary>
/// <param name="Taak">De soort van de taak.</param>
/// <param name="Onderwerp">Het nummer waarop de taak ziet; null als zij er geen heeft.</param>
/// <param name="Tot">De dag waarop de taak terugkomt: de eerste dag dat zij weer te zien is.</param>
/// <param name="Reden">Waarop gewacht wordt.</param>
/// <param name="DoorId">Pseudoniem van wie haar aanhield.</param>
/// <param name="Sinds">De dag waarop dat gebeurde.</param>
public sealed record Aanhouding(Taaksoort Taak, int? Onderwerp, DateOnly Tot, string Reden, string DoorId, DateOnly Sinds);
