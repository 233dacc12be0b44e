using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.Regelingvormen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class FacturatieTests
{
    /// <summary>Eindigt op 4 augustus 2014, zoals voorbeeld 13 van het protocol.</summary>
    private static readonly Periode Looptijd = new(new(2014, 2, 5), new(2014, 8, 4));

    [Theory, Trait("Regeling", "uwv-2014, Besluit Normbedragen voorzieningen"), Trait("Parameter", "tarief.uurtarieven.euroPerUur")]
    [InlineData("2013-12-31", null)]        // voor het eerste tarief van dit bestand
    [InlineData("2014-01-01", "74.11")]
    [InlineData("2014-12-31", "74.11")]
    [InlineData("2015-01-01", "74.78")]
    [InlineData("2015-12-31", "74.78")]
    public void Het_uurtarief_geldt_vanaf_zijn_eerste_dag(string dag, string? euro) =>
        Assert.Equal(euro, Uwv.Tarief!.Op(Dag(dag))?.EuroPerUur.Waarde?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact, Trait("Parameter", "tarief.uurtarieven.euroPerUur")]
    public void Vanaf_2016_is_het_uurtarief_niet_bekend() => Assert.Null(Uwv.Tarief!.Op(new(2016, 1, 1))!.EuroPerUur.Waarde);

    [Theory, Trait("Regeling", "uwv-2006, Besluit Normbedragen voorzieningen")]
    [InlineData("2008-06-30", 76.20)]
    [InlineData("2009-01-01", 77.00)]
    [InlineData("2010-01-01", 78.70)]
    [InlineData("2011-12-31", 78.70)]
    [InlineData("2012-09-01", 73.30)]
    [InlineData("2013-12-31", 73.30)]
    public void De_reeks_van_de_normbedragen_geeft_per_dag_een_tarief(string dag, double euro)
    {
        var reeks = Uwv.Tarief! with
        {
            Uurtarieven =
            [
                new(new(2008, 1, 1), Gegeven<decimal?>(76.20m)),
                new(new(2009, 1, 1), Gegeven<decimal?>(77.00m)),
                new(new(2010, 1, 1), Gegeven<decimal?>(78.70m)),
                new(new(2012, 9, 1), Gegeven<decimal?>(73.30m)),
                .. Uwv.Tarief.Uurtarieven,
            ],
        };

        Assert.Equal((decimal)euro, reeks.Op(Dag(dag))!.EuroPerUur.Waarde);
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "tarief.facturenPerPeriode")]
    [InlineData(2, Oordeel.Voldoet)]
    [InlineData(3, Oordeel.VoldoetNiet)]
    public void Over_een_periode_komen_hoogstens_twee_facturen(int aantal, Oordeel oordeel)
    {
        var bevinding = Toets("facturen-aantal", [.. Enumerable.Repeat(Eind(1), aantal)]);

        Assert.Equal(oordeel, bevinding.Oordeel);
        Assert.Equal($"Het aantal facturen over deze periode is {aantal}. Hoogstens 2 mag.", bevinding.Zin);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? new Gegeven("aantal facturen", "2") : null, bevinding.Keerpunt?.Veranderingen[0]);
    }

    [Theory, Trait("Regeling", "uwv-2014")]
    [InlineData(1800, Oordeel.Voldoet)]
    [InlineData(1801, Oordeel.VoldoetNiet)]
    public void Samen_niet_meer_dan_toegekend(int minuten, Oordeel oordeel)
    {
        var bevinding = Toets("facturen-uren", [Start(10), Eind(20) with { Uren = Uren.VanMinuten(minuten - 600) }]);

        Assert.Equal(oordeel, bevinding.Oordeel);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? new Gegeven("gefactureerde uren", "30") : null, bevinding.Keerpunt?.Veranderingen[0]);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? Oordeel.Voldoet : null, bevinding.Keerpunt?.Oordeel);
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "tarief.voorschotPercentage")]
    [InlineData(15, Oordeel.Voldoet)]       // 50 % van 30 uur
    [InlineData(16, Oordeel.VoldoetNiet)]
    public void Het_voorschot_is_hoogstens_de_helft(int uren, Oordeel oordeel)
    {
        var bevinding = Toets("voorschot", [Start(uren)]);

        Assert.Equal(oordeel, bevinding.Oordeel);
        Assert.Equal($"Het voorschot is {uren} uur. Hoogstens 15 uur mag.", bevinding.Zin);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? new Gegeven("uren van het voorschot", "15") : null, bevinding.Keerpunt?.Veranderingen[0]);
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.eindfactuur")]
    [InlineData("2014-09-01", Oordeel.Voldoet)]         // precies vier weken na 4 augustus
    [InlineData("2014-09-02", Oordeel.VoldoetNiet)]
    public void De_eindfactuur_komt_binnen_vier_weken(string ontvangen, Oordeel oordeel)
    {
        var bevinding = Toets("eindfactuur-tijdig", [Start(10) with { OntvangenOp = new(2015, 1, 1) }, Eind(20) with { OntvangenOp = Dag(ontvangen) }]);

        Assert.Equal(oordeel, bevinding.Oordeel);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? new Gegeven("ontvangst eindfactuur", "1 september 2014") : null, bevinding.Keerpunt?.Veranderingen[0]);
    }

    [Fact]
    public void Noemt_de_regeling_geen_grens_dan_is_het_niet_vastgesteld()
    {
        var zonder = Uwv with
        {
            Tarief = Uwv.Tarief! with { FacturenPerPeriode = Onbekend<int?>(), VoorschotPercentage = Onbekend<decimal?>() },
            Termijnen = Uwv.Termijnen with { Eindfactuur = Uwv.Termijnen.Vaststelling },
        };

        var bevindingen = Facturatie.Toets(zonder, Looptijd, Uren.Van(30), [Start(10), Eind(10)]);

        Assert.Equal(
            [("facturen-aantal", Oordeel.NietVastgesteld), ("facturen-uren", Oordeel.Voldoet), ("voorschot", Oordeel.NietVastgesteld), ("eindfactuur-tijdig", Oordeel.NietVastgesteld)],
            bevindingen.Select(bevinding => (bevinding.Code, bevinding.Oordeel)));
    }

    [Fact]
    public void Zonder_uurtarief_zijn_er_geen_facturen_te_toetsen() => Assert.Empty(Facturatie.Toets(Uwv with { Tarief = null }, Looptijd, Uren.Van(30), [Eind(40)]));

    [Fact, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "tarief.voorschotPercentage")]
    public void Bij_de_interne_jobcoach_is_het_voorschot_het_hele_bedrag()
    {
        Assert.Equal(Bedrag.Van(4500), Subsidieafrekening.Voorschot(Interne, Bedrag.Van(4500)));
        Assert.Equal(Bedrag.Van(2250), Subsidieafrekening.Voorschot(Uwv, Bedrag.Van(4500)));
        Assert.Null(Subsidieafrekening.Voorschot(Uwv with { Tarief = null }, Bedrag.Van(4500)));
    }

    [Fact, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "termijnen.terugvordering"), Trait("Wet", "Awb 4:57")]
    public void Wie_na_drie_maanden_vertrekt_betaalt_negen_twaalfde_binnen_vier_weken_terug() =>
        Assert.Equal(
            new Afrekening(default, Bedrag.Van(3375), new DateOnly(2015, 5, 29)),
            Subsidieafrekening.Reken(Interne, Bedrag.Van(4500), Bedrag.Van(1125), new(2015, 5, 1)));

    [Fact, Trait("Regeling", "uwv-intern-2015")]
    public void Zonder_te_veel_betaald_geld_is_er_geen_terugvordering()
    {
        Assert.Equal(new Afrekening(Bedrag.Van(100), default, null), Subsidieafrekening.Reken(Interne, Bedrag.Van(400), Bedrag.Van(500), new(2015, 5, 1)));
        Assert.Equal(new Afrekening(default, default, null), Subsidieafrekening.Reken(Interne, Bedrag.Van(500), Bedrag.Van(500), new(2015, 5, 1)));
        Assert.Equal(Bedrag.Van(500), Subsidieafrekening.Reken(Interne, Bedrag.Van(500), default, new(2015, 5, 1)).Terugvordering);
    }

    [Fact, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "termijnen.vaststelling")]
    public void De_subsidie_wordt_binnen_drie_maanden_na_de_periode_vastgesteld()
    {
        Assert.Equal(new DateOnly(2016, 3, 31), Subsidieafrekening.UiterlijkVaststellen(Interne, new(2015, 12, 31)));
        Assert.Null(Subsidieafrekening.UiterlijkVaststellen(Uwv, new(2015, 12, 31)));
    }

    private static Bevinding Toets(string code, IReadOnlyList<Factuur> facturen) => Facturatie.Toets(Uwv, Looptijd, Uren.Van(30), facturen).Single(bevinding => bevinding.Code == code);

    private static Factuur Start(int uren) => new(Looptijd.Van, Uren.Van(uren), Eindfactuur: false);

    private static Factuur Eind(int uren) => new(Looptijd.TotEnMet, Uren.Van(uren), Eindfactuur: true);
}
