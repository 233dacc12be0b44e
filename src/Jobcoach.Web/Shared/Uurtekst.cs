using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;

namespace Jobcoach.Web.Shared;

/// <summary>Een duur zoals iemand haar zegt, in hele uren en minuten: "1 uur 30 min". Hoe kort bepalen de teksten van het onderdeel.</summary>
public static class Uurtekst
{
    private const int MinutenPerUur = 60;

    /// <summary>De duur in de taal van de bezoeker; nul is "0 uur".</summary>
    public static string Van<T>(Teksten<T> woorden, Uren uren) => (uren.Minuten / MinutenPerUur, uren.Minuten % MinutenPerUur) switch
    {
        (0, > 0 and var minuten) => woorden["uren.minuten", minuten],
        (var heel, 0) => woorden["uren.uren", heel],
        var (heel, minuten) => woorden["uren.beide", heel, minuten],
    };
}
