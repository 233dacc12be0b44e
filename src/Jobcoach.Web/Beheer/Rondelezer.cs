using Jobcoach.Workflow.Rondes;

namespace Jobcoach.Web.Beheer;

/// <summary>Vast werk van het systeem.</summary>
/// <param name="Soort">Welk werk.</param>
/// <param name="Volgende">Wanneer het weer begint, UTC.</param>
/// <param name="Laatste">De laatste keren, laatst begonnen eerst; leeg als het nog nooit liep.</param>
public sealed record Rondebeeld(Rondesoort Soort, DateTimeOffset Volgende, IReadOnlyList<Ronde> Laatste);

/// <summary>Leest hoe het vaste werk erbij staat.</summary>
internal sealed class Rondelezer(IRondeStore rondes, Rondeplan plan, TimeProvider klok)
{
    /// <summary>Alle soorten vast werk.</summary>
    public async Task<IReadOnlyList<Rondebeeld>> LeesAsync(CancellationToken cancelled)
    {
        var nu = klok.GetUtcNow();
        return await Task.WhenAll(Enum.GetValues<Rondesoort>().Select(async soort => new Rondebeeld(soort, plan.Volgende(soort, nu), await rondes.LaatsteAsync(soort, cancelled))));
    }
}
