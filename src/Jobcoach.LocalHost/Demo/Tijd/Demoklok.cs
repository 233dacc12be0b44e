namespace Jobcoach.LocalHost.Demo.Tijd;

/// <summary>
/// De klok van de demo: staat stil tot zij wordt verzet, en alleen vooruit. Bestaat alleen in de opdracht <c>demo</c>.
/// In een map die blijft schrijft zij haar stand op voordat zij hem aanneemt, zodat de tijd na een herstart nooit terugloopt.
/// </summary>
public sealed class Demoklok : TimeProvider
{
    private readonly string? _bestand;
    private long _ticks;

    /// <param name="begin">De stand bij een nieuwe demo.</param>
    /// <param name="bestand">Waar de stand bewaard wordt; null als zij niet bewaard wordt.</param>
    public Demoklok(DateTimeOffset begin, string? bestand = null)
    {
        _ticks = begin.UtcTicks;
        _bestand = bestand;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Zet de klok vooruit; een eerder tijdstip verandert niets.</summary>
    public void Zet(DateTimeOffset nu)
    {
        if (nu.UtcTicks <= Interlocked.Read(ref _ticks))
        {
            return;
        }

        if (_bestand is not null)
        {
            Demostand.Bewaar(_bestand, nu);
        }

        Interlocked.Exchange(ref _ticks, nu.UtcTicks);
    }
}
