namespace Jobcoach.Workflow.Berichten;

/// <summary>
/// Hoe lang tussen twee pogingen wordt gewacht; voor e-mail en webhooks dezelfde, en openbaar zodat een ontvanger weet waar hij aan toe is.
/// De eerste stappen zijn voor een haperende verbinding en voor greylisting, de laatste voor een storing van een weekend.
/// </summary>
public static class Bezorgladder
{
    /// <summary>De wachttijd na elke poging; na de laatste poging wordt het opgegeven.</summary>
    public static IReadOnlyList<TimeSpan> Wachttijden { get; } =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
        TimeSpan.FromHours(24),
    ];

    /// <summary>Pogingen in totaal, de eerste meegeteld.</summary>
    public static int MeestePogingen => Wachttijden.Count + 1;

    /// <summary>Hoe lang een ontvanger hoogstens kan vragen te wachten.</summary>
    public static TimeSpan LangsteUitstel { get; } = TimeSpan.FromHours(24);

    /// <summary>Na zoveel tijd is een poging die nooit antwoordde voorbij, bijvoorbeeld omdat het programma uitviel; de ladder is voor een ontvanger die weigert.</summary>
    public static TimeSpan Antwoordtermijn { get; } = TimeSpan.FromMinutes(1);

    /// <summary>De wachttijd na poging <paramref name="poging"/>, vanaf 1; na de laatste de langste.</summary>
    public static TimeSpan Na(int poging) => Wachttijden[Math.Clamp(poging, 1, Wachttijden.Count) - 1];
}
