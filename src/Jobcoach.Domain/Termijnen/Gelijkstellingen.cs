namespace Jobcoach.Domain.Termijnen;

/// <summary>Een koninklijk besluit dat dagen met een algemeen erkende feestdag gelijkstelt (Algemene termijnenwet 3 lid 3).</summary>
/// <param name="Besluit">De naam van het besluit.</param>
/// <param name="VanJaar">Het eerste jaar waarvoor het geldt.</param>
/// <param name="TotEnMetJaar">Het laatste jaar waarvoor het geldt.</param>
/// <param name="Dagen">De dagen.</param>
public sealed record Gelijkstelling(string Besluit, int VanJaar, int TotEnMetJaar, IReadOnlyList<DateOnly> Dagen);

/// <summary>
/// De gelijkgestelde dagen zijn niet te berekenen: de Kroon kiest ze, telkens voor drie jaar. Van jaren die hier niet staan is geen gelijkgestelde
/// dag bekend; een berekening die in zo'n jaar eindigt zegt dat in een stap.
/// </summary>
public static class Gelijkstellingen
{
    /// <summary>De besluiten die zijn nagezocht, oudste eerst.</summary>
    public static IReadOnlyList<Gelijkstelling> Alle { get; } =
    [
        new(
            "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag",
            2023,
            2025,
            [new(2023, 4, 28), new(2023, 5, 19), new(2024, 5, 10), new(2024, 12, 27), new(2025, 5, 30)]),
        new(
            "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag",
            2026,
            2028,
            [new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26)]),
    ];

    private static readonly HashSet<DateOnly> Dagen = [.. Alle.SelectMany(besluit => besluit.Dagen)];

    /// <summary>Of voor dit jaar bekend is welke dagen gelijk zijn gesteld.</summary>
    public static bool IsNagezocht(int jaar) => Alle.Any(besluit => besluit.VanJaar <= jaar && jaar <= besluit.TotEnMetJaar);

    /// <summary>Of een bekend besluit deze dag gelijkstelt.</summary>
    public static bool Bevat(DateOnly dag) => Dagen.Contains(dag);
}
