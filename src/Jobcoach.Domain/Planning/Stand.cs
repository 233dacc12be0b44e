using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Planning;

/// <summary>Waar de zaak staat, wat nu aan de beurt is en tot wanneer gewacht mag worden.</summary>
/// <param name="Fase">De fase.</param>
/// <param name="Stap">Wat het systeem nu moet doen; null als het wacht op een mens of een dag.</param>
/// <param name="WachtTot">De eerste dag waarop er zonder toedoen van een mens iets aan de beurt komt; null als dat niet zo is.</param>
public sealed record Stand(Fase Fase, Stap? Stap, DateOnly? WachtTot)
{
    /// <summary>Er komt nooit meer iets aan de beurt.</summary>
    public bool IsUitgewerkt => Fase is Fase.Vernietigd && Stap is null;
}
