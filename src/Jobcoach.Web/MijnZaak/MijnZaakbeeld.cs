using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Een besluit met wat de bezoeker er verder van ziet.</summary>
/// <param name="Besluit">Het besluit.</param>
/// <param name="Bezwaar">De termijn om bezwaar te maken.</param>
/// <param name="BezwaarKan">Of die termijn nog loopt.</param>
/// <param name="Brief">De brief, of die ervoor in de plaats kwam; null als de bezoeker die niet ziet.</param>
public sealed record Besluitbeeld(Besluit Besluit, Termijnberekening? Bezwaar, bool BezwaarKan, Brief? Brief);

/// <summary>Een periode met het plan waarop zij rust.</summary>
/// <param name="Stand">De periode met haar uren.</param>
/// <param name="Plan">Het coachingsplan; null als het er niet (meer) is.</param>
public sealed record Begeleidingsbeeld(Periodebeeld Stand, Coachingsplan? Plan);

/// <summary>Wat de pagina van een zaak voor een partij toont. Alles komt uit het beeld dat haar rol van de zaak heeft.</summary>
public sealed record MijnZaakbeeld
{
    /// <summary>De inzage van de bezoeker.</summary>
    public required Zaakinzage Inzage { get; init; }

    /// <summary>De naam van de werknemer, voor wie met hem werkt; anders null.</summary>
    public required string? Werknemer { get; init; }

    /// <summary>De zaak zoals de bezoeker haar ziet.</summary>
    public required Zaak Zaak { get; init; }

    /// <summary>Waar de zaak staat.</summary>
    public required IReadOnlyList<Zaakstap> Stappen { get; init; }

    /// <summary>Wat de bezoeker moet doen.</summary>
    public required IReadOnlyList<Tedoen> Tedoen { get; init; }

    /// <summary>Wat de bezoeker kan doen.</summary>
    public required Zaakmogelijkheden Kan { get; init; }

    /// <summary>Alle termijnen die lopen.</summary>
    public required IReadOnlyList<Zaaktermijn> Termijnen { get; init; }

    /// <summary>Of de beslistermijn stilstaat zonder bekend einde: er is dan geen laatste dag om te noemen.</summary>
    public required bool TermijnStaatStil { get; init; }

    /// <summary>De besluiten, nieuwste eerst.</summary>
    public required IReadOnlyList<Besluitbeeld> Besluiten { get; init; }

    /// <summary>De perioden, nieuwste eerst.</summary>
    public required IReadOnlyList<Begeleidingsbeeld> Perioden { get; init; }

    /// <summary>De documenten die de bezoeker mag openen.</summary>
    public required IReadOnlyList<Documentbeeld> Documenten { get; init; }

    /// <summary>Wat er gebeurde, oudste eerst.</summary>
    public required IReadOnlyList<Dossierfeit> Feiten { get; init; }

    /// <summary>Wat de bezoeker zojuist deed; null als hij gewoon kwam kijken.</summary>
    public string? Gedaan { get; init; }
}
