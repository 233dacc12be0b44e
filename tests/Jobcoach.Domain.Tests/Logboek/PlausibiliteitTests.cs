using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

public sealed class PlausibiliteitTests
{
    private const string Bron = "UWV Protocol Jobcoach 2014, B.4";

    [Fact]
    public void Een_gewoon_logboek_geeft_geen_signaal() =>
        Assert.Empty(Signalen(Uren.Van(10), Nummer(1, new(2026, 1, 5), 1), Nummer(2, new(2026, 3, 5), 1), Nummer(3, new(2026, 6, 29), 1)));

    [Fact]
    public void Een_leeg_logboek_geeft_geen_signaal() => Assert.Empty(Signalen(Uren.Van(10)));

    [Theory]
    [InlineData(3, 0)]
    [InlineData(2.75, 1)]
    public void Meer_dan_toegekend_valt_op(decimal toegekend, int signalen) =>
        Assert.Equal(signalen, Aantal("signaal-boven-toekenning", Signalen(Uren.Van(toegekend), Nummer(1, new(2026, 2, 2), 3))));

    [Fact]
    public void Zonder_toekenning_valt_er_niets_te_overschrijden() => Assert.Empty(Signalen(null, Nummer(1, new(2026, 2, 2), 3)));

    [Fact]
    public void Meer_dan_een_werkdag_op_een_dag_valt_op()
    {
        var dag = new DateOnly(2026, 2, 2);

        Assert.Empty(Signalen(null, Nummer(1, dag, 5), Nummer(2, dag, 3)));
        var signaal = Assert.Single(Signalen(null, Nummer(1, dag, 5), Nummer(2, dag, 3.25m)));
        Assert.Equal("signaal-lange-dag", signaal.Code);
        Assert.Contains("2 februari 2026", signaal.Zin, StringComparison.Ordinal);
        Assert.Contains(new Gegeven("uren op die dag", "8,25"), signaal.Gegevens);
    }

    [Fact]
    public void Bij_een_groep_telt_voor_de_werkdag_de_echte_tijd() => Assert.Equal(
        1,
        Aantal("signaal-lange-dag", Signalen(null, Nummer(1, new(2026, 2, 2), 9) with { Groepsgrootte = 6 })));

    [Fact]
    public void De_dag_van_een_ander_telt_niet_mee() =>
        Assert.Empty(Signalen(null, Nummer(1, new(2026, 2, 2), 5), Nummer(2, new(2026, 2, 2), 5) with { Door = "jobcoach-8" }));

    [Fact]
    public void Dezelfde_tekst_op_drie_regels_valt_op_ook_met_andere_leestekens()
    {
        var een = Nummer(1, new(2026, 2, 2), 1) with { Omschrijving = "Gesprek met werkgever." };
        var twee = Nummer(2, new(2026, 3, 2), 1) with { Omschrijving = "gesprek  met werkgever" };
        var drie = Nummer(3, new(2026, 4, 2), 1) with { Omschrijving = "Gesprek met werkgever!" };

        Assert.Empty(Signalen(null, een, twee));
        Assert.Equal("signaal-zelfde-tekst", Assert.Single(Signalen(null, een, twee, drie)).Code);
    }

    [Theory]
    [InlineData("2026-06-24", 1)] // the first of the last seven days
    [InlineData("2026-06-23", 0)]
    public void Alles_in_de_laatste_week_valt_op(string dag, int signalen) => Assert.Equal(
        signalen,
        Aantal("signaal-alles-aan-het-einde", Signalen(null, Nummer(1, DateOnly.Parse(dag, null), 1), Nummer(2, new(2026, 6, 30), 1))));

    [Fact]
    public void In_een_periode_van_twee_weken_is_de_laatste_week_gewoon() => Assert.Empty(
        Plausibiliteit.Signalen([Nummer(1, new(2026, 6, 30), 1)], new(new(2026, 6, 17), new(2026, 6, 30)), null, Bron));

    [Fact, Trait("Regeling", "s-hertogenbosch-2023, alle uren bij een doel")]
    public void Uren_zonder_doel_en_activiteit_vallen_op()
    {
        var regel = Nummer(1, new(2026, 2, 2), 1) with { Doel = Doelverwijzing.Overig };

        Assert.Empty(Signalen(null, regel));
        Assert.Equal("signaal-zonder-doel", Assert.Single(Signalen(null, regel with { Activiteit = null })).Code);
    }

    [Fact]
    public void Uren_tijdens_ziekte_vallen_op() => Assert.Equal(
        "signaal-tijdens-ziekte",
        Assert.Single(Signalen(null, Nummer(1, new(2026, 2, 2), 1) with { TijdensZiekte = true })).Code);

    [Fact]
    public void Een_gecorrigeerde_regel_geeft_geen_signaal_meer() =>
        Assert.Empty(Signalen(null, Nummer(1, new(2026, 2, 2), 12), Correctie("r2", "r1", Uren.Van(1))));

    [Fact]
    [Trait("Regeling", "eigen, signalen")]
    public void Een_signaal_is_nooit_een_oordeel()
    {
        var dag = new DateOnly(2026, 6, 30);
        var regels = Enumerable.Range(1, 4).Select(nummer => Regel with { Id = $"r{nummer}", Datum = dag, Duur = Uren.Van(3), Doel = Doelverwijzing.Overig, Activiteit = null });

        var signalen = Plausibiliteit.Signalen(regels, Halfjaar, Uren.Van(1), Bron);

        Assert.Equal(5, signalen.Count);
        Assert.All(signalen, signaal => Assert.Equal((Oordeel.BeoordelingNodig, Bron), (signaal.Oordeel, signaal.Artikel)));
    }

    [Fact]
    public void De_grenzen_zijn_instelbaar() => Assert.Equal(
        "signaal-lange-dag",
        Assert.Single(Plausibiliteit.Signalen([Nummer(1, new(2026, 2, 2), 5)], Halfjaar, null, Bron, Signaalgrenzen.Standaard with { Werkdag = Uren.Van(4) })).Code);

    [Theory, Trait("Regeling", "s-hertogenbosch-2023, rapportage")]
    [InlineData(2.0, 2.0, Oordeel.Voldoet)]
    [InlineData(2.25, 2.0, Oordeel.BeoordelingNodig)]
    [InlineData(9.0, null, Oordeel.NietVastgesteld)] // the regeling gives no limit
    public void Tijd_voor_de_rapportage_boven_de_grens_vraagt_een_oordeel(double besteed, double? grens, Oordeel oordeel)
    {
        Logboekregel[] regels = [Nummer(1, new(2026, 2, 2), (decimal)besteed) with { Activiteit = "8.3" }, Nummer(2, new(2026, 2, 3), 7)];

        var bevinding = Plausibiliteit.Rapportagetijd(regels, Halfjaar, "8.3", grens is { } uren ? Uren.Van((decimal)uren) : null, Bron);

        Assert.Equal(oordeel, bevinding.Oordeel);
    }

    private static IReadOnlyList<Bevinding> Signalen(Uren? toegekend, params Logboekregel[] regels) =>
        Plausibiliteit.Signalen(regels, Halfjaar, toegekend, Bron);

    private static int Aantal(string code, IReadOnlyList<Bevinding> signalen) => signalen.Count(signaal => signaal.Code == code);
}
