using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Een taak op het scherm.</summary>
/// <param name="Taak">De taak.</param>
/// <param name="Werknemer">De naam van de werknemer; null als zijn gegevens er niet meer zijn.</param>
/// <param name="Behandelaar">De naam van wie haar behandelt; null als niemand dat doet.</param>
/// <param name="IsMijn">Of dat de bezoeker is.</param>
public sealed record Werkregel(Taakregel Taak, string? Werknemer, string? Behandelaar, bool IsMijn);

/// <summary>Een pagina van de werkvoorraad met wat eromheen staat.</summary>
/// <param name="Wie">De bezoeker.</param>
/// <param name="Vraag">Wat hij vroeg.</param>
/// <param name="Vandaag">De dag waarop.</param>
/// <param name="Regels">De taken.</param>
/// <param name="Volgende">Waar deze pagina eindigde; null op de laatste.</param>
/// <param name="Tellingen">Aantallen per soort, voor dezelfde behandelaar, regeling en organisatie.</param>
/// <param name="Bewaard">De bewaarde selecties van de bezoeker.</param>
/// <param name="Regelingen">De regelingen om uit te kiezen, de laatste versie van elk.</param>
/// <param name="Organisatie">De naam van de gekozen organisatie, als die bekend is.</param>
/// <param name="Collegas">De collega's met dezelfde rol.</param>
/// <param name="Organisaties">De jobcoachorganisaties om uit te kiezen; leeg als de host ze niet kent.</param>
public sealed record Werklijst(
    Gebruiker Wie,
    Werkvraag Vraag,
    DateOnly Vandaag,
    IReadOnlyList<Werkregel> Regels,
    string? Volgende,
    IReadOnlyList<Taaktelling> Tellingen,
    IReadOnlyList<Zoekopdracht> Bewaard,
    IReadOnlyList<Regeling> Regelingen,
    string? Organisatie,
    IReadOnlyList<Medewerker> Collegas,
    IReadOnlyList<Organisatie> Organisaties)
{
    /// <summary>Hoe een regeling heet, of haar kenmerk als zij er niet meer is.</summary>
    public string Regelingnaam(string id) => Regelingen.FirstOrDefault(een => een.Id == id)?.Naam ?? id;
}
