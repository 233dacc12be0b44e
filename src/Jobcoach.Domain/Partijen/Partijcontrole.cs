using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Partijen;

/// <summary>Wat aan de gegevens van de partijen niet kan kloppen, bij een aanvraag en bij een wijziging hetzelfde.</summary>
internal static class Partijcontrole
{
    /// <summary>Alle fouten in de partijen van een aanvraag.</summary>
    public static IEnumerable<Weigering> Fouten(Partijen? partijen) => partijen is null
        ? [Invoer.Ontbreekt("aanvrager")]
        :
        [
            .. Invoer.Kenmerk(partijen.WerknemerId, "werknemer"),
            .. Fouten(partijen.Werkgever, "werkgever"),
            .. Fouten(partijen.Jobcoachorganisatie, "jobcoachorganisatie"),
            .. Invoer.Kenmerk(partijen.JobcoachId, "jobcoachId"),
            .. partijen.Aanvrager is Rol.Werknemer or Rol.Werkgever or Rol.Jobcoach
                ? []
                : new[] { new Weigering("aanvrager-onbekend", "Een aanvraag komt van de werknemer, de werkgever of de jobcoach.", "aanvrager") },
        ];

    /// <summary>Alle fouten in een werkgever.</summary>
    public static IEnumerable<Weigering> Fouten(Werkgever? werkgever, string pad) => werkgever is null
        ? [Invoer.Ontbreekt(pad)]
        :
        [
            .. Invoer.Kenmerk(werkgever.Id, $"{pad}.id"),
            .. Invoer.Kenmerk(werkgever.Naam, $"{pad}.naam"),
            .. werkgever.Grootte is { } grootte ? Invoer.Keuze(grootte, $"{pad}.grootte") : [],
        ];

    /// <summary>Alle fouten in een jobcoachorganisatie.</summary>
    public static IEnumerable<Weigering> Fouten(Jobcoachorganisatie? organisatie, string pad) => organisatie is null
        ? [Invoer.Ontbreekt(pad)]
        :
        [
            .. Invoer.Kenmerk(organisatie.Id, $"{pad}.id"),
            .. Invoer.Kenmerk(organisatie.Naam, $"{pad}.naam"),
            .. organisatie.Vorm is null or Begeleidingsvorm.Extern or Begeleidingsvorm.Intern
                ? []
                : new[] { new Weigering("keuze-onbekend", "Kies een externe of een interne jobcoach.", $"{pad}.vorm") },
            .. organisatie.Band is { } band ? Invoer.Keuze(band, $"{pad}.band") : [],
            .. organisatie is { OnafhankelijkVanWerkgever: true, Band: not (null or Werkgeverband.Geen or Werkgeverband.UitzendbureauZelfdeConcern) }
                ? new[] { new Weigering("band-tegenstrijdig", "De organisatie is niet onafhankelijk als er een band met de werkgever is.", $"{pad}.band") }
                : [],
            .. Cijfer(organisatie.TevredenheidWerknemers, $"{pad}.tevredenheidWerknemers"),
            .. Cijfer(organisatie.TevredenheidWerkgevers, $"{pad}.tevredenheidWerkgevers"),
        ];

    private static IEnumerable<Weigering> Cijfer(decimal? cijfer, string veld) =>
        cijfer is null or (>= 1 and <= 10) ? [] : [new("cijfer-onmogelijk", "Vul een cijfer van 1 tot en met 10 in.", veld)];
}
