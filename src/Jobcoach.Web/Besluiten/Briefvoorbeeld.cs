using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.Besluiten;

/// <summary>Een brief als deel van een pagina.</summary>
public static class Briefvoorbeeld
{
    private const string Begin = "<body>";
    private const string Einde = "</body>";

    /// <summary>De inhoud van de brief, met koppen die onder een kop van de pagina passen. De brief maakte alle tekst al veilig.</summary>
    /// <param name="html">De hele brief, zoals zij bewaard zou worden.</param>
    public static MarkupString Inhoud(string html)
    {
        var van = html.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var tot = html.IndexOf(Einde, van, StringComparison.Ordinal);
        return new(html[van..tot]
            .Replace("h2>", "h4>", StringComparison.Ordinal)
            .Replace("h1>", "h3>", StringComparison.Ordinal));
    }
}
