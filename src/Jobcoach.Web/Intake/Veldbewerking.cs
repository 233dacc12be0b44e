using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Intake;

/// <summary>Wat het stap voor stap invullen met de velden van een formulier doet.</summary>
internal static partial class Veldbewerking
{
    /// <summary>Alleen de velden van een stap.</summary>
    public static Formuliervelden Van(this Formuliervelden velden, Formulierstap stap) => new(velden.VanHandeling.Where(veld => stap.Heeft(veld.Key)));

    /// <summary>De velden met die van een stap vervangen door andere.</summary>
    public static Formuliervelden Vervang(this Formuliervelden velden, Formulierstap stap, Formuliervelden nieuw) =>
        stap.Paden.Aggregate(velden, (over, pad) => over.Zonder(pad)).Met(nieuw.Van(stap));

    /// <summary>De velden van een onderdeel, met namen vanaf dat onderdeel.</summary>
    public static Formuliervelden Onder(this Formuliervelden velden, string pad) =>
        new(velden.VanHandeling.Where(veld => veld.Key.StartsWith($"{pad}.", StringComparison.Ordinal)).Select(veld => KeyValuePair.Create(veld.Key[(pad.Length + 1)..], veld.Value)));

    /// <summary>Of er onder een pad iets is ingevuld.</summary>
    public static bool Ingevuld(this Formuliervelden velden, string pad) => velden.VanHandeling.Any(veld =>
        (veld.Key == pad || veld.Key.StartsWith($"{pad}.", StringComparison.Ordinal) || veld.Key.StartsWith($"{pad}[", StringComparison.Ordinal))
        && veld.Value.Any(waarde => !string.IsNullOrWhiteSpace(waarde)));

    /// <summary>Haalt een plaats uit een lijst; wat erna kwam schuift op.</summary>
    /// <param name="velden">De velden.</param>
    /// <param name="plaats">De plaats, zoals <c>coachingsplan.doelen[1]</c>.</param>
    public static Formuliervelden HaalWeg(this Formuliervelden velden, string plaats)
    {
        var delen = Laatste().Match(plaats);
        if (!delen.Success)
        {
            return velden;
        }

        var (lijst, weg) = (delen.Groups["lijst"].Value, int.Parse(delen.Groups["plaats"].ValueSpan, CultureInfo.InvariantCulture));
        return new(velden.Zonder(plaats).Alle.Select(veld => KeyValuePair.Create(Opgeschoven(veld.Key, lijst, weg), veld.Value)));
    }

    /// <summary>Een vingerafdruk van wat er is ingevuld: leeg of afwezig is gelijk.</summary>
    public static string Vingerafdruk(this Formuliervelden velden)
    {
        var tekst = new StringBuilder();
        foreach (var (naam, waarden) in velden.VanHandeling.Where(veld => veld.Value.Any(waarde => !string.IsNullOrWhiteSpace(waarde))).OrderBy(veld => veld.Key, StringComparer.Ordinal))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"{naam.Length}:{naam}");
            foreach (var waarde in waarden)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"{waarde?.Length}:{waarde}");
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())))[..32];
    }

    /// <summary>Alle tekens van namen en waarden samen.</summary>
    public static int Tekens(this Formuliervelden velden) => velden.Alle.Sum(veld => veld.Key.Length + veld.Value.Sum(waarde => waarde?.Length ?? 0));

    private static string Opgeschoven(string naam, string lijst, int weg)
    {
        var plaats = naam.StartsWith($"{lijst}[", StringComparison.Ordinal) ? Eerste().Match(naam, lijst.Length) : Match.Empty;
        return plaats.Success && int.Parse(plaats.Groups["plaats"].ValueSpan, CultureInfo.InvariantCulture) is var nu && nu > weg
            ? string.Create(CultureInfo.InvariantCulture, $"{lijst}[{nu - 1}]{naam[(plaats.Index + plaats.Length)..]}")
            : naam;
    }

    [GeneratedRegex(@"^(?<lijst>.+)\[(?<plaats>[0-9]{1,3})\]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Laatste();

    [GeneratedRegex(@"\G\[(?<plaats>[0-9]{1,3})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Eerste();
}
