using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Logboek;

/// <summary>De knoppen met een veel voorkomende duur, naast de velden voor uren en minuten.</summary>
public static class Snelduur
{
    /// <summary>De naam van de knoppen in het formulier.</summary>
    public const string Veld = "_snel";

    private const int MinutenPerUur = 60;

    /// <summary>De minuten waar een knop voor is.</summary>
    public static IReadOnlyList<int> Minuten { get; } = [30, 60, 90, 120];

    /// <summary>Zet de gekozen knop om in de velden. Wie ook de velden invult, en anders, krijgt een fout: dan is niet te zeggen wat hij bedoelt.</summary>
    internal static (Formuliervelden Velden, Weigering? Fout) Verwerk(Formuliervelden velden)
    {
        if (!int.TryParse(velden.Tekst(Veld), NumberStyles.None, CultureInfo.InvariantCulture, out var minuten) || !Minuten.Contains(minuten))
        {
            return (velden, null);
        }

        var (uren, rest) = (Tekst(minuten / MinutenPerUur), Tekst(minuten % MinutenPerUur));
        var (gevuldUren, gevuldMinuten) = (velden.Tekst("duur.uren").Trim(), velden.Tekst("duur.minuten").Trim());
        if (gevuldUren.Length + gevuldMinuten.Length == 0)
        {
            return (velden.Met("duur.uren", uren).Met("duur.minuten", rest), null);
        }

        return Getal(gevuldUren) * MinutenPerUur + Getal(gevuldMinuten) == minuten
            ? (velden, null)
            : (velden, new("duur-dubbel", "U koos een knop en vulde ook een andere duur in. Haal een van beide weg.", "duur"));
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static int? Getal(string tekst) => tekst.Length == 0 ? 0 : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal < short.MaxValue ? getal : null;
}
