using System.Text.Json;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Waarden;

[Trait("Wet", "Wabb 1")]
public sealed class BsnTests
{
    [Theory]
    [InlineData("123456782")] // the textbook example
    [InlineData("249566758")]
    [InlineData("111222333")]
    [InlineData("012345672")] // leading zero
    [InlineData("999990019")] // within the range that is used for tests
    public void Een_nummer_dat_aan_de_elfproef_voldoet_is_een_bsn(string tekst)
    {
        Assert.True(Bsn.TryParse(tekst, out var bsn));
        Assert.Equal(tekst, bsn.Onthul());
    }

    [Theory]
    [InlineData("123456789")] // fails the test
    [InlineData("213456782")] // neighbours swapped
    [InlineData("000000000")] // passes the test but belongs to nobody
    [InlineData("00000000")] // the same with a digit less
    [InlineData("1234567")] // too short
    [InlineData("1234567820")] // too long
    [InlineData("12345678a")]
    [InlineData("12345678H")] // the sum would be right if a letter counted
    [InlineData("123 45678")]
    [InlineData("１２３４５６７８２")] // digits, but not ASCII
    [InlineData(" 23456782")]
    [InlineData("")]
    [InlineData(null)]
    public void Iets_anders_is_geen_bsn(string? tekst)
    {
        Assert.False(Bsn.TryParse(tekst, out var bsn));
        Assert.Null(bsn);
    }

    [Fact]
    public void Acht_cijfers_krijgen_een_voorloopnul()
    {
        Assert.True(Bsn.TryParse("12345672", out var bsn));
        Assert.Equal("012345672", bsn.Onthul());
    }

    [Fact]
    public void Geen_enkele_wijziging_van_een_cijfer_blijft_onopgemerkt()
    {
        const string goed = "123456782";
        var wijzigingen =
            from plaats in Enumerable.Range(0, 9)
            from cijfer in "0123456789"
            where cijfer != goed[plaats]
            select goed[..plaats] + cijfer + goed[(plaats + 1)..];

        Assert.All(wijzigingen, fout => Assert.False(Bsn.TryParse(fout, out _), fout));
    }

    [Fact]
    public void Als_tekst_zegt_een_bsn_niets()
    {
        Assert.True(Bsn.TryParse("123456782", out var bsn));

        var teksten = new[] { bsn.ToString(), $"{bsn}", string.Format(null, "{0}", bsn), new { Wie = bsn }.ToString() };

        Assert.All(teksten, tekst => Assert.DoesNotMatch("[0-9]", tekst));
        Assert.Equal("bsn:*********", teksten[0]);
    }

    [Fact]
    public void Gelijke_nummers_zijn_gelijk()
    {
        Assert.True(Bsn.TryParse("12345672", out var een));
        Assert.True(Bsn.TryParse("012345672", out var ander));
        Assert.True(Bsn.TryParse("123456782", out var anders));

        Assert.Equal(een, ander);
        Assert.Equal(een.GetHashCode(), ander.GetHashCode());
        Assert.NotEqual(een, anders);
        Assert.False(een.Equals((object?)null));
    }

    [Fact]
    public void Json_met_een_fout_nummer_wordt_niet_gelezen_en_de_melding_noemt_het_niet()
    {
        var fout = Assert.Throws<JsonException>(() => Rondreis.Lees<Bsn>("\"123456789\""));

        Assert.Equal("Verwacht: een burgerservicenummer van negen cijfers dat aan de elfproef voldoet.", fout.Message);
        Assert.Throws<JsonException>(() => Rondreis.Lees<Bsn>("123456782"));
    }

    [Fact]
    public void Json_bewaart_het_nummer()
    {
        Assert.True(Bsn.TryParse("123456782", out var bsn));
        Assert.Equal(bsn, Rondreis.AssertBlijftGelijk(bsn));
    }
}
