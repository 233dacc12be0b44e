using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Jobcoach.Domain.Waarden;

/// <summary>
/// Een aantal coachingsuren, van binnen hele minuten en nooit negatief. Als tekst een ISO 8601-duur: <c>PT37H30M</c>.
/// De bronnen rekenen met halve uren (37,5) en ronden niet af; hier wordt pas op hele minuten afgekapt (ADR 0006).
/// </summary>
[JsonConverter(typeof(UrenJson))]
public readonly partial record struct Uren : IComparable<Uren>
{
    /// <summary>Wat een breuk aan staart houdt, ligt voorbij dit aantal decimalen.</summary>
    internal const int Rekendecimalen = 12;

    private Uren(int minuten) => Minuten = minuten;

    /// <summary>Het aantal hele minuten, nul of meer.</summary>
    public int Minuten { get; }

    /// <summary>Geen uren.</summary>
    public static Uren Nul => default;

    /// <summary>Hetzelfde als gebroken getal, bijvoorbeeld 37,5.</summary>
    public decimal InUren => Minuten / 60m;

    /// <summary>Uit hele minuten.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Minder dan nul.</exception>
    public static Uren VanMinuten(int minuten)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minuten);
        return new(minuten);
    }

    /// <summary>Uit een gebroken aantal uren; een gebroken minuut wordt naar beneden afgekapt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Minder dan nul.</exception>
    // A third of an hour has no end in decimals: 6,666... hours are 400 minutes and not 399.
    public static Uren Van(decimal uren) => VanMinuten((int)decimal.Floor(decimal.Round(uren * 60m, Rekendecimalen)));

    /// <summary>Leest <c>PT12H</c>, <c>PT45M</c> of <c>PT1H30M</c>.</summary>
    public static bool TryParse(string? tekst, out Uren uren)
    {
        uren = Nul;
        if (tekst is null or "PT" || Duur().Match(tekst) is not { Success: true } duur)
        {
            return false;
        }

        var minuten = (Deel(duur.Groups["uur"]) * 60) + Deel(duur.Groups["minuut"]);
        if (minuten > int.MaxValue)
        {
            return false;
        }

        uren = new((int)minuten);
        return true;
    }

    public int CompareTo(Uren other) => Minuten.CompareTo(other.Minuten);

    public override string ToString() => Minuten == 0
        ? "PT0M"
        : string.Create(CultureInfo.InvariantCulture, $"PT{(Minuten >= 60 ? $"{Minuten / 60}H" : "")}{(Minuten % 60 > 0 ? $"{Minuten % 60}M" : "")}");

    public static Uren operator +(Uren een, Uren ander) => new(checked(een.Minuten + ander.Minuten));

    /// <summary>Verschil, nooit onder nul.</summary>
    public static Uren operator -(Uren een, Uren ander) => new(Math.Max(0, een.Minuten - ander.Minuten));

    public static bool operator <(Uren een, Uren ander) => een.Minuten < ander.Minuten;

    public static bool operator >(Uren een, Uren ander) => een.Minuten > ander.Minuten;

    public static bool operator <=(Uren een, Uren ander) => een.Minuten <= ander.Minuten;

    public static bool operator >=(Uren een, Uren ander) => een.Minuten >= ander.Minuten;

    private static long Deel(Group groep) => groep.Success ? long.Parse(groep.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^PT(?:(?<uur>[0-9]{1,8})H)?(?:(?<minuut>[0-9]{1,8})M)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Duur();

    private sealed class UrenJson() : TekstJson<Uren>(TryParse, uren => uren.ToString(), "een duur zoals PT1H30M (1 uur en 30 minuten)");
}
