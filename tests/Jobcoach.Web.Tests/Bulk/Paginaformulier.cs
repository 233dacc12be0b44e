using System.Net;
using System.Text.RegularExpressions;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>A form as it stands on a page, with something filled in everywhere.</summary>
/// <param name="Naar">Where it goes, with its query.</param>
/// <param name="Velden">What a browser sends: what is filled in already, else the first choice or something of the right kind.</param>
/// <param name="Bestanden">The names of the fields for files.</param>
internal sealed partial record Paginaformulier(string Naar, IReadOnlyList<(string Naam, string Waarde)> Velden, IReadOnlyList<string> Bestanden)
{
    /// <summary>The forms of a page that post, one for every address that a button of it has.</summary>
    /// <param name="pad">The address of the page: where a form without one goes.</param>
    /// <param name="html">The page.</param>
    public static IEnumerable<Paginaformulier> Op(string pad, string html)
    {
        foreach (Match formulier in Formulier().Matches(html))
        {
            var kop = formulier.Groups["kop"].Value;
            if (Attribuut(kop, "method") is not "post")
            {
                continue;
            }

            // A field outside the form may belong to it by its name.
            var delen = formulier.Groups["inhoud"].Value + (Attribuut(kop, "id") is { Length: > 0 } id
                ? string.Concat(Veld().Matches(html).Where(veld => Attribuut(veld.Value, "form") == id).Select(veld => veld.Value))
                : "");
            var (velden, bestanden) = (Gevuld(delen), Veld().Matches(delen).Where(veld => Attribuut(veld.Value, "type") is "file").Select(veld => Attribuut(veld.Value, "name")).ToList());
            foreach (var naar in Knop().Matches(delen).Select(knop => Attribuut(knop.Value, "formaction")).DefaultIfEmpty("").Distinct())
            {
                yield return new(((string[])[naar, Attribuut(kop, "action"), pad]).First(adres => adres.Length > 0), velden, bestanden);
            }
        }
    }

    private static List<(string Naam, string Waarde)> Gevuld(string delen)
    {
        var velden = new List<(string Naam, string Waarde)>();
        foreach (Match veld in Veld().Matches(delen))
        {
            var (merk, naam, soort) = (veld.Groups["merk"].Value, Attribuut(veld.Value, "name"), Attribuut(veld.Value, "type"));
            if (naam.Length == 0 || soort is "file" || (merk is "button" or "input" && soort is "radio" or "submit" && velden.Exists(een => een.Naam == naam)))
            {
                continue;
            }

            velden.Add((naam, merk switch
            {
                "select" => Keuze().Matches(veld.Value).Select(keuze => Attribuut(keuze.Value, "value")).FirstOrDefault(waarde => waarde.Length > 0, ""),
                "textarea" when veld.Groups["tekst"].Value.Trim() is { Length: > 0 } tekst => WebUtility.HtmlDecode(tekst),
                _ when Attribuut(veld.Value, "value") is { Length: > 0 } waarde => waarde,
                _ => Iets(naam),
            }));
        }

        return velden;
    }

    private static string Iets(string naam) => naam.Split('.')[^1] switch
    {
        "dag" or "uren" => "3",
        "maand" => "8",
        "jaar" => "2015",
        "minuten" => "30",
        _ => "Iets anders.",
    };

    private static string Attribuut(string merk, string naam) =>
        WebUtility.HtmlDecode(Regex.Match(merk, $"\\s{naam}=\"(?<waarde>[^\"]*)\"", RegexOptions.ExplicitCapture).Groups["waarde"].Value);

    [GeneratedRegex("<form(?<kop>\\s[^>]*)>(?<inhoud>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Formulier();

    [GeneratedRegex("<(?<merk>input|button)\\s[^>]*>|<(?<merk>select)\\s.*?</select>|<(?<merk>textarea)\\s[^>]*>(?<tekst>.*?)</textarea>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Veld();

    [GeneratedRegex("<button\\s[^>]*>")]
    private static partial Regex Knop();

    [GeneratedRegex("<option\\s[^>]*>")]
    private static partial Regex Keuze();
}
