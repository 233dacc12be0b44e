using System.Text.Json;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Domain.Tests.Waarden;

/// <summary>Gelijk is niet kleiner en niet groter; op de rand van een grens hoort de waarde waar de regel haar zet.</summary>
public sealed class VergelijkingTests
{
    [Fact]
    public void Gelijke_bedragen_en_percentages_zijn_niet_kleiner_en_niet_groter()
    {
        var (bedrag, zelfde) = (Bedrag.Van(10), Bedrag.Van(10));
        var (loonwaarde, gelijk) = (Loonwaarde.Van(35), Loonwaarde.Van(35));

        Assert.False(bedrag < zelfde);
        Assert.False(bedrag > zelfde);
        Assert.True(bedrag <= zelfde && bedrag >= zelfde);
        Assert.False(loonwaarde < gelijk);
        Assert.False(loonwaarde > gelijk);
        Assert.True(loonwaarde <= gelijk && loonwaarde >= gelijk);
        Assert.True(Bedrag.Van(9) < bedrag && Loonwaarde.Van(34) < loonwaarde && bedrag > Bedrag.Van(9) && loonwaarde > Loonwaarde.Van(34));
    }

    [Fact]
    public void Een_periode_van_een_dag_bestaat()
    {
        var dag = new DateOnly(2015, 2, 2);

        Assert.Equal(new Periode(dag, dag), new Planperiode(dag, dag).AlsPeriode());
        Assert.Null(new Planperiode(dag, dag.AddDays(-1)).AlsPeriode());
        Assert.Equal(new Periode(dag, dag), JsonSerializer.Deserialize<Periode>("""{"van":"2015-02-02","totEnMet":"2015-02-02"}""", JobcoachJson.Options));
    }

    [Fact]
    public void Een_letter_tussen_de_cijfers_is_geen_bsn() => Assert.All(
        ["12345678a", "a23456782", "1234567 2", "123456782x"],
        tekst => Assert.False(Bsn.TryParse(tekst, out _)));

    [Fact]
    public void Elke_vijf_bits_van_het_toeval_geven_een_teken()
    {
        Assert.NotEqual(Zaaknummer.Uit(1UL << 5), Zaaknummer.Uit(1UL << 10));
        Assert.NotEqual(Zaaknummer.Uit(1UL << 45), Zaaknummer.Uit(0));
        Assert.Equal(10, Enumerable.Range(0, 10).Select(plaats => Zaaknummer.Uit(1UL << (5 * plaats)).Waarde).Distinct().Count());
    }

    [Theory]
    [InlineData(1989, false)]
    [InlineData(1990, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void Een_dag_op_een_formulier_ligt_tussen_1990_en_2100(int jaar, bool goed) => Assert.Equal(
        goed,
        !TestSupport.Voorbeelden.Matchingsformat.Controleer().Concat((TestSupport.Voorbeelden.Matchingsformat with { BelastbaarheidsprofielVan = new(jaar, 6, 1) }).Controleer())
            .Any(weigering => weigering.Code is "datum-onwaarschijnlijk"));
}
