using System.Text.RegularExpressions;
using Jobcoach.Brieven.Velden;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>Zoekt in de tekst van een sjabloon de velden die niet bestaan, met de regel waar zij staan. De bibliotheek die sjablonen vult noemt alleen dat er een is.</summary>
internal static partial class Veldcontrole
{
    private static readonly Dictionary<string, Veld> Velden = Veldlijst.Alle.ToDictionary(veld => veld.Naam, StringComparer.Ordinal);

    private static readonly HashSet<string> Taalwoorden = new(StringComparer.Ordinal)
    {
        "if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase", "for", "in", "endfor", "reversed", "limit", "offset", "break", "continue",
        "assign", "capture", "endcapture", "include", "comment", "endcomment", "raw", "endraw", "and", "or", "not", "contains", "true", "false", "nil", "empty", "blank", "forloop",
    };

    /// <summary>De fouten, elk met de regel.</summary>
    public static IEnumerable<(int Regel, string Fout)> Fouten(string tekst)
    {
        // What a template names itself: a row of a list, or a word of its own.
        var eigen = new Dictionary<string, Veld?>(StringComparer.Ordinal);
        foreach (Match plek in Plek().Matches(tekst))
        {
            var inhoud = Letterlijk().Replace(plek.Groups["inhoud"].Value, "");
            if (Lus().Match(inhoud) is { Success: true } lus)
            {
                eigen[lus.Groups["rij"].Value] = Velden.GetValueOrDefault(lus.Groups["lijst"].Value);
            }
            else if (Eigenwoord().Match(inhoud) is { Success: true } woord)
            {
                eigen[woord.Groups["naam"].Value] = null;
            }

            foreach (var naam in Naam().Matches(Filter().Replace(inhoud, "")).Select(match => match.Value).Where(naam => !Taalwoorden.Contains(naam.Split('.')[0])))
            {
                if (Fout(naam.Split('.'), eigen) is { } fout)
                {
                    yield return (tekst.AsSpan(0, plek.Index).Count('\n') + 1, fout);
                }
            }
        }
    }

    private static string? Fout(string[] delen, Dictionary<string, Veld?> eigen)
    {
        if (eigen.TryGetValue(delen[0], out var lijst))
        {
            return delen.Length > 1 && lijst is { Onderdelen.Count: > 0 } && !lijst.Onderdelen.Contains(delen[1])
                ? $"het veld {lijst.Naam} heeft geen onderdeel {delen[1]}. Bekend zijn: {string.Join(", ", lijst.Onderdelen)}."
                : null;
        }

        return Velden.ContainsKey(delen[0]) ? null : $"er is geen veld {delen[0]}. De velden staan in docs/brieven.md.";
    }

    [GeneratedRegex("{{-?(?<inhoud>.*?)-?}}|{%-?(?<inhoud>.*?)-?%}", RegexOptions.Singleline)]
    private static partial Regex Plek();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Letterlijk();

    [GeneratedRegex(@"^\s*for\s+(?<rij>\w+)\s+in\s+(?<lijst>\w+)")]
    private static partial Regex Lus();

    [GeneratedRegex(@"^\s*(assign|capture)\s+(?<naam>\w+)")]
    private static partial Regex Eigenwoord();

    [GeneratedRegex(@"\|\s*\w+\s*:?")]
    private static partial Regex Filter();

    [GeneratedRegex(@"[A-Za-z_]\w*(\.\w+)*")]
    private static partial Regex Naam();
}
