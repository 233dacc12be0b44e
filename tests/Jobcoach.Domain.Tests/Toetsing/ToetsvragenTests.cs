using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Regeling", "leidraad-2012, toetsingskader")]
public sealed class ToetsvragenTests
{
    [Fact]
    public void Er_zijn_vijftien_toetsvragen_en_negen_conclusies_in_volgorde()
    {
        Assert.Equal(Enumerable.Range(1, 15), Toetsvragen.Alle.Select(vraag => vraag.Nummer));
        Assert.Equal(Enumerable.Range(1, 9), Conclusierijen.Alle.Select(rij => rij.Nummer));
        Assert.All(Toetsvragen.Alle, vraag => Assert.Equal(vraag, Toetsvragen.Van(vraag.Nummer)));
        Assert.All(Conclusierijen.Alle, rij => Assert.Equal(rij, Conclusierijen.Van(rij.Nummer)));
    }

    [Theory]
    [InlineData(Toetsgroep.AlgemeneVoorwaarden, new[] { 1, 2, 3, 4 })]
    [InlineData(Toetsgroep.Werknemerprofiel, new[] { 5, 6 })]
    [InlineData(Toetsgroep.Werkprofiel, new[] { 7, 8 })]
    [InlineData(Toetsgroep.PersoonlijkeContext, new[] { 9 })]
    [InlineData(Toetsgroep.Coachingsdoelen, new[] { 10, 11, 12 })]
    [InlineData(Toetsgroep.Onderbouwing, new[] { 13, 14, 15 })]
    public void Elke_groep_heeft_haar_vragen_en_een_titel(Toetsgroep groep, int[] nummers)
    {
        Assert.Equal(nummers, Toetsvragen.Alle.Where(vraag => vraag.Groep == groep).Select(vraag => vraag.Nummer));
        Assert.NotEmpty(Toetsvragen.Titel(groep));
    }

    [Theory]
    [InlineData(13, new[] { 7, 8, 9 })]
    [InlineData(14, new[] { 7 })] // de checkvragen over de context op en rond de werkplek
    [InlineData(15, new[] { 11, 12 })]
    [InlineData(12, new int[0])] // staat op zichzelf
    [Trait("Regeling", "leidraad-2012, toetsvraag 13")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 14")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 15")]
    public void Vraag_rust_op_eerdere_vragen(int nummer, int[] rustOp) => Assert.Equal(rustOp, Toetsvragen.Van(nummer).RustOp);

    [Fact]
    public void Vraag_veertien_toont_de_contextvragen_van_vraag_zeven()
    {
        var context = Toetsvragen.Van(7).Checkvragen.Where(vraag => vraag.Element == "Context op en rond de werkplek").ToList();

        Assert.Equal(4, context.Count);
        Assert.Equal(context, Toetsvragen.Van(14).Checkvragen.Skip(1));
    }

    [Fact]
    public void Elke_toetsvraag_telt_mee_in_een_conclusie_en_elk_verband_is_uitgelegd()
    {
        Assert.Equal(Enumerable.Range(1, 15), Conclusierijen.Alle.SelectMany(rij => rij.Vragen).Distinct().Order());
        Assert.All(Conclusierijen.Alle, rij => Assert.NotEmpty(rij.Verband));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void Een_vraag_die_niet_bestaat_is_een_fout(int nummer) =>
        Assert.IsType<ArgumentOutOfRangeException>(Record.Exception(() => Toetsvragen.Van(nummer)));
}
