using System.Text.Json;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Waarden;

[Trait("Wet", "Participatiewet 10d")]
public sealed class LoonwaardeTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(35, true)]
    [InlineData(35.5, true)]
    [InlineData(100, true)]
    [InlineData(35.55, false)] // one decimal
    [InlineData(-0.1, false)]
    [InlineData(100.1, false)]
    public void Een_loonwaarde_ligt_tussen_0_en_100_procent(double percentage, bool goed) =>
        Assert.Equal(goed, Loonwaarde.Probeer((decimal)percentage, out _));

    [Fact]
    public void Wat_geen_loonwaarde_is_kan_niet_vaststaan() => Assert.Throws<ArgumentOutOfRangeException>(() => Loonwaarde.Van(101));

    [Fact]
    public void De_tekst_is_nederlands()
    {
        Assert.Equal("35 %", Loonwaarde.Van(35).ToString());
        Assert.Equal("35,5 %", Loonwaarde.Van(35.5m).ToString());
    }

    [Fact]
    public void Loonwaarden_zijn_te_vergelijken()
    {
        Assert.True(Loonwaarde.Van(20) < Loonwaarde.Van(35) && Loonwaarde.Van(35) > Loonwaarde.Van(20));
        Assert.True(Loonwaarde.Van(35) <= Loonwaarde.Van(35) && Loonwaarde.Van(35) >= Loonwaarde.Van(35));
    }

    [Fact]
    public void Json_bewaart_de_loonwaarde()
    {
        Assert.Equal(Loonwaarde.Van(35.5m), Rondreis.AssertBlijftGelijk(Loonwaarde.Van(35.5m)));
        Assert.Equal(
            "Verwacht: een percentage van 0 tot en met 100 met ten hoogste één decimaal.",
            Assert.Throws<JsonException>(() => Rondreis.Lees<Loonwaarde>("101")).Message);
        Assert.Throws<JsonException>(() => Rondreis.Lees<Loonwaarde>("\"35\""));
    }
}
