using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>Dezelfde toewijzing voor meer zaken tegelijk.</summary>
/// <param name="Zaken">De zaken, 1 tot en met <see cref="Zaakverdeling.Meest"/>.</param>
/// <param name="Rol">Het deel van elke zaak.</param>
/// <param name="BehandelaarId">Pseudoniem van de medewerker; leeg laat het deel vrij.</param>
/// <param name="AlleenVrij">Slaat een zaak over waarvan een ander het deel al behandelt.</param>
public sealed record Verdeelopdracht(IReadOnlyList<Zaaknummer> Zaken, Rol Rol, string? BehandelaarId = null, bool AlleenVrij = false);

/// <summary>Hoe het een zaak van de opdracht verging.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Versie">De versie van de zaak na de toewijzing; null als zij niet is gedaan.</param>
/// <param name="Weigeringen">Waarom niet; leeg als zij is gedaan.</param>
public sealed record Verdeelregel(Zaaknummer Zaak, long? Versie, IReadOnlyList<Weigering> Weigeringen);
