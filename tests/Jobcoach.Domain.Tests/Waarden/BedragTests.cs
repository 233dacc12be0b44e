using System.Text.Json;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Waarden;

public sealed class BedragTests
{
    [Theory]
    [InlineData("2700", "2700")]
    [InlineData("1349.999", "1350.00")]
    [InlineData("0.005", "0.01")] // half a cent goes up
    [InlineData("0.015", "0.02")]
    [InlineData("0.025", "0.03")] // not to even
    [InlineData("0.0049", "0")]
    [Trait("Regeling", "eigen, afronding")]
    public void Een_berekening_wordt_op_centen_afgerond(string euro, string bedrag) => Assert.Equal(Getal(bedrag), Bedrag.Van(Getal(euro)).Euro);

    [Theory]
    [InlineData("0", true)]
    [InlineData("84.90", true)]
    [InlineData("84.900", true)] // a zero more is the same number
    [InlineData("1000000000", true)]
    [InlineData("84.901", false)]
    [InlineData("-0.01", false)]
    [InlineData("1000000000.01", false)]
    public void Een_opgegeven_bedrag_is_nul_of_meer_in_hele_centen(string euro, bool goed)
    {
        Assert.Equal(goed, Bedrag.Probeer(Getal(euro), out var bedrag));
        Assert.Equal(goed ? Getal(euro) : 0m, bedrag.Euro);
    }

    [Fact]
    public void Minder_dan_nul_bestaat_niet() => Assert.Throws<ArgumentOutOfRangeException>(() => Bedrag.Van(-0.001m));

    [Fact]
    public void De_tekst_is_nederlands() => Assert.Equal("€ 2.700,00", Bedrag.Van(2700).ToString());

    [Fact]
    public void Bedragen_zijn_op_te_tellen_en_te_vergelijken()
    {
        Assert.Equal(Bedrag.Van(3.30m), Bedrag.Van(1.10m) + Bedrag.Van(2.20m));
        Assert.True(Bedrag.Van(1) < Bedrag.Van(2) && Bedrag.Van(2) > Bedrag.Van(1));
        Assert.True(Bedrag.Van(2) <= Bedrag.Van(2) && Bedrag.Van(2) >= Bedrag.Van(2));
    }

    [Fact]
    public void Json_bewaart_centen() => Assert.Equal(Bedrag.Van(74.11m), Rondreis.AssertBlijftGelijk(Bedrag.Van(74.11m)));

    [Theory]
    [InlineData("-1")]
    [InlineData("0.001")]
    [InlineData("\"10\"")]
    public void Json_zonder_bedrag_wordt_niet_gelezen(string json) => Assert.Equal(
        "Verwacht: een bedrag in euro's van nul of meer met ten hoogste twee decimalen.",
        Assert.Throws<JsonException>(() => Rondreis.Lees<Bedrag>(json)).Message);

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
