namespace Jobcoach.Domain.Toetsing;

/// <summary>Toetsvraag 10 tot en met 15: coachingsdoelen en de onderbouwing van de gevraagde ondersteuning.</summary>
internal static class Doelvragen
{
    public static IReadOnlyList<Toetsvraag> Alle { get; } =
    [
        new(10, Toetsgroep.Coachingsdoelen, "Zijn de gestelde coachingsdoelen SMART beschreven?", [], [], "of de coachingsdoelen SMART zijn"),
        new(
            11,
            Toetsgroep.Coachingsdoelen,
            "Zijn deze doelen haalbaar in de geschetste context?",
            [new("Zijn de coachingsdoelen te realiseren in de geschetste context en met dit aantal uren?")],
            [],
            "of de doelen haalbaar zijn"),
        new(
            12,
            Toetsgroep.Coachingsdoelen,
            "Is de prognose van de verwachte duur van de ondersteuning in relatie tot het halen van de doelen duidelijk?",
            [],
            [],
            "of de verwachte duur duidelijk is"),
        new(
            13,
            Toetsgroep.Onderbouwing,
            "Is de keuze voor de persoonlijke ondersteuning in combinatie met de ondersteuningsmogelijkheden door de werkgever en collega's duidelijk?",
            [new("Geef een beoordeling van de antwoorden op de vragen 7, 8 en 9 om deze vraag te beantwoorden.")],
            [7, 8, 9],
            "of de persoonlijke ondersteuning noodzakelijk en effectief is naast wat de werkgever en collega's doen"),
        new(
            14,
            Toetsgroep.Onderbouwing,
            "Is er sprake van een redelijke balans tussen de gevraagde ondersteuning van de persoon, de inschakeling van ondersteuning door de werkomgeving "
            + "en de inschakeling van ondersteuning vanuit het eigen netwerk van de persoon?",
            [
                new("Geef een beoordeling van de antwoorden op de checkvragen bij de context op en rond de werkplek om deze vraag te beantwoorden."),
                .. Profielvragen.Alle.Single(vraag => vraag.Nummer == 7).Checkvragen.Where(vraag => vraag.Element == Profielvragen.Context),
            ],
            [7],
            "of de balans redelijk is"),
        new(
            15,
            Toetsgroep.Onderbouwing,
            // The list of questions says Werkprofiel here, the page about this question Werknemerprofiel and leaves out "en duurzame"; the list is followed.
            "Leidt de baan voor de persoon met dit Werkprofiel (op termijn) tot een optimale en duurzame situatie van arbeidsparticipatie "
            + "(sociaal en economisch)?",
            [new("Geef een beoordeling van de antwoorden op vraag 11 en 12 om deze vraag te beantwoorden.")],
            [11, 12],
            "of de baan leidt tot een optimale en duurzame situatie"),
    ];
}
