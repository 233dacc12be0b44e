using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Waarden;

public sealed class UrenTests
{
    [Theory]
    [InlineData("PT0M", 0)]
    [InlineData("PT0H", 0)]
    [InlineData("PT45M", 45)]
    [InlineData("PT90M", 90)]
    [InlineData("PT1H30M", 90)]
    [InlineData("PT12H", 720)]
    [InlineData("PT37H30M", 2250)] // UWV: 500 u, intensief, tweede jaar
    public void Een_iso_duur_is_te_lezen(string tekst, int minuten)
    {
        Assert.True(Uren.TryParse(tekst, out var uren));
        Assert.Equal(minuten, uren.Minuten);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PT")]
    [InlineData("1:30")]
    [InlineData("PT1H\n")] // a line end is not part of a duration
    [InlineData("PT\n")]
    [InlineData("PT١H")] // digits, but not ASCII
    [InlineData("P1D")] // days and seconds have no meaning here
    [InlineData("PT30S")]
    [InlineData("PT1.5H")]
    [InlineData("-PT1H")]
    [InlineData("pt1h")]
    [InlineData("PT30M1H")]
    [InlineData("PT99999999H")] // more minutes than fit
    public void Iets_anders_is_geen_duur(string? tekst)
    {
        Assert.False(Uren.TryParse(tekst, out var uren));
        Assert.Equal(Uren.Nul, uren);
    }

    [Theory]
    [InlineData(0, "PT0M")]
    [InlineData(59, "PT59M")]
    [InlineData(60, "PT1H")]
    [InlineData(2250, "PT37H30M")]
    public void De_tekst_is_de_kortste_iso_duur(int minuten, string tekst) => Assert.Equal(tekst, Uren.VanMinuten(minuten).ToString());

    [Theory]
    [InlineData(37.5, 2250)]
    [InlineData(0.0166, 0)] // less than a minute
    [InlineData(1.999, 119)] // never rounded up
    [InlineData(0, 0)]
    [Trait("Regeling", "eigen, afronding")]
    public void Een_gebroken_minuut_wordt_afgekapt(double uren, int minuten) => Assert.Equal(minuten, Uren.Van((decimal)uren).Minuten);

    [Fact]
    public void Halve_uren_blijven_halve_uren() => Assert.Equal(37.5m, Uren.Van(37.5m).InUren);

    [Fact]
    public void Minder_dan_nul_bestaat_niet()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Uren.VanMinuten(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Uren.Van(-0.001m));
        Assert.Equal(Uren.Nul, Uren.Van(1) - Uren.Van(2));
    }

    [Fact]
    public void Een_som_die_niet_past_wordt_geen_ander_getal() =>
        Assert.Throws<OverflowException>(() => Uren.VanMinuten(int.MaxValue) + Uren.VanMinuten(1));

    [Property]
    public void Elke_duur_komt_uit_zijn_tekst_en_json_terug(NonNegativeInt minuten) => AssertTerug(minuten.Get);

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(59_999_999)]
    public void Ook_een_onwaarschijnlijk_lange_duur_komt_terug(int minuten) => AssertTerug(minuten);

    [Property]
    public void De_volgorde_is_die_van_de_minuten(NonNegativeInt een, NonNegativeInt ander)
    {
        var (a, b) = (Uren.VanMinuten(een.Get), Uren.VanMinuten(ander.Get));

        Assert.Equal(een.Get < ander.Get, a < b);
        Assert.Equal(een.Get > ander.Get, a > b);
        Assert.Equal(een.Get <= ander.Get, a <= b);
        Assert.Equal(een.Get >= ander.Get, a >= b);
        Assert.Equal(een.Get.CompareTo(ander.Get), a.CompareTo(b));
    }

    [Theory]
    [InlineData("90")]
    [InlineData("\"90\"")]
    [InlineData("\"PT1H\\n\"")]
    public void Json_zonder_duur_wordt_niet_gelezen(string json) => Assert.Throws<JsonException>(() => Rondreis.Lees<Uren>(json));

    private static void AssertTerug(int minuten)
    {
        var uren = Uren.VanMinuten(minuten);

        Assert.True(Uren.TryParse(uren.ToString(), out var terug));
        Assert.Equal(uren, terug);
        Assert.Equal(uren, Rondreis.AssertBlijftGelijk(uren));
    }
}
