using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.Brieven;

/// <summary>Een brief als deel van een pagina.</summary>
public static class Brieftekst
{
    private const string Begin = "<main>";
    private const string Einde = "</main>";
    private const int LaagsteKop = 6;

    /// <summary>
    /// De inhoud van een brief, met zijn titel als kop van het niveau <paramref name="kop"/>. De brief maakte alle tekst al veilig toen hij geschreven werd;
    /// de opslag rekent bij het lezen na dat er niets aan veranderd is.
    /// </summary>
    /// <param name="html">De hele brief, zoals hij bewaard is of bewaard zou worden.</param>
    /// <param name="kop">Het niveau van de titel op de pagina.</param>
    /// <exception cref="FormatException">Dit is geen brief.</exception>
    public static MarkupString Deel(string html, int kop)
    {
        var van = html.IndexOf(Begin, StringComparison.Ordinal);
        var tot = html.IndexOf(Einde, Math.Max(0, van), StringComparison.Ordinal);
        if (van < 0 || tot < 0)
        {
            throw new FormatException("De bewaarde brief heeft geen inhoud.");
        }

        // From the lowest to the highest, so that no heading moves twice.
        var inhoud = html[(van + Begin.Length)..tot];
        for (var niveau = LaagsteKop; niveau >= 1; niveau--)
        {
            var nieuw = Math.Min(LaagsteKop, niveau + kop - 1);
            inhoud = inhoud.Replace($"<h{niveau}>", $"<h{nieuw}>", StringComparison.Ordinal).Replace($"</h{niveau}>", $"</h{nieuw}>", StringComparison.Ordinal);
        }

        return new(inhoud);
    }
}
