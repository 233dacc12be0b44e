using System.Globalization;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Datums en aantallen zoals ze in een brief staan.</summary>
internal static class Datumtekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Bijvoorbeeld "5 januari 2026".</summary>
    public static string Voluit(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    /// <summary>Bijvoorbeeld "maandag 5 januari 2026".</summary>
    public static string MetWeekdag(DateOnly dag) => dag.ToString("dddd d MMMM yyyy", Nederlands);

    /// <summary>Bijvoorbeeld "zaterdag".</summary>
    public static string Weekdag(DateOnly dag) => dag.ToString("dddd", Nederlands);

    /// <summary>Een getal in cijfers.</summary>
    public static string Getal(int getal) => getal.ToString(Nederlands);

    /// <summary>Bijvoorbeeld "1 week" of "8 weken".</summary>
    public static string Aantal(int aantal, Termijneenheid eenheid) => $"{aantal} " + eenheid switch
    {
        Termijneenheid.Dagen => aantal == 1 ? "dag" : "dagen",
        Termijneenheid.Weken => aantal == 1 ? "week" : "weken",
        Termijneenheid.Maanden => aantal == 1 ? "maand" : "maanden",
        _ => "jaar",
    };
}
