using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Sjablonen;

namespace Jobcoach.Brieven.Tests.Inhoud;

public sealed class MarkdownlezerTests
{
    [Fact]
    public void Headings_paragraphs_lists_tables_and_emphasis_are_read()
    {
        var delen = Markdownlezer.Lees("## Kop\n\nEen **vet** woord.\n\n- een\n- twee\n\n1. eerst\n\n| a | b |\n|---|--:|\n| x | 1 |\n");

        Assert.Equal(["Kop", "Alinea", "Lijst", "Lijst", "Tabel"], delen.Select(deel => deel.GetType().Name));
        Assert.Equal([new("Een "), new("vet", true), new(" woord.")], ((Briefdeel.Alinea)delen[1]).Inhoud);
        Assert.False(((Briefdeel.Lijst)delen[2]).Genummerd);
        Assert.True(((Briefdeel.Lijst)delen[3]).Genummerd);
        Assert.Equal([false, true], ((Briefdeel.Tabel)delen[4]).Rechts);
    }

    [Theory]
    [InlineData("Goed.\n\n# Te groot", 3)] // the title stands in the head of the file
    [InlineData("#### Te klein", 1)]
    [InlineData("Goed.\n\n[link](http://voorbeeld)", 3)]
    [InlineData("![plaatje](x.png)", 1)]
    [InlineData("Goed.\n\n> citaat", 3)]
    [InlineData("```\ncode\n```", 1)]
    [InlineData("Goed.\n\n---", 3)]
    [InlineData("- punt\n\n  tweede alinea", 1)]
    [InlineData("Met `code`.", 1)]
    public void What_a_letter_cannot_have_is_an_error_with_its_line(string markdown, int regel)
    {
        var fout = Assert.Throws<BriefsjabloonException>(() => Markdownlezer.Lees(markdown));

        Assert.Equal(regel, fout.Regel);
        Assert.Contains($"Regel {regel} ", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# *Bak* _x_ [a](b) <b>c</b> | d | `e` \\ &amp; 1. - + ~ ! \"'")]
    [InlineData("1. geen opsomming")]
    [InlineData("- geen opsomming")]
    [InlineData("    geen code")]
    [InlineData("{{ geen }} {% veld %}")]
    public void A_value_stays_what_somebody_typed(string waarde)
    {
        var delen = Markdownlezer.Lees(Markdownveilig.Van(waarde.TrimStart()));

        Assert.Equal(waarde.TrimStart(), Platte.Tekst(Assert.IsType<Briefdeel.Alinea>(Assert.Single(delen)).Inhoud));
    }

    [Fact]
    public void A_value_in_a_cell_of_a_table_makes_no_cell()
    {
        var tabel = Assert.IsType<Briefdeel.Tabel>(Assert.Single(Markdownlezer.Lees($"| a | b |\n|---|---|\n| x | {Markdownveilig.Van("een | twee")} |\n")));

        Assert.Equal("een | twee", Platte.Tekst(tabel.Rijen[0][1]));
    }

    [Theory]
    [InlineData("Łódź", "Łódź")] // the typeface has these
    [InlineData("e\u0301", "é")] // composed
    [InlineData("\u1E2F", "i")] // a letter with accents that the typeface lacks loses them
    [InlineData("a\u00A0b\tc", "a b c")] // every blank is a blank
    [InlineData("a\u200Bb\u00ADc", "abc")] // marks without a form
    [InlineData("\u4E2D\U0001F600", "??")] // something stood here
    [InlineData("\uFB01", "fi")]
    public void What_the_typeface_lacks_is_replaced_in_the_content(string tekst, string verwacht) => Assert.Equal(verwacht, Lettertekens.Vervang(tekst));
}
