using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Werkverdeling;

/// <summary>
/// Wie bij de uitvoerder het deel van een rol in een zaak behandelt. Het is een verdeling van werk en geen bevoegdheid: een collega met dezelfde rol
/// kan altijd handelen, dus een zaak van iemand die er niet is staat nooit stil.
/// </summary>
/// <param name="Rol">Het deel van de zaak: administratief medewerker, toetser of besluitnemer; elk hoogstens een keer.</param>
/// <param name="Id">Pseudoniem van de medewerker; nooit een naam.</param>
/// <param name="Sinds">De dag van de toewijzing.</param>
public sealed record Behandelaar(Rol Rol, string Id, DateOnly Sinds);
