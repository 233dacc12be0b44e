using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Pdf;
using Jobcoach.Brieven.Tests.Kwaliteit;

namespace Jobcoach.Brieven.Tests.Pdf;

public sealed class PdfbriefTests
{
    [Fact]
    public void One_letter_is_one_sequence_of_bytes() => Assert.All(Zetsel.Vertegenwoordigers, zetsel => Assert.Equal(zetsel.Pdf, Pdfbrief.Maak(zetsel.Inhoud)));

    [Fact]
    public void Another_letter_is_another_file()
    {
        var een = Pdfbrief.Maak(Brief(new Briefdeel.Alinea([new("een")])));
        var twee = Pdfbrief.Maak(Brief(new Briefdeel.Alinea([new("twee")])));

        Assert.NotEqual(een, twee);
    }

    [Fact]
    public void A_table_goes_on_over_pages_with_every_row_once()
    {
        var tabel = new Briefdeel.Tabel([[new("Nummer")], [new("Naam")]], [.. Enumerable.Range(1, 120).Select(nummer => (IReadOnlyList<IReadOnlyList<Tekstdeel>>)[[new($"{nummer}")], [new($"rij {nummer}")]])], [false, false]);

        using var pdf = new Pdflezer(Pdfbrief.Maak(Brief(tabel)));
        var cellen = pdf.Boom().Where(knoop => knoop.Soort is "TD").Select(knoop => knoop.Tekst).ToList();

        Assert.True(pdf.Bladen > 2);
        Assert.Equal(Enumerable.Range(1, 120).Select(nummer => $"rij {nummer}"), cellen);
    }

    [Fact]
    public void A_paragraph_longer_than_a_page_is_one_node_with_all_its_words()
    {
        var tekst = string.Join(' ', Enumerable.Range(1, 1500).Select(nummer => $"woord{nummer}"));

        using var pdf = new Pdflezer(Pdfbrief.Maak(Brief(new Briefdeel.Alinea([new(tekst)]))));
        var knoop = Assert.Single(pdf.Boom(), knoop => knoop.Tekst.StartsWith("woord1 ", StringComparison.Ordinal));

        Assert.True(pdf.Bladen > 1);
        Assert.Equal(pdf.Bladen, knoop.Stukken.Count);
        Assert.Equal(tekst, Zetsel.Plat(knoop.Tekst));
    }

    [Fact]
    public void Words_break_at_blanks_and_only_a_word_wider_than_the_line_breaks_inside()
    {
        var regels = Regelbreker.Breek([new("een twee driehonderdvijftig")], 10, deel => deel.Inhoud.Length);

        Assert.Equal(["een twee ", "driehonder", "dvijftig"], regels.Select(regel => Platte.Tekst(regel.Stukken)));
    }

    [Fact]
    public void Weight_changes_inside_a_line_without_losing_a_blank()
    {
        var regels = Regelbreker.Breek([new("een "), new("vet", true), new(" woord")], 100, deel => deel.Inhoud.Length);

        Assert.Equal([new("een "), new("vet", true), new(" woord")], Assert.Single(regels).Stukken);
    }

    [Fact]
    public void An_empty_text_is_one_line() => Assert.Single(Regelbreker.Breek([], 100, deel => deel.Inhoud.Length));

    private static Briefinhoud Brief(params IReadOnlyList<Briefdeel> delen) => new("Titel", "nl-NL", ["Afzender"], "Voet", delen);
}
