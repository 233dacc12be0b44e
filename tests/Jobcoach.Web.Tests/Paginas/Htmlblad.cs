using System.Net;
using System.Text.RegularExpressions;

namespace Jobcoach.Web.Tests.Paginas;

/// <summary>An element of a page with its attributes, as they stand there.</summary>
internal sealed record Htmlelement(string Naam, IReadOnlyDictionary<string, string> Attributen)
{
    public string this[string attribuut] => Attributen.GetValueOrDefault(attribuut, "");

    public bool Heeft(string attribuut) => Attributen.ContainsKey(attribuut);
}

/// <summary>A page read from beginning to end: its elements, and every text with the language that it is marked with.</summary>
internal sealed partial class Htmlblad
{
    private static readonly HashSet<string> ZonderInhoud = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    // What people hear or see of an attribute.
    private static readonly string[] Leesbaar = ["aria-label", "title", "alt", "placeholder"];

    private readonly List<Htmlelement> _elementen = [];
    private readonly List<(string Taal, string Tekst)> _teksten = [];
    private readonly List<string> _fouten = [];

    private Htmlblad(string html)
    {
        Html = html;
        Lees();
    }

    public string Html { get; }

    public IReadOnlyList<Htmlelement> Elementen => _elementen;

    public IReadOnlyList<(string Taal, string Tekst)> Teksten => _teksten;

    /// <summary>Elements that are not closed in order.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    public static Htmlblad Van(string html) => new(html);

    public IEnumerable<Htmlelement> Met(params IEnumerable<string> namen) => _elementen.Where(element => namen.Contains(element.Naam));

    private void Lees()
    {
        var open = new Stack<(string Naam, string Taal)>();
        open.Push(("", ""));
        var einde = 0;
        foreach (Match merk in Merk().Matches(Html))
        {
            Voeg(open.Peek().Taal, Html[einde..merk.Index]);
            einde = merk.Index + merk.Length;
            var naam = merk.Groups["naam"].Value.ToLowerInvariant();
            if (naam.Length == 0)
            {
                continue;
            }

            if (merk.Groups["sluit"].Length > 0)
            {
                if (open.Peek().Naam != naam)
                {
                    _fouten.Add($"</{naam}> within <{open.Peek().Naam}>");
                }

                _ = open.Count > 1 ? open.Pop() : default;
                continue;
            }

            var element = new Htmlelement(naam, Attributen(merk.Groups["attributen"].Value));
            var taal = naam is "code" ? "" : element.Heeft("lang") ? element["lang"] : open.Peek().Taal; // code is of no language
            _elementen.Add(element);
            foreach (var attribuut in Leesbaar.Where(element.Heeft))
            {
                Voeg(taal, element[attribuut]);
            }

            if (!ZonderInhoud.Contains(naam) && !merk.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push((naam, taal));
            }
        }

        if (open.Count > 1)
        {
            _fouten.Add($"<{open.Peek().Naam}> is not closed");
        }
    }

    private void Voeg(string taal, string tekst)
    {
        var leesbaar = Spaties().Replace(WebUtility.HtmlDecode(tekst), " ").Trim();
        if (leesbaar.Length > 0)
        {
            _teksten.Add((taal, leesbaar));
        }
    }

    private Dictionary<string, string> Attributen(string merk)
    {
        var attributen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribuut in Attribuut().Matches(merk))
        {
            if (!attributen.TryAdd(attribuut.Groups["naam"].Value, WebUtility.HtmlDecode(attribuut.Groups["waarde"].Value)))
            {
                _fouten.Add($"{attribuut.Groups["naam"].Value} twice in {merk.Trim()}");
            }
        }

        return attributen;
    }

    [GeneratedRegex("<!--.*?-->|<!DOCTYPE[^>]*>|<(?<sluit>/?)(?<naam>[A-Za-z][A-Za-z0-9-]*)(?<attributen>(\\s+[^\\s=>/]+(=\"[^\"]*\")?|\\s*/)*)\\s*>", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Merk();

    [GeneratedRegex("(?<naam>[^\\s=>/\"]+)(=\"(?<waarde>[^\"]*)\")?", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribuut();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();
}
