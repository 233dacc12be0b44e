using System.Globalization;
using System.Text.RegularExpressions;
using Jobcoach.Web.Paginas;

namespace Jobcoach.Web.Tests.Ontwerp;

/// <summary>The style sheet as the browser gets it.</summary>
internal static partial class Stijlblad
{
    public static string Tekst { get; } = Lees("Ontwerp/jobcoach.css");

    /// <summary>The colours of the light scheme, by name without <c>--jc-</c>.</summary>
    public static IReadOnlyDictionary<string, string> Licht { get; } = Kleuren("\n:root{color-scheme:light;");

    /// <summary>The colours of the dark scheme, as a device that is dark gets them.</summary>
    public static IReadOnlyDictionary<string, string> Donker { get; } = Kleuren(":root:not([data-thema=\"licht\"]){color-scheme:dark;");

    /// <summary>The colours of the dark scheme, as who chose it gets them.</summary>
    public static IReadOnlyDictionary<string, string> GekozenDonker { get; } = Kleuren(":root[data-thema=\"donker\"]{color-scheme:dark;");

    /// <summary>The names of classes that have a rule.</summary>
    public static IReadOnlySet<string> Klassen { get; } = Klasse().Matches(Tekst).Select(klasse => klasse.Groups["naam"].Value).ToHashSet();

    /// <summary>The contrast of two colours (WCAG 2.2, relative luminance).</summary>
    public static double Contrast(string een, string ander)
    {
        var (lichtste, donkerste) = (Math.Max(Luminantie(een), Luminantie(ander)), Math.Min(Luminantie(een), Luminantie(ander)));
        return (lichtste + 0.05) / (donkerste + 0.05);
    }

    private static Dictionary<string, string> Kleuren(string begin)
    {
        var plaats = Tekst.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return Tekst[plaats..Tekst.IndexOf('}', plaats)].Split(';')
            .Select(regel => regel.Split(':'))
            .ToDictionary(regel => regel[0]["--jc-".Length..], regel => regel[1]);
    }

    private static double Luminantie(string kleur)
    {
        var delen = new[] { 1, 3, 5 }.Select(plaats => int.Parse(kleur.AsSpan(plaats, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(deel => deel <= 0.04045 ? deel / 12.92 : Math.Pow((deel + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * delen[0]) + (0.7152 * delen[1]) + (0.0722 * delen[2]);
    }

    private static string Lees(string naam)
    {
        using var lezer = new StreamReader(typeof(Ontwerpbestanden).Assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }

    [GeneratedRegex(@"\.(?<naam>-?[A-Za-z_][\w-]*)")]
    private static partial Regex Klasse();
}
