using System.Text.Json;
using FsCheck.Xunit;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Waarden;

public sealed class ZaaknummerTests
{
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Property]
    public void Elk_nummer_is_te_lezen(ulong toeval)
    {
        var nummer = Zaaknummer.Uit(toeval);

        Assert.Matches("^JC-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]$", nummer.Waarde);
        Assert.True(Zaaknummer.TryParse(nummer.Waarde, out var terug));
        Assert.Equal(nummer, terug);
    }

    [Property]
    public void Ander_toeval_in_de_laagste_vijftig_bits_geeft_een_ander_nummer(ulong een, ulong ander)
    {
        const ulong laagste = (1UL << 50) - 1;
        Assert.Equal((een & laagste) == (ander & laagste), Zaaknummer.Uit(een) == Zaaknummer.Uit(ander));
    }

    [Property(MaxTest = 20)]
    public void Geen_enkele_tikfout_van_een_teken_blijft_onopgemerkt(ulong toeval)
    {
        var goed = Zaaknummer.Uit(toeval).Waarde;
        var fouten =
            from plaats in Enumerable.Range(3, goed.Length - 3)
            where goed[plaats] != '-'
            from teken in Alfabet
            where teken != goed[plaats]
            select goed[..plaats] + teken + goed[(plaats + 1)..];

        Assert.All(fouten, fout => Assert.False(Zaaknummer.TryParse(fout, out _), fout));
    }

    [Fact]
    public void Streepjes_en_kleine_letters_mogen_afwijken()
    {
        var nummer = Zaaknummer.Uit(123_456_789_012_345);

        Assert.True(Zaaknummer.TryParse(nummer.Waarde.ToLowerInvariant(), out var klein));
        Assert.True(Zaaknummer.TryParse(nummer.Waarde.Replace("-", "", StringComparison.Ordinal), out var kaal));
        Assert.Equal(nummer, klein);
        Assert.Equal(nummer, kaal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("JC")]
    [InlineData("JC-00000-00000")] // no check character
    [InlineData("XX-00000-00000-0")]
    [InlineData("JC-00000-0000O-0")] // O is not in the alphabet
    [InlineData("JC-00000-00000-00")]
    [InlineData("../../../etc/pas")]
    public void Iets_anders_is_geen_zaaknummer(string? tekst)
    {
        Assert.False(Zaaknummer.TryParse(tekst, out var nummer));
        Assert.Null(nummer);
    }

    [Fact]
    public void Json_bewaart_het_nummer_en_leest_geen_ander()
    {
        var nummer = Zaaknummer.Uit(42);

        Assert.Equal(nummer, Rondreis.AssertBlijftGelijk(nummer));
        Assert.Throws<JsonException>(() => Rondreis.Lees<Zaaknummer>("\"JC-00000-00000-Z\""));
    }

    [Theory]
    [InlineData("JC-7K3M9-QXT42-8", "JC-7K3M9-QXT42")] // een heel nummer: zonder het controleteken
    [InlineData("jc7k3m9qxt", "JC-7K3M9-QXT")]
    [InlineData(" JC-7K3M9- ", "JC-7K3M9")]
    [InlineData("7k3", "JC-7K3")]
    [InlineData("JC-ABC", "JC-ABC")] // met JC ervoor hoeft er geen cijfer in
    [InlineData("jan", null)] // een naam
    [InlineData("7k", null)] // te kort
    [InlineData("JC-", null)]
    [InlineData("JC-7K3I", null)] // de I bestaat niet
    [InlineData("7K3M9QXT4288", null)] // te lang
    [InlineData("", null)]
    public void Van_het_begin_van_een_nummer_blijft_de_schrijfwijze(string tekst, string? begin) => Assert.Equal(begin, Zaaknummer.Begin(tekst));
}
