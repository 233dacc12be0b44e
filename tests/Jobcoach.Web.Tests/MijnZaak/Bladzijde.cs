using System.Net;
using System.Text.RegularExpressions;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>A page as a visitor has it before him, with the fields of its form as a browser would send them.</summary>
/// <param name="Pad">Where it came from, and where its form goes.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Html">The page itself.</param>
/// <param name="Naar">Where the answer sends the browser; null when it is a page.</param>
internal sealed partial record Bladzijde(string Pad, HttpStatusCode Status, string Html, string? Naar)
{
    /// <summary>What a person reads: without tags, entities decoded, white space of the markup folded.</summary>
    public string Tekst => Wit().Replace(WebUtility.HtmlDecode(Tag().Replace(Html, " ")), " ");

    /// <summary>The title of the window.</summary>
    public string Titel => WebUtility.HtmlDecode(Title().Match(Html).Groups["tekst"].Value);

    /// <summary>The fields that a browser would send unchanged.</summary>
    public Dictionary<string, string> Velden
    {
        get
        {
            var formulier = Form().Match(Html).Groups["inhoud"].Value;
            var velden = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var input in Input().Matches(formulier).Select(match => match.Value))
            {
                var soort = Attribuut(input, "type");
                if (soort is not ("radio" or "checkbox" or "file") || Checked().IsMatch(input))
                {
                    velden[Attribuut(input, "name")] = Attribuut(input, "value");
                }
            }

            foreach (Match vak in Textarea().Matches(formulier))
            {
                velden[WebUtility.HtmlDecode(vak.Groups["naam"].Value)] = WebUtility.HtmlDecode(vak.Groups["tekst"].Value).TrimStart('\n');
            }

            foreach (Match lijst in Select().Matches(formulier))
            {
                velden[WebUtility.HtmlDecode(lijst.Groups["naam"].Value)] = Attribuut(Selected().Match(lijst.Groups["opties"].Value).Value, "value");
            }

            return velden;
        }
    }

    private static string Attribuut(string element, string naam) => WebUtility.HtmlDecode(Regex.Match(element, $"\\b{naam}=\"(?<waarde>[^\"]*)\"", RegexOptions.ExplicitCapture).Groups["waarde"].Value);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();

    [GeneratedRegex("<title>(?<tekst>[^<]*)</title>", RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    [GeneratedRegex("<form [^>]*data-bewaak[^>]*>(?<inhoud>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex(@"\schecked(\s|/|>|=)", RegexOptions.ExplicitCapture)]
    private static partial Regex Checked();

    [GeneratedRegex("<textarea [^>]*name=\"(?<naam>[^\"]*)\"[^>]*>(?<tekst>.*?)</textarea>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Textarea();

    [GeneratedRegex("<select [^>]*name=\"(?<naam>[^\"]*)\"[^>]*>(?<opties>.*?)</select>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Select();

    [GeneratedRegex("<option [^>]*selected[^>]*>")]
    private static partial Regex Selected();
}
