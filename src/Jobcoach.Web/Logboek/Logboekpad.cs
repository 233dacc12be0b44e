using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Logboek;

/// <summary>De weg naar een pagina van het logboek.</summary>
public static class Logboekpad
{
    /// <summary>Onder de lijst.</summary>
    public static IReadOnlyList<Kruimel> Van(Teksten<LogboekTeksten> woorden) => [new(woorden["titel"], Logboekroutes.Begin)];

    /// <summary>Onder het logboek van een zaak.</summary>
    public static IReadOnlyList<Kruimel> Van(Teksten<LogboekTeksten> woorden, Zaaknummer nummer) => [.. Van(woorden), new(nummer.Waarde, Logboekroutes.Adres(nummer))];
}
