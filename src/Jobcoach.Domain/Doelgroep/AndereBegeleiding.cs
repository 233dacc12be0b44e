namespace Jobcoach.Domain.Doelgroep;

/// <summary>
/// Hoe het staat met begeleiding in de andere vorm voor dezelfde werknemer: subsidie voor een interne jobcoach als nu een externe wordt gevraagd,
/// en andersom (Reïntegratiebesluit 12 en 18).
/// </summary>
public enum AndereBegeleiding
{
    /// <summary>Nog niet vastgesteld.</summary>
    Onbekend,

    /// <summary>Er is geen andere begeleiding en zij is niet aangevraagd.</summary>
    Geen,

    /// <summary>Zij is aangevraagd; er is nog geen besluit.</summary>
    Aangevraagd,

    /// <summary>Zij is toegekend.</summary>
    Toegekend,
}
