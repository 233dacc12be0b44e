namespace Jobcoach.Domain.Toetsing;

/// <summary>Toetsvraag 5 tot en met 9: werknemerprofiel, werkprofiel en persoonlijke context.</summary>
internal static class Profielvragen
{
    public static IReadOnlyList<Toetsvraag> Alle { get; } =
    [
        new(
            5,
            Toetsgroep.Werknemerprofiel,
            "Is het Werknemerprofiel duidelijk verwoord en op de persoon gericht?",
            [
                new("Welke krachten/mogelijkheden en bekwaamheden/kwaliteiten vallen op?", "Capaciteiten"),
                new("Worden deze krachten/mogelijkheden en bekwaamheden/kwaliteiten genoemd als argumenten bij de keuze voor de werkgever/functie?", "Capaciteiten"),
                new("Worden deze krachten/mogelijkheden en bekwaamheden/kwaliteiten bij de aandachtspunten voor coaching meegenomen?", "Capaciteiten"),
                new("Welke belemmerende of bevorderende leermogelijkheden vallen op?", "Leren"),
                new("Worden deze leermogelijkheden genoemd bij de aandachtspunten voor coaching?", "Leren"),
                new("Worden deze leermogelijkheden genoemd als argumenten bij de keuze van de werkgever/functie?", "Leren"),
                new("Welke aspecten van de sociale context vallen op?", "Sociale context"),
                new("Zitten hier ook aandachtspunten voor coaching bij?", "Sociale context"),
                new("Wordt dit ook genoemd bij de aandachtspunten voor coaching?", "Sociale context"),
                new("Wordt dit ook genoemd als argument bij de keuze van de werkgever/functie?", "Sociale context"),
                new("In welke werkomgeving/functie komt de werknemer het beste tot zijn recht?", "Identiteit"),
                new("Past het energiebeeld van de persoon bij de gekozen werkgever/functie?", "Wensen"),
                new("Passen de doelen van de persoon bij de gekozen werkgever/functie?", "Wensen"),
            ],
            [],
            "of het werknemerprofiel duidelijk is en op de persoon gericht"),
        new(
            6,
            Toetsgroep.Werknemerprofiel,
            "Is de onderbouwing van de mogelijkheden van de persoon voldoende?",
            [
                new("Komen de geschetste mogelijkheden plausibel over bij een persoon met de geschetste beperkingen en context?"),
                new("Zijn er onduidelijke elementen die nadere toelichting vragen?"),
            ],
            [],
            "of de mogelijkheden van de persoon voldoende zijn onderbouwd"),
        new(
            7,
            Toetsgroep.Werkprofiel,
            "Zijn de arbeidsplek en de bedrijfscontext helder beschreven?",
            [
                new("Is de aard van het bedrijf duidelijk?", "Eisen"),
                new("Is het product van het bedrijf duidelijk?", "Eisen"),
                new("Biedt het werkproces ruimte voor flexibiliteit, respectievelijk voor aanpassing aan de deelnemer?", "Eisen"),
                new("Is de arbeidsplek van de persoon binnen de afdeling helder?", "Eisen"),
                new("Zijn er binnen het bedrijf eventueel doorgroeimogelijkheden of gaat het om een eindfunctie? Past dit bij de wensen van de werknemer?", "Ontwikkeling en begeleiding"),
                new("Wat zijn de begeleidingsmogelijkheden van de werkgever, zijn deze in kaart gebracht?", "Ontwikkeling en begeleiding"),
                new("Is er een duidelijk beeld ontstaan van de directe omgeving van de werkplek?", Context),
                new("Roept dit vragen op?", Context),
                new("Kan de werknemer hier functioneren?", Context),
                new("Hoeveel steun kan deze werkomgeving de werknemer bieden?", Context),
                new("Komen de normen, waarden en machtsrelaties plausibel over voor de sector/het type bedrijf?", "Waarden en normen"),
                new("Zitten hier risico's in voor de werknemer?", "Waarden en normen"),
                new("Waar moet de werknemer minimaal over beschikken om hier te slagen?", "Waarden en normen"),
                new("Vindt de werknemer op de werkplek de elementen waar hij enthousiast van wordt en energie van krijgt?", "Taken"),
                new("Sluit het motief van de werknemer om te werken aan op deze werkplek?", "Taken"),
                new("Komen de ontwikkelingsmogelijkheden overeen met de ontwikkelingswensen en -doelen van de werknemer?", "Taken"),
            ],
            [],
            "of de arbeidsplek en het bedrijf helder zijn beschreven"),
        new(
            8,
            Toetsgroep.Werkprofiel,
            "Is de onderbouwing van de keuze voor deze werkgever en de hier beschikbare arbeidsplek in relatie tot het Werknemerprofiel voldoende?",
            // The source prints "de verwezenen en uitdagingen", which is no Dutch; read as the work and its challenges.
            [new("Sluiten het werk en de uitdagingen voldoende aan bij de werknemer en zijn wensen?")],
            [],
            "of de keuze voor deze werkgever en arbeidsplek voldoende is onderbouwd"),
        new(
            9,
            Toetsgroep.PersoonlijkeContext,
            "Is het mogelijk een helder beeld te krijgen van de privésituatie van de werknemer in relatie tot de arbeid?",
            [new("Is de persoonlijke context voldoende omschreven?")],
            [],
            "of het beeld van de privésituatie helder is"),
    ];

    /// <summary>Het element van vraag 7 dat ook bij vraag 14 hoort.</summary>
    internal const string Context = "Context op en rond de werkplek";
}
