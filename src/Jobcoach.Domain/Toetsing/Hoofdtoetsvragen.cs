namespace Jobcoach.Domain.Toetsing;

/// <summary>Een van de vijf hoofdtoetsvragen: een kortere blik op dezelfde toets.</summary>
/// <param name="Nummer">1 tot en met 5.</param>
/// <param name="Tekst">De vraag.</param>
/// <param name="Rijen">De conclusierijen die haar samen beantwoorden; het verband is een keuze van dit systeem.</param>
public sealed record Hoofdtoetsvraag(int Nummer, string Tekst, IReadOnlyList<int> Rijen);

/// <summary>
/// De vijf hoofdtoetsvragen van de Leidraad Jobcoach. Zij worden niet apart beantwoord: de vijftien vragen zijn de toets en de negen rijen de conclusie.
/// </summary>
public static class Hoofdtoetsvragen
{
    /// <summary>De vragen in volgorde.</summary>
    public static IReadOnlyList<Hoofdtoetsvraag> Alle { get; } =
    [
        new(1, "Is de formulierenset compleet, volledig ingevuld en ondertekend?", [1]),
        new(2, "Voldoet de aanvraag aan de voorwaarden voor de inzet van een jobcoach?", [2]),
        new(3, "Voldoet de aanvraag aan het Protocol Jobcoach?", [3]),
        new(4, "Is het matchingsformat duidelijk verwoord en zijn de coachingsdoelen helder?", [4, 5]),
        new(5, "Is het coachingsplan SMART beschreven in termen van doelen en te besteden uren aan die doelen?", [6, 7, 8, 9]),
    ];

    /// <summary>Het antwoord dat uit de conclusies volgt: nee zodra een rij nee is, ja als alle rijen ja zijn, anders null.</summary>
    public static bool? Antwoord(Hoofdtoetsvraag vraag, IReadOnlyList<Conclusie>? conclusies)
    {
        var rijen = vraag.Rijen.Select(rij => conclusies?.FirstOrDefault(conclusie => conclusie?.Rij == rij)?.Ja).ToList();
        return rijen.Contains(false) ? false : rijen.Contains(null) ? null : true;
    }
}
