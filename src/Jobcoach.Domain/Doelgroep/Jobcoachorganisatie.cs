using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>De organisatie die de jobcoach levert.</summary>
/// <param name="Id">Kenmerk.</param>
/// <param name="Naam">Naam van de organisatie.</param>
/// <param name="Erkend">Of UWV de organisatie erkent; null als niet vastgesteld.</param>
/// <param name="OnafhankelijkVanWerkgever">Of er geen zakelijke of persoonlijke band met de werkgever is; null als niet vastgesteld.</param>
/// <param name="IsSwBedrijf">Of het een SW-bedrijf is; null als niet vastgesteld.</param>
/// <param name="VerklaringDeskundigheid">Of de organisatie schriftelijk verklaart dat de jobcoach voldoet; null als niet vastgesteld.</param>
/// <param name="Vorm">Extern of intern: of de jobcoach van deze organisatie komt of in dienst is van de werkgever; null als niet opgegeven.</param>
/// <param name="Band">Welke band er met de werkgever is; null als dat niet nader is vastgesteld.</param>
/// <param name="TevredenheidWerknemers">Het laatst gemeten tevredenheidscijfer van werknemers, van 1 tot en met 10; null als niet bekend.</param>
/// <param name="TevredenheidWerkgevers">Het laatst gemeten tevredenheidscijfer van werkgevers, van 1 tot en met 10; null als niet bekend.</param>
public sealed record Jobcoachorganisatie(
    string Id,
    string Naam,
    bool? Erkend = null,
    bool? OnafhankelijkVanWerkgever = null,
    bool? IsSwBedrijf = null,
    bool? VerklaringDeskundigheid = null,
    Begeleidingsvorm? Vorm = null,
    Werkgeverband? Band = null,
    decimal? TevredenheidWerknemers = null,
    decimal? TevredenheidWerkgevers = null);
