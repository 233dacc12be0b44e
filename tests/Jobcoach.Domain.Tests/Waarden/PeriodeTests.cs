using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Waarden;

public sealed class PeriodeTests
{
    [Theory]
    [InlineData("2025-08-31", 1, "2025-08-31", "2026-02-27")]
    [InlineData("2025-08-31", 2, "2026-02-28", "2026-08-30")]
    [InlineData("2025-08-31", 3, "2026-08-31", "2027-02-27")] // back on the 31st: no drift
    [InlineData("2023-08-31", 2, "2024-02-29", "2024-08-30")] // leap year
    [InlineData("2014-02-05", 1, "2014-02-05", "2014-08-04")] // UWV Protocol 2014, voorbeeld 13
    [InlineData("2026-01-01", 6, "2028-07-01", "2028-12-31")] // three years
    [Trait("Regeling", "eigen, perioden vanaf het anker")]
    public void Een_halfjaar_telt_vanaf_het_oorspronkelijke_begin(string begin, int nummer, string van, string totEnMet) =>
        Assert.Equal(new(Dag(van), Dag(totEnMet)), Periode.Reeks(Dag(begin), nummer, 6));

    [Property]
    public void Perioden_sluiten_op_elkaar_aan(PositiveInt dag, PositiveInt nummer, PositiveInt maanden)
    {
        var begin = new DateOnly(2020, 1, 1).AddDays(dag.Get % 4000);
        var (plaats, lengte) = ((nummer.Get % 12) + 1, (maanden.Get % 12) + 1);

        var deze = Periode.Reeks(begin, plaats, lengte);
        var volgende = Periode.Reeks(begin, plaats + 1, lengte);

        Assert.Equal(deze.TotEnMet.AddDays(1), volgende.Van);
        Assert.False(deze.Overlapt(volgende));
    }

    [Fact]
    public void Een_periode_heeft_een_nummer_en_een_lengte_van_minstens_een()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Periode.Reeks(new(2026, 1, 1), 0, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Periode.Reeks(new(2026, 1, 1), 1, 0));
    }

    [Fact]
    public void Begin_en_einde_horen_erbij()
    {
        var periode = new Periode(new(2026, 1, 10), new(2026, 1, 12));

        Assert.Equal(3, periode.Dagen);
        Assert.True(periode.Bevat(new(2026, 1, 10)) && periode.Bevat(new(2026, 1, 12)));
        Assert.False(periode.Bevat(new(2026, 1, 9)) || periode.Bevat(new(2026, 1, 13)));
        Assert.Equal(1, new Periode(new(2026, 1, 10), new(2026, 1, 10)).Dagen);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-09", false)]
    [InlineData("2026-01-01", "2026-01-10", true)] // touches the first day
    [InlineData("2026-01-11", "2026-01-11", true)]
    [InlineData("2026-01-12", "2026-02-01", true)] // touches the last day
    [InlineData("2026-01-13", "2026-02-01", false)]
    public void Overlap_is_een_gemeenschappelijke_dag(string van, string totEnMet, bool overlapt)
    {
        var (een, ander) = (new Periode(new(2026, 1, 10), new(2026, 1, 12)), new Periode(Dag(van), Dag(totEnMet)));

        Assert.Equal(overlapt, een.Overlapt(ander));
        Assert.Equal(overlapt, ander.Overlapt(een));
    }

    [Fact]
    public void Het_einde_ligt_niet_voor_het_begin() => Assert.Equal(
        "De laatste dag van een periode ligt niet voor de eerste. (Parameter 'totEnMet')",
        Assert.Throws<ArgumentException>(() => new Periode(new(2026, 1, 2), new(2026, 1, 1))).Message);

    [Fact]
    public void De_tekst_is_een_iso_interval() => Assert.Equal("2026-01-10/2026-01-12", new Periode(new(2026, 1, 10), new(2026, 1, 12)).ToString());

    [Fact]
    public void Json_bewaart_begin_en_einde()
    {
        var periode = new Periode(new(2026, 1, 10), new(2026, 1, 12));

        Assert.Equal("""{"van":"2026-01-10","totEnMet":"2026-01-12"}""", Rondreis.Schrijf(periode));
        Assert.Equal(periode, Rondreis.AssertBlijftGelijk(periode));
    }

    [Theory]
    [InlineData("""{"van":"2026-01-02","totEnMet":"2026-01-01"}""")] // the wrong way round
    [InlineData("""{"van":"2026-01-02"}""")]
    [InlineData("{}")]
    public void Json_zonder_periode_wordt_niet_gelezen(string json) => Assert.Equal(
        "Verwacht: een periode met van en totEnMet, waarvan totEnMet niet voor van ligt.",
        Assert.Throws<JsonException>(() => Rondreis.Lees<Periode>(json)).Message);

    [Fact]
    public void Json_met_iets_anders_dan_een_object_is_geen_periode() => Assert.Throws<JsonException>(() => Rondreis.Lees<Periode>("\"2026-01-02\""));

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
