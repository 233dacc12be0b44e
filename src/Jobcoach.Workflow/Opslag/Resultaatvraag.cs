using Jobcoach.Domain.Resultaten;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Welke resultaten geteld worden; de dagen horen erbij.</summary>
public sealed record Resultaatvraag(DateOnly Van, DateOnly TotEnMet, string? JobcoachorganisatieId, string? Regeling);

/// <summary>Een telling van resultaten per halfjaar waarin zij bepaald zijn.</summary>
public sealed record Resultaattelling(int Jaar, int Halfjaar, string JobcoachorganisatieId, Jobcoachresultaat Resultaat, OverigeReden? Reden, int Aantal);
