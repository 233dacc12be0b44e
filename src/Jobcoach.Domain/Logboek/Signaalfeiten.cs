using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Logboek;

/// <summary>Wat signalen over een logboek van de zaak en de regeling mogen weten. Wat null is geeft geen signaal.</summary>
/// <param name="Activiteiten">Wat de regeling van activiteiten vindt.</param>
/// <param name="WerkVan">De eerste dag van het dienstverband.</param>
/// <param name="WerkTotEnMet">De laatste dag van het dienstverband; null bij onbepaalde tijd.</param>
/// <param name="RegistratieBinnenWeken">Binnen hoeveel weken uren geschreven moeten zijn.</param>
public sealed record Signaalfeiten(
    Activiteitenlijst? Activiteiten = null, DateOnly? WerkVan = null, DateOnly? WerkTotEnMet = null, Param<int?>? RegistratieBinnenWeken = null)
{
    /// <summary>Niets bekend.</summary>
    public static Signaalfeiten Geen { get; } = new();
}
