namespace Jobcoach.Workflow.Rondes;

/// <summary>Bewaart de laatste rondes.</summary>
public interface IRondeStore
{
    /// <summary>Zoveel rondes van een soort worden bewaard.</summary>
    const int Bewaard = 20;

    /// <summary>Noteert een ronde en vergeet de oudste.</summary>
    Task NoteerAsync(Ronde ronde, CancellationToken cancelled);

    /// <summary>De bewaarde rondes van een soort, laatst begonnen eerst.</summary>
    Task<IReadOnlyList<Ronde>> LaatsteAsync(Rondesoort soort, CancellationToken cancelled);
}
