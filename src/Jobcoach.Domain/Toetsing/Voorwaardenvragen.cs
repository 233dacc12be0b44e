namespace Jobcoach.Domain.Toetsing;

/// <summary>Toetsvraag 1 tot en met 4: de algemene voorwaarden.</summary>
internal static class Voorwaardenvragen
{
    public static IReadOnlyList<Toetsvraag> Alle { get; } =
    [
        new(
            1,
            Toetsgroep.AlgemeneVoorwaarden,
            "Is de aangeleverde informatie volledig, duidelijk en voldoende op de casus gericht?",
            [
                new("Is de formulierenset volledig: matchingsformulier, coachingsplan en arbeidsovereenkomst?"),
                new("Is de formulierenset volledig ingevuld?"),
                new("Hebben werknemer, werkgever en jobcoachorganisatie ondertekend?"),
                new("Is de (externe) jobcoach verbonden aan een erkende jobcoachorganisatie?"),
            ],
            []),
        new(
            2,
            Toetsgroep.AlgemeneVoorwaarden,
            "Is er sprake van een structurele functionele beperking die leidt tot de ondersteuningsbehoefte? "
            + "En is er een indicatie gesteld voor de noodzaak van de inzet van een jobcoach?",
            [
                new("Is de persoon voor wie de aanvraag wordt gedaan bekend?"),
                new("Is er in een eerdere rapportage (door bijvoorbeeld de verzekeringsarts) een uitspraak gedaan over de noodzaak van persoonlijke ondersteuning?"),
            ],
            []),
        new(
            3,
            Toetsgroep.AlgemeneVoorwaarden,
            "Is het Protocol Jobcoach van toepassing?",
            [
                new("Gaat het om een reguliere arbeidssituatie of proefplaatsing met genoeg uren per week?"),
                new("Is de loonwaarde hoog genoeg?"),
                new("Is de argumentatie voor de noodzaak van persoonlijke ondersteuning plausibel?"),
                new("Wordt duidelijk hoe de informatie voor de onderbouwing van de aanvraag voor jobcoachondersteuning is verkregen?"),
                new("Is duidelijk met wie is gesproken en waarover?"),
            ],
            []),
        new(
            4,
            Toetsgroep.AlgemeneVoorwaarden,
            "Is er in de sociale context op de diverse leefsferen voldoende stabiliteit of wordt hierop voldoende ondersteuning geboden?",
            [new("Is de persoonlijke context voldoende omschreven?")],
            [],
            "of de sociale context stabiel genoeg is of genoeg wordt ondersteund"),
    ];
}
