namespace Jobcoach.Domain.Regelingen;

/// <summary>Een eis aan de jobcoach of de organisatie, die een mens beoordeelt.</summary>
/// <param name="Code">Vaste code.</param>
/// <param name="Tekst">De eis in gewone woorden.</param>
public sealed record Kwaliteitseis(string Code, string Tekst);

/// <summary>Eisen aan de jobcoach en de organisatie.</summary>
/// <param name="ErkendeOrganisatie">Of de organisatie een erkenning van UWV moet hebben of aan het erkenningskader moet voldoen.</param>
/// <param name="SwBedrijfVrijgesteld">Of een SW-bedrijf die erkenning niet nodig heeft.</param>
/// <param name="Onafhankelijk">Of werkgever en organisatie geen banden mogen hebben.</param>
/// <param name="SchriftelijkeVerklaring">Of de organisatie schriftelijk verklaart dat de jobcoach voldoet.</param>
/// <param name="MinKlanttevredenheid">Laagste tevredenheidscijfer, van 1 tot en met 10.</param>
/// <param name="Eisen">Overige eisen.</param>
public sealed record Kwaliteitseisen(
    Param<bool?> ErkendeOrganisatie,
    Param<bool?> SwBedrijfVrijgesteld,
    Param<bool?> Onafhankelijk,
    Param<bool?> SchriftelijkeVerklaring,
    Param<decimal?> MinKlanttevredenheid,
    Param<IReadOnlyList<Kwaliteitseis>?> Eisen);
