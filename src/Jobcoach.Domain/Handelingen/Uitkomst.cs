using System.Diagnostics.CodeAnalysis;

namespace Jobcoach.Domain.Handelingen;

/// <summary>Een waarde, of alle redenen waarom zij er niet is.</summary>
public sealed class Uitkomst<T>
    where T : notnull
{
    private Uitkomst(T? waarde, IReadOnlyList<Weigering> weigeringen)
    {
        Waarde = waarde;
        Weigeringen = weigeringen;
    }

    /// <summary>De waarde; alleen bij <see cref="Gelukt"/>.</summary>
    public T? Waarde { get; }

    /// <summary>Alle redenen tegelijk; leeg bij <see cref="Gelukt"/>.</summary>
    public IReadOnlyList<Weigering> Weigeringen { get; }

    /// <summary>Of de handeling kan.</summary>
    [MemberNotNullWhen(true, nameof(Waarde))]
    public bool Gelukt => Weigeringen.Count == 0;

    public static implicit operator Uitkomst<T>(T waarde) => new(waarde, []);

    public static implicit operator Uitkomst<T>(Weigering weigering) => new(default, [weigering]);

    public static implicit operator Uitkomst<T>(List<Weigering> weigeringen) => weigeringen.Count > 0
        ? new(default, weigeringen)
        : throw new ArgumentException("Een weigering zonder reden bestaat niet.", nameof(weigeringen));

    /// <summary>Behandelt beide gevallen.</summary>
    public TUit Match<TUit>(Func<T, TUit> gelukt, Func<IReadOnlyList<Weigering>, TUit> geweigerd) =>
        Gelukt ? gelukt(Waarde) : geweigerd(Weigeringen);
}
