using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Zaken;

/// <summary>De invoer van de orchestration en van elke activiteit van een zaak.</summary>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it.</remarks>
/// <param name="Zaak">Het zaaknummer.</param>
public sealed record ZaakOpdracht(string Zaak);

/// <summary>Wat een activiteit over de stand van een zaak terugmeldt: alleen enums en een tijdstip.</summary>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it.</remarks>
/// <param name="Fase">De fase.</param>
/// <param name="Stap">Wat nu aan de beurt is; null als er gewacht wordt.</param>
/// <param name="WachtTot">Tot wanneer er hoogstens gewacht mag worden, UTC.</param>
public sealed record Zaakstand(Fase Fase, Stap? Stap, DateTimeOffset WachtTot);
