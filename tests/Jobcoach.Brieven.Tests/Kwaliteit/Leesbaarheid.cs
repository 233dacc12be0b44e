using System.Text.RegularExpressions;
using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>
/// De leesbaarheid volgens Flesch-Douma (W.H. Douma, De leesbaarheid van landbouwbladen, 1960): 206,84 min 0,77 maal de lettergrepen per honderd woorden,
/// min 0,93 maal de woorden per zin. Hoger is makkelijker. Geteld worden de zinnen die wij schrijven: alinea's en punten van opsommingen. Koppen en cellen
/// van tabellen zijn geen zinnen. Verwijzingen tussen haakjes tellen niet mee: wie leest slaat ze over, en de wet schrijft ze voor. Namen en getallen tellen wel mee.
/// </summary>
internal static partial class Leesbaarheid
{
    /// <summary>De index van een brief.</summary>
    public static double Index(Briefinhoud brief) => Index(string.Join('\n', brief.Delen.SelectMany(Zinnen)));

    /// <summary>De index van een tekst met een zin of alinea per regel.</summary>
    public static double Index(string tekst)
    {
        var zinnen = tekst.Split('\n').SelectMany(regel => Zinseinde().Split(Verwijzing().Replace(regel, ""))).Select(Woorden).Where(woorden => woorden.Count > 0).ToList();
        var woorden = zinnen.SelectMany(zin => zin).ToList();
        return 206.84 - 0.77 * (100.0 * woorden.Sum(Lettergrepen) / woorden.Count) - 0.93 * ((double)woorden.Count / zinnen.Count);
    }

    /// <summary>Het aantal lettergrepen: groepen klinkers zoals het Nederlands ze leest; minstens een.</summary>
    public static int Lettergrepen(string woord) => Math.Max(1, Klank().Count(woord.ToLowerInvariant()));

    private static IEnumerable<string> Zinnen(Briefdeel deel) => deel switch
    {
        Briefdeel.Alinea alinea => [Platte.Tekst(alinea.Inhoud)],
        Briefdeel.Lijst lijst => lijst.Punten.Select(Platte.Tekst),
        _ => [],
    };

    private static List<string> Woorden(string zin) => [.. Woord().Matches(zin).Select(match => match.Value)];

    [GeneratedRegex(@"\([^()]*(\([^()]*\)[^()]*)*\)")]
    private static partial Regex Verwijzing();

    // A full stop in a number or an abbreviation is not followed by a blank and a capital.
    [GeneratedRegex(@"(?<=[.?!:])\s+(?=\p{Lu})")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.,-]*")]
    private static partial Regex Woord();

    [GeneratedRegex("(?<=c)oa(?=ch)|aai|ooi|oei|eeu|ieu|ij|aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou|[aeiouyáàäéèêëíïóöúü]")]
    private static partial Regex Klank();
}
