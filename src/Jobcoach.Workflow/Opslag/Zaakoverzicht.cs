using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Een zaak in een lijst, zonder persoonsgegevens.</summary>
public sealed record Zaakoverzicht(
    Zaaknummer Nummer,
    Fase Fase,
    DateOnly FaseSinds,
    string Regeling,
    int Regelingversie,
    string WerknemerId,
    string WerkgeverId,
    string JobcoachorganisatieId,
    string JobcoachId,
    int? Periode,
    string? Regime,
    DateOnly? Beslistermijn);
