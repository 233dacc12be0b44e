using System.Text;
using System.Xml.Linq;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Een gezette brief met alles wat een test eraan wil zien.</summary>
public sealed record Zetsel(Briefgeval Geval, Briefinhoud Inhoud, string Html, byte[] Pdf)
{
    /// <summary>Alle brieven, een keer gezet.</summary>
    public static IReadOnlyList<Zetsel> Alle { get; } = Zet();

    /// <summary>Van elke soort een.</summary>
    public static IReadOnlyList<Zetsel> Vertegenwoordigers { get; } = [.. Alle.DistinctBy(een => een.Geval.Soort)];

    /// <summary>De tekst van de brief, een regel per deel.</summary>
    public string Tekst => string.Join('\n', Platte.Regels(Inhoud));

    /// <summary>De tekst van de pagina in leesvolgorde, een regel per element.</summary>
    public IReadOnlyList<string> Htmlregels()
    {
        var begin = Html.IndexOf("<main>", StringComparison.Ordinal);
        var einde = Html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        return [.. XElement.Parse(Html[begin..einde]).Descendants().Where(element => element.Name.LocalName is "p" or "h1" or "h2" or "h3" or "li" or "th" or "td").Select(element => Plat(element.Value))];
    }

    /// <summary>Zonder witruimte aan de randen en nergens dubbel: een regelafbreking is geen ander woord.</summary>
    public static string Plat(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => Geval.Naam;

    private static Zetsel[] Zet()
    {
        var zetter = Briefzetter.Open(null, RegelingCatalogus.Ingebouwd);
        return [.. Briefgevallen.Alle.AsParallel().AsOrdered().Select(geval =>
        {
            var inhoud = zetter.Inhoud(geval.Opdracht)!;
            var brief = zetter.Zet(geval.Opdracht)!;
            return new Zetsel(geval, inhoud, Encoding.UTF8.GetString(brief.Html.Span), brief.Pdf.ToArray());
        })];
    }
}
