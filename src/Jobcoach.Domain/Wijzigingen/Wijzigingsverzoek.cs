using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Waar een wijzigingsverzoek staat.</summary>
public enum Wijzigingsstatus
{
    /// <summary>Wacht op een besluit.</summary>
    Open,

    /// <summary>Toegepast.</summary>
    Toegepast,

    /// <summary>Afgewezen.</summary>
    Afgewezen,

    /// <summary>Zonder belang geworden doordat de begeleiding eindigde.</summary>
    Vervallen,
}

/// <summary>Een verzoek om de lopende toekenning te veranderen.</summary>
/// <param name="Nummer">Volgnummer binnen de zaak, vanaf 1.</param>
/// <param name="Periodenummer">De periode waarin het is gedaan.</param>
/// <param name="Inhoud">Wat er verandert.</param>
/// <param name="Ingangsdatum">De dag waarop het feit zich voordoet.</param>
/// <param name="Reden">Waarom.</param>
/// <param name="OntvangenOp">De dag van ontvangst.</param>
/// <param name="Door">Wie erom vroeg.</param>
/// <param name="Bevindingen">Wat de regels ervan vinden.</param>
/// <param name="GeldtVanaf">De vroegste dag waarop het kan werken.</param>
public sealed record Wijzigingsverzoek(
    int Nummer,
    int Periodenummer,
    Wijzigingsinhoud Inhoud,
    DateOnly Ingangsdatum,
    string Reden,
    DateOnly OntvangenOp,
    Handelende Door,
    IReadOnlyList<Bevinding> Bevindingen,
    DateOnly GeldtVanaf)
{
    /// <summary>Waar het staat.</summary>
    public Wijzigingsstatus Status { get; init; }
}
