namespace Jobcoach.Domain.Bevindingen;

/// <summary>
/// De kleinste verandering van de feiten waardoor een regel waaraan niet is voldaan een ander oordeel geeft. Geen belofte en geen advies:
/// andere regels kunnen nog steeds in de weg staan, en een feit dat niet te veranderen is blijft zoals het is.
/// </summary>
/// <param name="Veranderingen">Welke feiten anders moeten zijn en wat zij dan minstens of hoogstens zijn; genoemd zoals in <see cref="Bevinding.Gegevens"/>. Nooit leeg.</param>
/// <param name="Oordeel">Wat de regel dan vindt; nooit <see cref="Oordeel.VoldoetNiet"/>.</param>
/// <param name="Zin">Uitleg in eenvoudig Nederlands.</param>
public sealed record Keerpunt(IReadOnlyList<Gegeven> Veranderingen, Oordeel Oordeel, string Zin)
{
    /// <summary>Een keerpunt waarbij een feit verandert en de regel daarna is nageleefd.</summary>
    public static Keerpunt Bij(string feit, string waarde, string zin, Oordeel oordeel = Oordeel.Voldoet) => new([new(feit, waarde)], oordeel, zin);
}
