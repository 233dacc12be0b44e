using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Wat er te berekenen valt.</summary>
/// <param name="Regime">Code van het regime; null als er geen is gekozen.</param>
/// <param name="Periodenummer">Nummer van de jobcoachperiode vanaf 1; 0 is de proefplaatsing.</param>
/// <param name="Periode">De dagen waarover de voorziening gaat.</param>
/// <param name="UrenPerWeek">Arbeidsuren per week.</param>
/// <param name="UrenPerJaar">Arbeidsuren per jaar, met vakantie rekening gehouden; null als niet opgegeven.</param>
/// <param name="Proefmaanden">Duur van de proefplaatsing in maanden; alleen bij nummer 0.</param>
/// <param name="GevraagdeUren">Coachingsuren die de aanvrager voor deze periode vraagt; null als er alleen een regime is gevraagd.</param>
/// <param name="Hardheidsmotivering">Waarom van het wettelijk plafond zou worden afgeweken (Reïntegratiebesluit 18 lid 4).</param>
/// <param name="BeginDienstbetrekking">Eerste werkdag; nodig als de regeling jaren vanaf de dienstbetrekking of naar het kalenderjaar telt.</param>
/// <param name="EindeDienstbetrekking">Laatste werkdag; null bij onbepaalde tijd of als hij niet bekend is.</param>
public sealed record Berekeningsvraag(
    string? Regime,
    int Periodenummer,
    Periode Periode,
    decimal UrenPerWeek,
    decimal? UrenPerJaar = null,
    int? Proefmaanden = null,
    Uren? GevraagdeUren = null,
    string? Hardheidsmotivering = null,
    DateOnly? BeginDienstbetrekking = null,
    DateOnly? EindeDienstbetrekking = null);
