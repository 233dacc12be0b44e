namespace Jobcoach.Domain.Regelingen;

/// <summary>Hoe lang een proefplaatsing volgens de wet mag duren.</summary>
/// <param name="DuurMaanden">De gewone duur, in maanden.</param>
/// <param name="VerlengingMaanden">De langste verlenging daarna, in maanden.</param>
/// <param name="Artikel">Het artikel dat dit zegt.</param>
public sealed record Proefplaatsingskader(int DuurMaanden, int VerlengingMaanden, string Artikel);

/// <summary>Grenzen die de wet aan een regeling stelt.</summary>
public static class WettelijkKader
{
    /// <summary>Het artikel van het plafond.</summary>
    public const string PlafondArtikel = "Reïntegratiebesluit 18 lid 3";

    /// <summary>Het artikel waarmee van het plafond kan worden afgeweken.</summary>
    public const string HardheidArtikel = "Reïntegratiebesluit 18 lid 4";

    /// <summary>
    /// Hoogste percentage van de arbeidsuren in een jaar van verlening, vanaf 1; null als de wet voor deze uitvoerder geen plafond kent.
    /// Jaar 1 15 %, jaar 2 7,5 %, daarna 6 % (Reïntegratiebesluit 18 lid 3, alleen UWV).
    /// </summary>
    public static decimal? Plafond(Uitvoerdersoort uitvoerder, int jaar) => (uitvoerder, jaar) switch
    {
        (Uitvoerdersoort.Uwv, 1) => 15m,
        (Uitvoerdersoort.Uwv, 2) => 7.5m,
        (Uitvoerdersoort.Uwv, > 2) => 6m,
        _ => null,
    };

    /// <summary>Twee maanden en hoogstens vier maanden verlenging (Participatiewet 8a lid 2 onder d); null als de wet deze uitvoerder geen kader geeft.</summary>
    public static Proefplaatsingskader? Proefplaatsing(Uitvoerdersoort uitvoerder) => uitvoerder is Uitvoerdersoort.College ? Gemeentelijk : null;

    private static Proefplaatsingskader Gemeentelijk { get; } = new(2, 4, "Participatiewet 8a lid 2 onder d");
}
