using Jobcoach.Domain.Resultaten;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Het resultaat van een periode, om te tellen.</summary>
public sealed record Resultaatregel(
    int Periode,
    Jobcoachresultaat Resultaat,
    OverigeReden? Reden,
    DateOnly BepaaldOp,
    string JobcoachorganisatieId,
    string Regeling,
    string? Regime);
