namespace Jobcoach.Domain.Formulieren;

/// <summary>Titels en hulp bij één rij van het matchingsformat.</summary>
/// <param name="Onderwerp">De rij.</param>
/// <param name="Nummer">Het nummer op het formulier, 1 tot en met 5.</param>
/// <param name="LabelWerknemer">De titel in kolom A.</param>
/// <param name="LabelWerk">De titel in kolom B.</param>
/// <param name="HulpWerknemer">Waar kolom A over gaat.</param>
/// <param name="HulpWerk">Waar kolom B over gaat.</param>
/// <param name="HulpMatching">Waar kolom C over gaat.</param>
public sealed record Onderwerpuitleg(
    Matchingsonderwerp Onderwerp,
    int Nummer,
    string LabelWerknemer,
    string LabelWerk,
    IReadOnlyList<string> HulpWerknemer,
    IReadOnlyList<string> HulpWerk,
    IReadOnlyList<string> HulpMatching);

/// <summary>De vijf rijen van het matchingsformat met hun titels (Leidraad Jobcoach) en hulp in eigen woorden.</summary>
public static class Matchingsonderwerpen
{
    /// <summary>De vraag boven kolom A.</summary>
    public const string VraagWerknemer = "Geef een omschrijving van de werknemer als persoon.";

    /// <summary>De vraag boven kolom B.</summary>
    public const string VraagWerk = "Geef een omschrijving van de werkplek.";

    /// <summary>De vraag boven onderdeel D.</summary>
    public const string VraagDoelen = "Wat worden de doelen van coaching?";

    /// <summary>Waarschuwing bij elk vrij veld: het formulier vraagt alleen wat voor een coachingsdoel nodig is (AVG 5 lid 1 onder c en 9).</summary>
    public const string Waarschuwing =
        "Schrijf alleen op wat nodig is om een coachingsdoel te begrijpen. Noem geen ziekte, medicijnen, behandelaars, schulden of strafzaken.";

    /// <summary>De rijen in de volgorde van het formulier.</summary>
    public static IReadOnlyList<Onderwerpuitleg> Alle { get; } =
    [
        new(
            Matchingsonderwerp.Capaciteiten,
            1,
            "Capaciteiten",
            "Eisen vanuit bedrijf en de werkplek",
            [
                "Krachten: wat lukt lichamelijk wel en wat niet? Een functionelemogelijkhedenlijst helpt daarbij.",
                "Bekwaamheden: welke vaardigheden, opleiding en werkervaring brengt de werknemer mee?",
            ],
            [
                "Krachten: wat vraagt de werkplek lichamelijk?",
                "Bekwaamheden: welke vaardigheden, opleiding en ervaring vraagt het werk?",
            ],
            [
                "Kan de werknemer wat nog ontbreekt aanleren door training of coaching?",
                "Zo niet: hoe past u het werk aan, of hoe helpen collega's en leidinggevende?",
                "Kort is binnen zes maanden, lang is na zes maanden.",
            ]),
        new(
            Matchingsonderwerp.Leren,
            2,
            "Beschrijving van de manier van leren, leermogelijkheden en voorwaarden om te kunnen leren",
            "Ontwikkelingsmogelijkheden en soort begeleiding",
            [
                "Op welke manier leert de werknemer, en wat kan hij leren?",
                "Onder welke voorwaarden lukt leren het best, en wat kan hij al?",
                "Hoe kan hij zich verder ontwikkelen, zodat hij zoveel mogelijk meedoet?",
            ],
            [
                "Kan de werknemer groeien in de functie, en wat is daarvoor nodig?",
                "Zijn er andere functies om naar door te groeien?",
                "Wat houdt de begeleiding in, en wat doen collega's en werkgever daarin?",
                "Wat voor werkplek is het?",
            ],
            [
                "Wat vraagt aandacht in de manier van leren?",
                "Past de leerstijl bij de werkplek, of is er iets extra's nodig?",
                "Zijn de voorwaarden om te leren er al, of moeten zij nog geregeld worden?",
            ]),
        new(
            Matchingsonderwerp.SocialeContext,
            3,
            "De sociale context, achtergrond en netwerk",
            "De context op en rond de werkplek",
            [
                "Wat uit de leefsituatie heeft invloed op het werk? Denk aan reizen, zelfverzorging, huishouden en relaties.",
                "Wie steunt de werknemer?",
                "Hoe kijken de mensen om hem heen naar werk?",
            ],
            [
                "Met wie en waarmee heeft de werknemer op de werkplek te maken?",
                "Hoe gaan mensen er met elkaar om?",
                "Hoe ziet de plek er uit, en wat voor mensen werken er?",
            ],
            [
                "Wat gaat goed?",
                "Waar moet u bijsturen, en waar verwacht u problemen?",
            ]),
        new(
            Matchingsonderwerp.Identiteit,
            4,
            "Betekenis en identiteit, sfeer en persoonlijkheid",
            "Waarden en normen op de werkplek (cultuur)",
            [
                "Wat kenmerkt de persoonlijkheid van de werknemer, en hoe ziet hij zichzelf?",
                "Welke waarden en normen spreken uit wat hij denkt en doet?",
                "Wie is zijn voorbeeld, en hoe ziet hij zichzelf als werkende?",
                "In welke sfeer werkt hij het best?",
            ],
            [
                "Wat kenmerkt de cultuur op de werkplek, en welke waarden en normen gelden er?",
                "Wie heeft de leiding, en hoe wordt er overlegd?",
                "Hoe gaan collega's met elkaar om?",
            ],
            [
                "Waarin passen werknemer en werkplek bij elkaar?",
                "Waarin niet, en welke problemen verwacht u?",
            ]),
        new(
            Matchingsonderwerp.Wensen,
            5,
            "Wensen, motieven en reële perspectieven",
            "Taken, werkzaamheden en arbeidsomstandigheden in het bedrijf (in relatie tot wensen, motieven en reële perspectieven van de werknemer)",
            [
                "Waar wordt de werknemer enthousiast van en wat geeft hem energie?",
                "Waarom wil hij werken?",
                "Wat moet het werk hem in elk geval bieden, en welke doelen stelt hij zichzelf?",
            ],
            [
                "Zitten in het werk de dingen waar de werknemer enthousiast van wordt?",
                "Sluit het werk aan bij de reden waarom hij wil werken?",
                "Passen de mogelijkheden om zich te ontwikkelen bij zijn wensen?",
            ],
            [
                "Waarin komen wensen en mogelijkheden overeen?",
                "Waarin verschillen zij?",
            ]),
    ];

    /// <summary>De uitleg bij een onderwerp.</summary>
    public static Onderwerpuitleg Van(Matchingsonderwerp onderwerp) => Alle.Single(uitleg => uitleg.Onderwerp == onderwerp);
}
