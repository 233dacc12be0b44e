using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.Formulieren;

/// <summary>
/// Hoe een mens een waarde in een formulier schrijft, en hoe zij in JSON staat. Wat niet te lezen is gaat als tekst door: de controle van het contract
/// zegt dan wat zij verwacht. Alleen waarden uit meer velden worden hier al geweigerd, want alleen hier is bekend welk deel ontbreekt.
/// </summary>
internal static partial class Veldwaarde
{
    private const int MinutenPerUur = 60;

    /// <summary>Of een waarde van dit type uit meer velden bestaat of een eigen schrijfwijze heeft.</summary>
    public static bool IsEenWaarde(Type type) => type != typeof(Periode);

    /// <summary>De JSON van een ingevulde waarde; null als er niets is ingevuld.</summary>
    public static JsonNode? Json(Veldboom veld, Type type, List<Weigering> fouten)
    {
        if (type == typeof(DateOnly))
        {
            return Dag(veld, fouten);
        }

        if (type == typeof(Uren))
        {
            return Duur(veld, fouten);
        }

        if (veld.Tekst.Length == 0)
        {
            return null;
        }

        if (type == typeof(bool))
        {
            return veld.Tekst is "true" or "on" ? true : veld.Tekst is "false" ? false : veld.Tekst;
        }

        if (type == typeof(TimeOnly))
        {
            return Tijd().Match(veld.Tekst) is { Success: true } tijd
                ? $"{int.Parse(tijd.Groups["uur"].ValueSpan, CultureInfo.InvariantCulture):00}:{tijd.Groups["minuut"].Value}:00"
                : veld.Tekst;
        }

        if (IsGetal(type))
        {
            return Getal(veld.Tekst) is { } getal ? getal : veld.Tekst;
        }

        return type == typeof(Bsn) ? Scheiding().Replace(veld.Tekst, "") : veld.Tekst;
    }

    /// <summary>De velden waarin een waarde op het scherm staat.</summary>
    public static IEnumerable<(string Naam, string Tekst)> Velden(string naam, JsonNode waarde, Type type)
    {
        if (type == typeof(DateOnly) && DateOnly.TryParseExact(waarde.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return
            [
                ($"{naam}.dag", dag.Day.ToString(CultureInfo.InvariantCulture)),
                ($"{naam}.maand", dag.Month.ToString(CultureInfo.InvariantCulture)),
                ($"{naam}.jaar", dag.Year.ToString(CultureInfo.InvariantCulture)),
            ];
        }

        if (type == typeof(Uren) && Uren.TryParse(waarde.ToString(), out var uren))
        {
            return
            [
                ($"{naam}.uren", (uren.Minuten / MinutenPerUur).ToString(CultureInfo.InvariantCulture)),
                ($"{naam}.minuten", (uren.Minuten % MinutenPerUur).ToString(CultureInfo.InvariantCulture)),
            ];
        }

        if (type == typeof(bool))
        {
            return [(naam, waarde.GetValue<bool>() ? "true" : "false")];
        }

        return [(naam, IsGetal(type) ? waarde.GetValue<decimal>().ToString(CultureInfo.GetCultureInfo("nl-NL")) : type == typeof(TimeOnly) ? waarde.ToString()[..5] : waarde.ToString())];
    }

    private static bool IsGetal(Type type) =>
        type == typeof(Bedrag) || type == typeof(Loonwaarde) || Type.GetTypeCode(type) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal && !type.IsEnum;

    private static JsonValue? Dag(Veldboom veld, List<Weigering> fouten)
    {
        // A browser without scripts may offer a calendar of its own, which sends one value.
        if (veld.Tekst.Length > 0)
        {
            return JsonValue.Create(veld.Tekst);
        }

        var (dag, maand, jaar) = (Deel(veld, "dag"), Deel(veld, "maand"), Deel(veld, "jaar"));
        if ((dag + maand + jaar).Length == 0)
        {
            return null;
        }

        string[] leeg = [.. new[] { (dag, "dag"), (maand, "maand"), (jaar, "jaar") }.Where(deel => deel.Item1.Length == 0).Select(deel => deel.Item2)];
        if (leeg.Length > 0)
        {
            fouten.Add(new("datum-onvolledig", $"Vul ook {(leeg.Length == 1 ? $"{(leeg[0] == "jaar" ? "het" : "de")} {leeg[0]}" : string.Join(" en ", leeg))} in.", veld.Pad));
            return null;
        }

        if (jaar.Length == 4
            && int.TryParse(dag, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && int.TryParse(maand, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            && int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var j)
            && j > 0 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(j, m))
        {
            return JsonValue.Create(new DateOnly(j, m, d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        fouten.Add(new("datum-onjuist", "Deze dag bestaat niet. Schrijf dag, maand en jaar in cijfers, het jaar met vier, zoals 31 1 2026.", veld.Pad));
        return null;
    }

    private static JsonValue? Duur(Veldboom veld, List<Weigering> fouten)
    {
        if (veld.Tekst.Length > 0)
        {
            return JsonValue.Create(veld.Tekst);
        }

        var (uren, minuten) = (Deel(veld, "uren"), Deel(veld, "minuten"));
        if ((uren + minuten).Length == 0)
        {
            return null;
        }

        if (Getal(uren.Length == 0 ? "0" : uren) is >= 0 and < 100_000 and var u && Getal(minuten.Length == 0 ? "0" : minuten) is >= 0 and < 100_000 and var m && m == decimal.Truncate(m))
        {
            return JsonValue.Create((Uren.Van(u) + Uren.VanMinuten((int)m)).ToString());
        }

        fouten.Add(new("duur-onjuist", "Schrijf uren en minuten in cijfers, zoals 1 uur en 30 minuten.", veld.Pad));
        return null;
    }

    private static string Deel(Veldboom veld, string naam) => veld.Onder.TryGetValue(naam, out var deel) ? deel.Tekst : "";

    // As the Dutch write it: 1.234,5. A lone point with other than three digits behind it was meant as a comma.
    private static decimal? Getal(string tekst)
    {
        var kaal = tekst.Replace(" ", "", StringComparison.Ordinal).TrimStart('€').TrimEnd('%');
        var engels = EngelseKomma().IsMatch(kaal) ? kaal : kaal.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(engels, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) ? getal : null;
    }

    [GeneratedRegex(@"^(?<uur>[0-9]{1,2})[:.](?<minuut>[0-9]{2})(:[0-9]{2})?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Tijd();

    [GeneratedRegex(@"^[0-9]+\.([0-9]{1,2}|[0-9]{4,})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex EngelseKomma();

    [GeneratedRegex(@"[\s.\-]")]
    private static partial Regex Scheiding();
}
