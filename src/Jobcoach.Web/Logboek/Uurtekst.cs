using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;

namespace Jobcoach.Web.Logboek;

/// <summary>Een duur zoals iemand haar zegt: "1 uur en 30 minuten", "45 minuten".</summary>
public static class Uurtekst
{
    private const int MinutenPerUur = 60;

    /// <summary>De duur in de taal van de bezoeker.</summary>
    public static string Van(Teksten<LogboekTeksten> woorden, Uren uren) => (uren.Minuten / MinutenPerUur, uren.Minuten % MinutenPerUur) switch
    {
        (0, var minuten) => woorden["uren.minuten", minuten],
        (var heel, 0) => woorden["uren.uren", heel],
        var (heel, minuten) => woorden["uren.beide", heel, minuten],
    };
}
