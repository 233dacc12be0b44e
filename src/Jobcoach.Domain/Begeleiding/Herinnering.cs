namespace Jobcoach.Domain.Begeleiding;

/// <summary>Waaraan herinnerd wordt.</summary>
public enum Herinneringsoort
{
    /// <summary>De periode loopt over vier weken af.</summary>
    PeriodeEindigtOverVierWeken,

    /// <summary>De periode loopt over een week af.</summary>
    PeriodeEindigtOverEenWeek,

    /// <summary>De termijn voor de verantwoording verstrijkt over een week.</summary>
    VerantwoordingBijnaTeLaat,

    /// <summary>De termijn voor de verantwoording is verstreken.</summary>
    VerantwoordingTeLaat,

    /// <summary>De termijn voor de vervolgaanvraag is verstreken.</summary>
    VervolgaanvraagTeLaat,
}

/// <summary>Een verstuurde herinnering; elke soort gaat per periode hooguit een keer uit.</summary>
public sealed record Herinnering(Herinneringsoort Soort, DateOnly Op);
