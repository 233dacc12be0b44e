namespace Jobcoach.Domain.Formulieren;

/// <summary>Bouwt het pad van een veld zoals het in de JSON staat.</summary>
internal static class Veldpad
{
    /// <summary>Het pad van een veld; een leeg veld is het pad zelf.</summary>
    public static string Onder(string pad, string veld) => (pad, veld) switch
    {
        ("", _) => veld,
        (_, "") => pad,
        _ => $"{pad}.{veld}",
    };

    public static string Plaats(string veld, int plaats) => $"{veld}[{plaats}]";
}
