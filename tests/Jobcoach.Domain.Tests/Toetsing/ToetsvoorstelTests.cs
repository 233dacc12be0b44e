using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Regeling", "leidraad-2012, toetsingformat")]
public sealed class ToetsvoorstelTests
{
    private static readonly Toetsantwoord[] AllesJa = [.. Enumerable.Range(1, 15).Select(vraag => new Toetsantwoord(vraag, Antwoord.Ja))];

    [Fact]
    public void Vijftien_keer_ja_stelt_negen_keer_ja_voor() =>
        Assert.All(Toetsvoorstel.Uit(AllesJa), voorstel => Assert.True(voorstel.Ja));

    [Theory]
    [InlineData(1, new[] { 1 })]
    [InlineData(2, new[] { 2 })]
    [InlineData(3, new[] { 3 })]
    [InlineData(4, new[] { 4 })]
    [InlineData(9, new[] { 4 })]
    [InlineData(10, new[] { 1, 5, 6 })] // smart raakt ook compleet en smart aangeleverd
    [InlineData(11, new[] { 9 })]
    [InlineData(12, new[] { 7, 9 })]
    [InlineData(13, new[] { 8 })]
    [InlineData(14, new[] { 8 })]
    [InlineData(15, new[] { 9 })]
    [Trait("Regeling", "leidraad-2012, hoofdtoetsvragen")]
    public void Een_nee_stelt_nee_voor_bij_de_rijen_die_erop_rusten(int vraag, int[] rijen)
    {
        var voorstel = Toetsvoorstel.Uit(Met(vraag, Antwoord.Nee));

        Assert.Equal(rijen, voorstel.Where(rij => rij.Ja is false).Select(rij => rij.Rij));
    }

    [Fact]
    public void Zonder_antwoord_is_er_geen_voorstel()
    {
        Assert.All(Toetsvoorstel.Uit(null), voorstel => Assert.Null(voorstel.Ja));
        Assert.Null(Toetsvoorstel.Uit(Met(13, null))[7].Ja);
    }

    [Fact]
    public void Een_nee_weegt_zwaarder_dan_een_open_vraag()
    {
        Toetsantwoord[] antwoorden = [new(13, Antwoord.Nee), new(14, null)];

        Assert.False(Toetsvoorstel.Uit(antwoorden)[7].Ja);
    }

    [Fact]
    public void Een_vraag_die_niet_van_toepassing_is_telt_niet_mee()
    {
        Assert.True(Toetsvoorstel.Uit(Met(13, Antwoord.NietVanToepassing))[7].Ja);
        Assert.Null(Toetsvoorstel.Uit(Met(2, Antwoord.NietVanToepassing))[1].Ja);
    }

    [Theory]
    [InlineData(2, Antwoord.Nee, 2, "Het antwoord op vraag 2 is nee.")]
    [InlineData(2, Antwoord.NietVanToepassing, 2, "Het antwoord op vraag 2 is niet van toepassing.")]
    [InlineData(2, null, 2, "Er is nog geen antwoord op vraag 2.")]
    [InlineData(2, Antwoord.Ja, 9, "Het antwoord op vraag 11, 12 en 15 is ja.")]
    public void Het_voorstel_zegt_waar_het_op_rust(int vraag, Antwoord? antwoord, int rij, string reden) =>
        Assert.Equal(reden, Toetsvoorstel.Uit(Met(vraag, antwoord))[rij - 1].Reden);

    private static Toetsantwoord[] Met(int vraag, Antwoord? antwoord) =>
        [.. AllesJa.Select(bestaand => bestaand.Vraag == vraag ? bestaand with { Antwoord = antwoord } : bestaand)];
}
