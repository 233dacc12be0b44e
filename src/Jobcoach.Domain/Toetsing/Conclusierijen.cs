namespace Jobcoach.Domain.Toetsing;

/// <summary>Een rij van het toetsingformat.</summary>
/// <param name="Nummer">1 tot en met 9.</param>
/// <param name="Tekst">De vraag zoals het formulier haar stelt.</param>
/// <param name="Onderdelen">Waar de vraag naar kijkt.</param>
/// <param name="Vragen">De toetsvragen waaruit het voorstel voor deze rij volgt.</param>
/// <param name="Verband">Waarom juist die vragen; het verband is een keuze van dit systeem, geen bron geeft het.</param>
public sealed record Conclusierij(int Nummer, string Tekst, IReadOnlyList<string> Onderdelen, IReadOnlyList<int> Vragen, string Verband);

/// <summary>De negen rijen van het toetsingformat (Leidraad Jobcoach).</summary>
public static class Conclusierijen
{
    /// <summary>De rijen in de volgorde van het formulier.</summary>
    public static IReadOnlyList<Conclusierij> Alle { get; } =
    [
        new(
            1,
            "Is de informatie compleet en smart aangeleverd? Is de informatie volledig?",
            ["Matchingsformat", "Coachingsplanformat", "Logboekformat"],
            [1, 10],
            "Vraag 1 gaat over compleet, vraag 10 over smart."),
        new(
            2,
            "Wordt voldaan aan de voorwaarden voor de inzet van een jobcoach?",
            [],
            [2],
            "De leidraad behandelt vraag 2 onder de voorwaarden voor de inzet van een jobcoach."),
        new(
            3,
            "Voldoet de aanvraag aan het Protocol Jobcoach?",
            [],
            [3],
            "Vraag 3 gaat over hetzelfde protocol."),
        new(
            4,
            "Is de matchingsinformatie duidelijk opgebouwd volgens het matchingformat en zijn de matchingsvraagstukken duidelijk geworden?",
            ["Werknemerprofiel", "Werkprofiel", "Matchingsdiscrepantie", "Compensatiemogelijkheden", "Coachingsdoelen"],
            [4, 5, 6, 7, 8, 9],
            "Vraag 5 en 6 gaan over het werknemerprofiel, 7 en 8 over het werkprofiel en de match, 4 en 9 over de context waarin een tekort opgevangen wordt."),
        new(
            5,
            "Zijn de coachingsdoelen helder geformuleerd en geprioriteerd in het coachingsplan?",
            [],
            [10],
            "Alleen vraag 10 gaat over hoe de doelen beschreven zijn."),
        new(
            6,
            "Is het coachingsplan scherp geformuleerd op doelen- en activiteitsniveau?",
            [],
            [10],
            "Alleen vraag 10 gaat over hoe de doelen beschreven zijn; geen toetsvraag gaat over activiteiten."),
        new(
            7,
            "Is de ureninzet helder aan de doelen en activiteiten gekoppeld?",
            [],
            [12],
            "Vraag 12 verbindt de verwachte duur met de doelen."),
        new(
            8,
            "Is de gevraagde ureninzet plausibel?",
            [],
            [13, 14],
            "Hoeveel uren nodig zijn hangt af van wat werkgever, collega's en eigen netwerk doen: vraag 13 en 14."),
        new(
            9,
            "Verwacht u dat de coachingsdoelen haalbaar zijn met deze uren in de gestelde termijnen?",
            [],
            [11, 12, 15],
            "Vraag 11 gaat over haalbaarheid, 12 over de termijn en 15 over waar dat op den duur toe leidt."),
    ];

    /// <summary>De rij met dit nummer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Geen nummer van 1 tot en met 9.</exception>
    public static Conclusierij Van(int nummer) =>
        nummer >= 1 && nummer <= Alle.Count ? Alle[nummer - 1] : throw new ArgumentOutOfRangeException(nameof(nummer));
}
