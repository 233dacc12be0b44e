using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Handelingen;

/// <summary>De zaak na een handeling, met de feiten die de handeling in het dossier nalaat.</summary>
public sealed record Overgang(Zaak Zaak, IReadOnlyList<Feit> Feiten);
