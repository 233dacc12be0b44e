using System.Globalization;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>Wat iemand presteert als percentage van het wettelijk minimumloon (Participatiewet 10d), van 0 tot en met 100, ten hoogste één decimaal.</summary>
[JsonConverter(typeof(LoonwaardeJson))]
public readonly record struct Loonwaarde : IComparable<Loonwaarde>
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private Loonwaarde(decimal percentage) => Percentage = percentage;

    /// <summary>Procenten van het wettelijk minimumloon.</summary>
    public decimal Percentage { get; }

    /// <summary>Neemt een percentage over; onwaar buiten 0 tot en met 100 of bij meer dan één decimaal.</summary>
    public static bool Probeer(decimal percentage, out Loonwaarde loonwaarde)
    {
        var goed = percentage is >= 0 and <= 100 && decimal.Round(percentage, 1) == percentage;
        loonwaarde = goed ? new(percentage) : default;
        return goed;
    }

    /// <summary>Voor een percentage dat vaststaat.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Geen loonwaarde.</exception>
    public static Loonwaarde Van(decimal percentage) =>
        Probeer(percentage, out var loonwaarde) ? loonwaarde : throw new ArgumentOutOfRangeException(nameof(percentage));

    public int CompareTo(Loonwaarde other) => Percentage.CompareTo(other.Percentage);

    public override string ToString() => string.Create(Nederlands, $"{Percentage:0.#} %");

    public static bool operator <(Loonwaarde een, Loonwaarde ander) => een.Percentage < ander.Percentage;

    public static bool operator >(Loonwaarde een, Loonwaarde ander) => een.Percentage > ander.Percentage;

    public static bool operator <=(Loonwaarde een, Loonwaarde ander) => een.Percentage <= ander.Percentage;

    public static bool operator >=(Loonwaarde een, Loonwaarde ander) => een.Percentage >= ander.Percentage;

    private sealed class LoonwaardeJson() : GetalJson<Loonwaarde>(Probeer, waarde => waarde.Percentage, "een percentage van 0 tot en met 100 met ten hoogste één decimaal");
}
