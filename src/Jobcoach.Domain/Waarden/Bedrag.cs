using System.Globalization;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>Een bedrag in euro's en hele centen, exclusief btw, nooit negatief.</summary>
[JsonConverter(typeof(BedragJson))]
public readonly record struct Bedrag : IComparable<Bedrag>
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private Bedrag(decimal euro) => Euro = euro;

    /// <summary>Euro's met ten hoogste twee decimalen.</summary>
    public decimal Euro { get; }

    /// <summary>Rondt een berekening af op hele centen, vijf naar boven.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Minder dan nul.</exception>
    public static Bedrag Van(decimal euro)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(euro);
        return new(decimal.Round(decimal.Round(euro, Uren.Rekendecimalen), 2, MidpointRounding.AwayFromZero));
    }

    /// <summary>Neemt een opgegeven bedrag over; onwaar bij minder dan nul of meer dan twee decimalen.</summary>
    public static bool Probeer(decimal euro, out Bedrag bedrag)
    {
        var goed = euro is >= 0 and <= 1_000_000_000 && decimal.Round(euro, 2) == euro;
        bedrag = goed ? new(euro) : default;
        return goed;
    }

    public int CompareTo(Bedrag other) => Euro.CompareTo(other.Euro);

    public override string ToString() => string.Create(Nederlands, $"€ {Euro:N2}");

    public static Bedrag operator +(Bedrag een, Bedrag ander) => new(een.Euro + ander.Euro);

    public static bool operator <(Bedrag een, Bedrag ander) => een.Euro < ander.Euro;

    public static bool operator >(Bedrag een, Bedrag ander) => een.Euro > ander.Euro;

    public static bool operator <=(Bedrag een, Bedrag ander) => een.Euro <= ander.Euro;

    public static bool operator >=(Bedrag een, Bedrag ander) => een.Euro >= ander.Euro;

    private sealed class BedragJson() : GetalJson<Bedrag>(Probeer, bedrag => bedrag.Euro, "een bedrag in euro's van nul of meer met ten hoogste twee decimalen");
}
