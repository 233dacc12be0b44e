using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>De eerste aanvraag of een vervolg daarop.</summary>
public enum Aanvraagsoort
{
    /// <summary>De eerste aanvraag.</summary>
    Eerste,

    /// <summary>Een aanvraag voor een volgende periode.</summary>
    Vervolg,
}

/// <summary>Alles waar de controle op volledigheid naar kijkt (Leidraad Jobcoach; Awb 4:2).</summary>
public sealed record Aanvraagset : Vertrouwelijk
{
    /// <summary>Eerste aanvraag of vervolg.</summary>
    public required Aanvraagsoort Soort { get; init; }

    /// <summary>De dag van ontvangst; hiertegen telt de leeftijd van het belastbaarheidsprofiel.</summary>
    public required DateOnly Ontvangen { get; init; }

    /// <summary>
    /// Nodig bij een eerste aanvraag. Bij een vervolg mag het eerdere formulier mee, maar het hoeft niet;
    /// de leeftijd van het belastbaarheidsprofiel telt dan alleen als er een nieuw profiel bij zit.
    /// </summary>
    public Matchingsformat? Matchingsformat { get; init; }

    /// <summary>Altijd nodig.</summary>
    public Coachingsplan? Coachingsplan { get; init; }

    /// <summary>De toegevoegde stukken.</summary>
    public IReadOnlyList<Bewijsstuk>? Bewijsstukken { get; init; }

    /// <summary>Of het om een proefplaatsing gaat; dan vervangt het aanvraagformulier daarvan de arbeidsovereenkomst.</summary>
    public bool Proefplaatsing { get; init; }

    /// <summary>Of de regeling een erkende organisatie eist; null als geen bron dat zegt.</summary>
    public bool? ErkenningVereist { get; init; }

    /// <summary>Of de jobcoach verbonden is aan een erkende organisatie; null als dat niet is nagegaan.</summary>
    public bool? OrganisatieErkend { get; init; }

    /// <summary>Bij een vervolg: of logboek en verantwoording ingevuld en ondertekend zijn ingediend.</summary>
    public bool? VerantwoordingIngediend { get; init; }

    /// <summary>Bij een vervolg: de conclusies en aandachtspunten van de jobcoach.</summary>
    public Ervaringsverslag? Ervaringen { get; init; }

    /// <summary>Wie aanvraagt. Is dat de werknemer, dan is één handtekening onder het matchingsformat genoeg.</summary>
    public Partij? Aanvrager { get; init; }

    /// <summary>Wie welk formulier niet wil ondertekenen. De handtekening ontbreekt dan; de zin zegt waarom.</summary>
    public IReadOnlyList<Ondertekenweigering>? Weigeringen { get; init; }

    /// <summary>Hoeveel doelen de regeling in een periode toelaat; null als geen bron dat zegt.</summary>
    public int? MaxDoelenPerPeriode { get; init; }

    /// <summary>Of het plan meer vraagt dan het maximum van de regeling; dan hoort daar een onderbouwing bij.</summary>
    public bool BovenMaximum { get; init; }

    /// <summary>Of een partij dit formulier niet wil ondertekenen.</summary>
    internal bool Weigert(Ondertekenformulier formulier, Rol rol) => Weigeringen?.Any(een => een?.Formulier == formulier && een.Partij.Rol() == rol) is true;
}
