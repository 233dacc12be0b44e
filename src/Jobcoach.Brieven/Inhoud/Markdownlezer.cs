using System.Globalization;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Jobcoach.Brieven.Inhoud;

/// <summary>
/// Leest de tekst van een sjabloon (Markdown) als delen van een brief. Een brief kent koppen, alinea's, opsommingen, tabellen en nadruk;
/// al het andere is een fout, want HTML, een afbeelding of een link zou in de PDF anders uitpakken dan in de browser.
/// </summary>
public static class Markdownlezer
{
    private static readonly MarkdownPipeline Lezer = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>De delen in leesvolgorde.</summary>
    /// <exception cref="BriefsjabloonException">De tekst bevat iets wat een brief niet kent; met de regel.</exception>
    public static IReadOnlyList<Briefdeel> Lees(string markdown) => [.. Markdown.Parse(markdown, Lezer).Select(Deel)];

    private static Briefdeel Deel(Block blok) => blok switch
    {
        HeadingBlock { Level: 2 or 3 } kop => new Briefdeel.Kop(kop.Level, Tekst(kop.Inline)),
        ParagraphBlock alinea => new Briefdeel.Alinea(Tekst(alinea.Inline)),
        ListBlock lijst => new Briefdeel.Lijst(lijst.IsOrdered, [.. lijst.Cast<ListItemBlock>().Select(Punt)]),
        Table tabel => Tabel(tabel),
        HeadingBlock kop => throw Fout(kop, $"een kop van niveau {kop.Level}: een sjabloon heeft koppen van niveau 2 en 3 (## en ###), de titel staat in de kop van het bestand"),
        _ => throw Fout(blok, $"een {blok.GetType().Name.Replace("Block", "", StringComparison.Ordinal)}"),
    };

    private static IReadOnlyList<Tekstdeel> Punt(ListItemBlock punt) => punt is [ParagraphBlock alinea]
        ? Tekst(alinea.Inline)
        : throw Fout(punt, "een punt van een opsomming met meer dan een alinea");

    private static Briefdeel.Tabel Tabel(Table tabel)
    {
        var rijen = tabel.Cast<TableRow>().Select(rij => (rij.IsHeader, Cellen: Cellen(rij))).ToList();
        if (rijen.Count < 2 || !rijen[0].IsHeader || rijen.Any(rij => rij.Cellen.Count != rijen[0].Cellen.Count))
        {
            throw Fout(tabel, "een tabel zonder kopregel, zonder rijen, of met rijen van verschillende breedte");
        }

        var rechts = tabel.ColumnDefinitions.Take(rijen[0].Cellen.Count).Select(kolom => kolom.Alignment is TableColumnAlign.Right).ToList();
        return new(rijen[0].Cellen, [.. rijen.Skip(1).Select(rij => rij.Cellen)], rechts);
    }

    private static IReadOnlyList<IReadOnlyList<Tekstdeel>> Cellen(TableRow rij) =>
        [.. rij.Cast<TableCell>().Select(cel => cel is [ParagraphBlock alinea] ? Tekst(alinea.Inline) : [])];

    private static List<Tekstdeel> Tekst(ContainerInline? inhoud, bool vet = false) => inhoud is null ? [] : Netjes([.. inhoud.SelectMany(stuk => Stuk(stuk, vet))]);

    private static List<Tekstdeel> Stuk(Inline stuk, bool vet) => stuk switch
    {
        LiteralInline letters => [new(letters.Content.ToString(), vet)],
        LineBreakInline => [new(" ", vet)],
        HtmlEntityInline teken => [new(teken.Transcoded.ToString(), vet)],
        EmphasisInline nadruk => Tekst(nadruk, vet: true),
        _ => throw Fout(stuk, $"een {stuk.GetType().Name.Replace("Inline", "", StringComparison.Ordinal)}"),
    };

    // Neighbours of one weight are one piece, and blanks do not pile up.
    private static List<Tekstdeel> Netjes(List<Tekstdeel> stukken)
    {
        var netjes = new List<Tekstdeel>();
        foreach (var stuk in stukken.Where(stuk => stuk.Inhoud.Length > 0))
        {
            if (netjes.Count > 0 && netjes[^1].Vet == stuk.Vet)
            {
                netjes[^1] = stuk with { Inhoud = netjes[^1].Inhoud + stuk.Inhoud };
            }
            else
            {
                netjes.Add(stuk);
            }
        }

        return netjes;
    }

    private static BriefsjabloonException Fout(IMarkdownObject plek, string wat)
    {
        var regel = plek is MarkdownObject ding ? ding.Line + 1 : 0;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Regel {regel} van de tekst heeft {wat}. Een brief kent alleen koppen, alinea's, opsommingen, tabellen en nadruk."),
            regel: regel);
    }
}
