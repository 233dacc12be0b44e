using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;

namespace Jobcoach.Domain.Tests.Termijnen;

[Trait("Wet", "Awb 4:14 lid 3")]
public sealed class VerdagingTests
{
    private static readonly DateOnly Geldend = new(2026, 3, 2);

    [Fact]
    public void Op_de_laatste_dag_kan_nog_worden_verdaagd() =>
        Assert.Empty(new Verdaging(Geldend, new(2026, 3, 31), "Het onderzoek loopt nog.").Controleer(Geldend));

    [Theory]
    [InlineData("2026-03-03", "2026-03-31", "reden", "verdaging-te-laat")]
    [InlineData("2026-03-02", "2026-03-02", "reden", "verdaging-niet-later")]
    [InlineData("2026-03-02", "2026-04-04", "reden", "verdaging-geen-werkdag")] // Saturday
    [InlineData("2026-03-02", "2026-04-06", "reden", "verdaging-geen-werkdag")] // Easter Monday
    [InlineData("2026-03-02", "2026-03-31", " ", "verdaging-zonder-reden")]
    public void Een_verdaging_die_niet_kan_wordt_geweigerd(string meegedeeld, string nieuweDag, string reden, string code) =>
        Assert.Equal([code], new Verdaging(Dag(meegedeeld), Dag(nieuweDag), reden).Controleer(Geldend).Select(weigering => weigering.Code));
}
