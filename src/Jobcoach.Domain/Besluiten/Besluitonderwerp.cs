namespace Jobcoach.Domain.Besluiten;

/// <summary>Waarop een besluit wordt genomen.</summary>
public enum Onderwerpsoort
{
    /// <summary>Op een aanvraag.</summary>
    Aanvraag,

    /// <summary>Op een wijzigingsverzoek.</summary>
    Wijziging,

    /// <summary>Ambtshalve op de lopende toekenning.</summary>
    Toekenning,
}

/// <summary>Waarop een besluit wordt genomen.</summary>
/// <param name="Soort">Aanvraag, wijziging of toekenning.</param>
/// <param name="Nummer">Het nummer van de aanvraag, van het wijzigingsverzoek, of van de periode van de toekenning.</param>
public sealed record Besluitonderwerp(Onderwerpsoort Soort, int Nummer);
