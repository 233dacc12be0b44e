namespace Jobcoach.Domain.Regelingen;

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
}
