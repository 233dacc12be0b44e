using System.Globalization;
using System.Text;

namespace Jobcoach.Workflow.Zoeken;

/// <summary>
/// Hoe een naam en een zoektekst woorden worden: kleine letters zonder accenten, gesplitst op alles wat geen letter of cijfer is.
/// Een woord van een zoektekst past op het begin van een woord van de naam; een woord van minder dan drie letters alleen op het hele woord.
/// </summary>
public static class Zoekwoorden
{
    /// <summary>Kortste begin waarop gezocht wordt.</summary>
    public const int Kortst = 3;

    /// <summary>Langste begin dat bewaard wordt; wat de zoektekst langer is wordt aan de naam zelf nagekeken.</summary>
    public const int Langst = 8;

    /// <summary>Zoveel woorden tellen mee; een zoektekst heeft er zelden meer dan drie.</summary>
    public const int Meest = 6;

    /// <summary>De verschillende woorden van een tekst, in hun volgorde.</summary>
    public static IReadOnlyList<string> Van(string tekst)
    {
        List<string> woorden = [];
        var woord = new StringBuilder();
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(teken))
            {
                woord.Append(teken);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) is not UnicodeCategory.NonSpacingMark)
            {
                Sluit();
            }
        }

        Sluit();
        return [.. woorden.Distinct()];

        void Sluit()
        {
            if (woord.Length > 0)
            {
                woorden.Add(woord.ToString());
                woord.Clear();
            }
        }
    }

    /// <summary>De woorden van een zoektekst, het langste eerst: dat past op de minste namen.</summary>
    public static IReadOnlyList<string> VanVraag(string tekst) => [.. Van(tekst).OrderByDescending(woord => woord.Length).Take(Meest)];

    /// <summary>Waaronder een woord van een naam te vinden is.</summary>
    public static IEnumerable<string> Beginnen(string woord) => woord.Length < Kortst
        ? [woord]
        : Enumerable.Range(Kortst, Math.Min(woord.Length, Langst) - Kortst + 1).Select(lengte => woord[..lengte]);

    /// <summary>Waaronder een woord van een zoektekst gezocht wordt.</summary>
    public static string Begin(string woord) => woord.Length > Langst ? woord[..Langst] : woord;

    /// <summary>Het kortste begin van een woord: waar het bij ligt.</summary>
    public static string Eerste(string woord) => woord.Length > Kortst ? woord[..Kortst] : woord;

    /// <summary>Of een naam past op alle woorden van een zoektekst.</summary>
    public static bool Past(string naam, IReadOnlyList<string> vraag)
    {
        var woorden = Van(naam);
        return vraag.Count > 0 && vraag.All(gezocht => woorden.Any(woord => gezocht.Length < Kortst ? woord == gezocht : woord.StartsWith(gezocht, StringComparison.Ordinal)));
    }
}
