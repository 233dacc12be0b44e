using UglyToad.PdfPig.Tokens;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Elke brief als PDF, gelezen met de bibliotheek: structuur, taal, titel, lettertypen en leesvolgorde (ISO 14289-1).</summary>
public sealed class PdfTests
{
    private static readonly string[] Soorten = ["Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD"];

    [Fact]
    public void Every_letter_has_a_title_a_language_and_says_that_it_is_tagged() => Assert.All(Zetsel.Alle, zetsel =>
    {
        using var pdf = new Pdflezer(zetsel.Pdf);

        Assert.Equal(zetsel.Inhoud.Titel, pdf.Titel);
        Assert.Equal("nl-NL", ((StringToken)pdf.Catalogus.Data["Lang"]).Data);
        Assert.Equal(BooleanToken.True, pdf.Woordenboek(pdf.Catalogus.Data["MarkInfo"]).Data["Marked"]);
        Assert.Equal(BooleanToken.True, pdf.Woordenboek(pdf.Catalogus.Data["ViewerPreferences"]).Data["DisplayDocTitle"]);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", pdf.Xmp(), StringComparison.Ordinal);
        Assert.Contains($">{System.Security.SecurityElement.Escape(zetsel.Inhoud.Titel)}<", pdf.Xmp(), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_typeface_is_embedded() => Assert.All(Zetsel.Alle, zetsel =>
    {
        using var pdf = new Pdflezer(zetsel.Pdf);
        var fonts = pdf.Fonts().ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.True(font.Data.ContainsKey("FontFile2")));
    });

    [Fact]
    public void Every_piece_of_text_is_in_the_tree_once_and_figures_have_a_text() => Assert.All(Zetsel.Alle, zetsel =>
    {
        using var pdf = new Pdflezer(zetsel.Pdf);
        var boom = pdf.Boom();

        Assert.All(boom, knoop => Assert.True(Soorten.Contains(knoop.Soort) || (knoop.Soort == "Figure" && knoop.Kenmerken.Data.ContainsKey("Alt")), knoop.Soort));
        Assert.Equal(pdf.Merken.Order(), boom.SelectMany(knoop => knoop.Stukken).Order());
    });

    [Fact]
    public void Headings_begin_with_the_title_and_skip_no_level() => Assert.All(Zetsel.Alle, zetsel =>
    {
        using var pdf = new Pdflezer(zetsel.Pdf);
        var niveaus = pdf.Boom().Where(knoop => knoop.Soort is ['H', >= '1' and <= '6']).Select(knoop => knoop.Soort[1] - '0').ToList();

        Assert.Equal(1, niveaus[0]);
        Assert.Single(niveaus, niveau => niveau == 1);
        Assert.All(niveaus.Zip(niveaus.Skip(1)), paar => Assert.True(paar.Second <= paar.First + 1));
    });

    [Fact]
    public void Cells_of_a_table_say_what_they_head() => Assert.All(Zetsel.Alle, zetsel =>
    {
        using var pdf = new Pdflezer(zetsel.Pdf);

        Assert.All(pdf.Boom().Where(knoop => knoop.Soort is "TH"), knoop => Assert.True(pdf.Woordenboek(knoop.Kenmerken.Data["A"]).Data.ContainsKey("Scope")));
        Assert.All(pdf.Boom().Where(knoop => knoop.Soort is "TR" or "TH" or "TD"), knoop => Assert.Contains("/Table", knoop.Pad, StringComparison.Ordinal));
    });

    [Fact]
    public void The_text_of_the_PDF_in_reading_order_is_the_text_of_the_page() => Assert.All(Zetsel.Alle, zetsel =>
    {
        using var pdf = new Pdflezer(zetsel.Pdf);
        var regels = pdf.Boom().Where(knoop => knoop.Stukken.Count > 0 && knoop.Soort is not "Lbl").Select(knoop => Zetsel.Plat(knoop.Tekst));

        Assert.Equal(zetsel.Htmlregels(), regels);
    });
}
