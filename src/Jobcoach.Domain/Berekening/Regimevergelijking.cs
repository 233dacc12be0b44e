using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Hoe een regime zich verhoudt tot het vorige.</summary>
public enum Regimeverloop
{
    /// <summary>Lagere rang.</summary>
    Lichter,

    /// <summary>Dezelfde rang.</summary>
    Gelijkblijvend,

    /// <summary>Hogere rang.</summary>
    Hoger,
}

/// <summary>Vergelijkt regimes op rang. Percentages zeggen niets: in jaar 2 is licht evenveel als zeer licht, en midden daalt vanzelf.</summary>
public static class Regimevergelijking
{
    /// <summary>Lichter, gelijkblijvend of hoger (jobcoachresultaten 2, 3 en 4). Geweigerd als de regeling een van de codes niet kent.</summary>
    public static Uitkomst<Regimeverloop> Vergelijk(Regeling regeling, string oud, string nieuw)
    {
        var (was, wordt) = (regeling.Regime(oud), regeling.Regime(nieuw));
        if (was is null || wordt is null)
        {
            return new Weigering("regime-onbekend", $"Deze regeling kent het regime '{(was is null ? oud : nieuw)}' niet.");
        }

        return OpRang(was.Rang, wordt.Rang);
    }

    /// <summary>Hetzelfde voor twee rangen, ook uit twee versies van een regeling: een rang betekent in alle versies hetzelfde.</summary>
    public static Regimeverloop OpRang(int oud, int nieuw) => nieuw.CompareTo(oud) switch
    {
        < 0 => Regimeverloop.Lichter,
        0 => Regimeverloop.Gelijkblijvend,
        _ => Regimeverloop.Hoger,
    };
}
