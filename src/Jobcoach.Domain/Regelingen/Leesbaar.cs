using System.Globalization;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Schrijft feiten en parameters zoals een Nederlandse lezer ze verwacht.</summary>
internal static class Leesbaar
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static string Tekst(decimal getal) => getal.ToString("0.####", Nederlands);

    public static string? Tekst(decimal? getal) => getal is { } waarde ? Tekst(waarde) : null;

    /// <summary>Met hoogstens twee decimalen, voor uren en cijfers in een lopende zin.</summary>
    public static string Kort(decimal getal) => getal.ToString("0.##", Nederlands);

    /// <inheritdoc cref="Kort(decimal)"/>
    public static string Kort(Uren uren) => Kort(uren.InUren);

    public static string Euro(decimal bedrag) => string.Create(Nederlands, $"€ {bedrag:#,##0.00##}");

    public static string? Tekst(bool? feit) => feit switch
    {
        true => "ja",
        false => "nee",
        null => null,
    };

    public static string? Tekst(JaNeeOnbekend feit) => feit switch
    {
        JaNeeOnbekend.Ja => "ja",
        JaNeeOnbekend.Nee => "nee",
        _ => null,
    };

    public static string Tekst(Rechtsgrond grond) => grond switch
    {
        Rechtsgrond.Wia35 => "WIA 35",
        Rechtsgrond.Wajong222 => "Wajong 2:22",
        Rechtsgrond.Reintegratiebesluit12 => "Reïntegratiebesluit 12",
        Rechtsgrond.Participatiewet10da => "Participatiewet 10da",
        Rechtsgrond.Participatiewet10 => "Participatiewet 10",
        _ => throw new ArgumentOutOfRangeException(nameof(grond)),
    };

    public static Gegeven Gegeven(string naam, decimal? getal) => new(naam, Tekst(getal));

    public static Gegeven Gegeven(string naam, bool? feit) => new(naam, Tekst(feit));
}
