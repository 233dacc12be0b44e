namespace Jobcoach.Domain.Doelgroep;

/// <summary>De organisatie die de jobcoach levert.</summary>
/// <param name="Id">Kenmerk.</param>
/// <param name="Naam">Naam van de organisatie.</param>
/// <param name="Erkend">Of UWV de organisatie erkent; null als niet vastgesteld.</param>
/// <param name="OnafhankelijkVanWerkgever">Of er geen zakelijke of persoonlijke band met de werkgever is; null als niet vastgesteld.</param>
/// <param name="IsSwBedrijf">Of het een SW-bedrijf is; null als niet vastgesteld.</param>
/// <param name="VerklaringDeskundigheid">Of de organisatie schriftelijk verklaart dat de jobcoach voldoet; null als niet vastgesteld.</param>
public sealed record Jobcoachorganisatie(
    string Id,
    string Naam,
    bool? Erkend = null,
    bool? OnafhankelijkVanWerkgever = null,
    bool? IsSwBedrijf = null,
    bool? VerklaringDeskundigheid = null);
