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
        var signaal = Assert.Single(Signalen(null, een, twee, drie));
        Assert.Equal(("signaal-zelfde-tekst", "Verschillende regels hebben dezelfde omschrijving."), (signaal.Code, signaal.Zin));
        Assert.Equal([new("aantal regels", "3"), new("eerste datum", "2 februari 2026"), new("laatste datum", "2 april 2026")], signaal.Gegevens);
    }

    [Theory]
    [InlineData("2026-06-24", 1)] // the first of the last seven days
    [InlineData("2026-06-23", 0)]
    public void Alles_in_de_laatste_week_valt_op(string dag, int signalen) => Assert.Equal(
        signalen,
        Aantal("signaal-alles-aan-het-einde", Signalen(null, Nummer(1, DateOnly.Parse(dag, null), 1), Nummer(2, new(2026, 6, 30), 1))));

    [Fact]
    public void Het_signaal_over_de_laatste_week_noemt_de_eerste_dag()
    {
        var signaal = Assert.Single(Signalen(null, Nummer(1, new(2026, 6, 25), 1), Nummer(2, new(2026, 6, 30), 1)));

        Assert.Equal(("signaal-alles-aan-het-einde", "Alle uren vallen in de laatste 7 dagen van de periode."), (signaal.Code, signaal.Zin));
        Assert.Equal([new("eerste datum", "25 juni 2026")], signaal.Gegevens);
    }

    [Fact]
    public void In_een_periode_van_twee_weken_is_de_laatste_week_gewoon() => Assert.Empty(
        Plausibiliteit.Signalen([Nummer(1, new(2026, 6, 30), 1)], new(new(2026, 6, 17), new(2026, 6, 30)), null, Bron));

    [Theory]
    [InlineData("09:00", 60, "10:00", 0)] // the one ends where the other begins
    [InlineData("09:00", 61, "10:00", 1)]
    [InlineData("10:30", 15, "10:00", 1)] // inside the other
    [InlineData("10:00", 15, "10:00", 1)]
    public void Regels_van_dezelfde_jobcoach_die_overlappen_vallen_op(string van, int minuten, string ander, int signalen)
    {
        var een = Nummer(1, new(2026, 2, 2), 1) with { Van = TimeOnly.Parse(van, null), Duur = Uren.VanMinuten(minuten) };
        var twee = Nummer(2, new(2026, 2, 2), 1) with { Van = TimeOnly.Parse(ander, null) };

        Assert.Equal(signalen, Aantal("signaal-overlap", Signalen(null, een, twee)));
        Assert.Empty(Signalen(null, een, twee with { Door = "jobcoach-8" }));
        Assert.Empty(Signalen(null, een, twee with { Datum = new(2026, 2, 3) }));
        Assert.Empty(Signalen(null, een, twee with { Van = null }));
    }

    [Fact]
    public void Het_signaal_van_overlap_noemt_de_dag_en_de_tijden()
    {
        var signaal = Assert.Single(Signalen(
            null,
            Nummer(1, new(2026, 2, 2), 1) with { Van = new(13, 5) },
            Nummer(2, new(2026, 2, 2), 5) with { Van = new(9, 0) },
            Nummer(3, new(2026, 2, 2), 1) with { Van = new(15, 0) }));

        Assert.Equal("Op 2 februari 2026 overlappen regels van dezelfde jobcoach elkaar.", signaal.Zin);
        Assert.Equal(
            [new("begintijd en minuten", "09:00, 300"), new("begintijd en minuten", "13:05, 60"), new("begintijd en minuten", "15:00, 60")],
            signaal.Gegevens);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-28", 0)] // the first and the last working day
    [InlineData("2026-02-02", "2026-02-28", 1)]
    [InlineData("2026-02-01", "2026-02-27", 1)]
    [InlineData("2026-02-01", null, 0)] // for an indefinite time
    public void Begeleiding_buiten_het_dienstverband_valt_op(string van, string? totEnMet, int signalen)
    {
        var feiten = new Signaalfeiten(WerkVan: DateOnly.Parse(van, null), WerkTotEnMet: totEnMet is null ? null : DateOnly.Parse(totEnMet, null));

        var gevonden = Plausibiliteit.Signalen([Nummer(1, new(2026, 2, 1), 1), Nummer(2, new(2026, 2, 28), 1)], Halfjaar, null, Bron, feiten: feiten);

        Assert.Equal(signalen, gevonden.Count);
        Assert.All(gevonden, signaal =>
        {
            Assert.Equal(("signaal-buiten-dienstverband", "Er is begeleid op een dag buiten het dienstverband."), (signaal.Code, signaal.Zin));
            Assert.Equal(
                [
                    new("aantal regels", "1"),
                    new("eerste datum", van == "2026-02-02" ? "1 februari 2026" : "28 februari 2026"),
                    new("dienstverband van", van == "2026-02-02" ? "2 februari 2026" : "1 februari 2026"),
                    new("dienstverband tot en met", totEnMet == "2026-02-27" ? "27 februari 2026" : "28 februari 2026"),
                ],
                signaal.Gegevens);
        });
    }

    [Fact]
    public void Zonder_begin_of_einde_van_het_werk_blijft_dat_gegeven_leeg()
    {
        var regels = new[] { Nummer(1, new(2026, 2, 1), 1) };

        Assert.Equal(
            [new("dienstverband van", "2 februari 2026"), new("dienstverband tot en met", null)],
            Assert.Single(Plausibiliteit.Signalen(regels, Halfjaar, null, Bron, feiten: new(WerkVan: new(2026, 2, 2)))).Gegevens.Skip(2));
        Assert.Equal(
            [new("dienstverband van", null), new("dienstverband tot en met", "31 januari 2026")],
            Assert.Single(Plausibiliteit.Signalen(regels, Halfjaar, null, Bron, feiten: new(WerkTotEnMet: new(2026, 1, 31)))).Gegevens.Skip(2));
    }

    [Theory, Trait("Regeling", "uwv-2014, B.4"), Trait("Parameter", "verantwoording.urenregistratieBinnenWeken")]
    [InlineData(1, "2026-03-17T22:59:00Z", 0)] // Tuesday 10 March, a week later, one minute before midnight in Nederland
    [InlineData(1, "2026-03-17T23:00:00Z", 1)]
    [InlineData(2, "2026-03-24T12:00:00Z", 0)]
    [InlineData(2, "2026-03-25T12:00:00Z", 1)]
    [InlineData(null, "2026-06-29T12:00:00Z", 0)] // no term, nothing to be late for
    public void Uren_worden_minstens_wekelijks_geschreven(int? weken, string geschreven, int signalen)
    {
        var regel = Regel with { VastgelegdOp = DateTimeOffset.Parse(geschreven, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(signalen, Aantal("signaal-laat-geschreven", MetTermijn(weken, regel)));
    }

    [Fact, Trait("Parameter", "verantwoording.urenregistratieBinnenWeken")]
    public void Een_late_correctie_van_een_regel_die_op_tijd_was_valt_niet_op()
    {
        var correctie = Correctie("r2", "r1", Uren.Van(1)) with { VastgelegdOp = Regel.VastgelegdOp.AddDays(60) };
        Assert.Empty(MetTermijn(1, Regel, correctie));

        var laat = Regel with { VastgelegdOp = Regel.VastgelegdOp.AddDays(30) };
        var signaal = Assert.Single(MetTermijn(1, laat, correctie));
        Assert.Equal("Uren worden binnen 1 week geschreven. Dat is niet altijd gebeurd.", signaal.Zin);
        Assert.Equal(
            [new("aantal regels", "1"), new("eerste datum", "10 maart 2026"), new("langste tijd tot het schrijven, in dagen", "30")],
            signaal.Gegevens);

        var nogLater = Nummer(3, new(2026, 3, 12), 1) with { VastgelegdOp = Regel.VastgelegdOp.AddDays(42) };
        Assert.Equal(
            [new("aantal regels", "2"), new("eerste datum", "10 maart 2026"), new("langste tijd tot het schrijven, in dagen", "40")],
            Assert.Single(MetTermijn(1, laat, correctie, nogLater)).Gegevens);
    }

    [Fact]
    public void Een_tekst_uit_een_eerdere_periode_valt_op()
    {
        var oud = Nummer(1, new(2025, 12, 31), 1) with { Omschrijving = "Gesprek met werkgever." };
        var nieuw = Nummer(2, new(2026, 2, 2), 1) with { Omschrijving = "gesprek met werkgever" };

        var signaal = Assert.Single(Signalen(null, oud, nieuw));

        Assert.Equal(("signaal-tekst-uit-eerdere-periode", "Een omschrijving is dezelfde als in een eerdere periode."), (signaal.Code, signaal.Zin));
        Assert.Equal([new("aantal regels", "1"), new("eerste datum", "2 februari 2026")], signaal.Gegevens);
        Assert.Empty(Signalen(null, oud with { Datum = new(2026, 1, 1) }, nieuw));
        Assert.Empty(Signalen(null, oud, nieuw with { Omschrijving = "Gesprek met collega." }));
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

        Assert.Equal(4, signalen.Count);
        Assert.All(signalen, signaal => Assert.Equal((Oordeel.BeoordelingNodig, Bron), (signaal.Oordeel, signaal.Artikel)));
    }

    [Fact]
    public void De_grenzen_zijn_instelbaar() => Assert.Equal(
        "signaal-lange-dag",
        Assert.Single(Plausibiliteit.Signalen([Nummer(1, new(2026, 2, 2), 5)], Halfjaar, null, Bron, Signaalgrenzen.Standaard with { Werkdag = Uren.Van(4) })).Code);

    [Theory, Trait("Regeling", "s-hertogenbosch-2023, rapportage")]
    [InlineData(2.0, 2.0, Oordeel.Voldoet, "De tijd voor de rapportage blijft binnen de grens.")]
    [InlineData(2.25, 2.0, Oordeel.BeoordelingNodig, "De rapportage kostte meer tijd dan de grens. Beoordeel of dat wordt aanvaard.")]
    [InlineData(9.0, null, Oordeel.NietVastgesteld, "De regeling zegt niet hoeveel tijd een rapportage mag kosten.")]
    public void Tijd_voor_de_rapportage_boven_de_grens_vraagt_een_oordeel(double besteed, double? grens, Oordeel oordeel, string zin)
    {
        Logboekregel[] regels = [Nummer(1, new(2026, 2, 2), (decimal)besteed) with { Activiteit = "d8-rapportage" }, Nummer(2, new(2026, 2, 3), 7)];

        var bevinding = Plausibiliteit.Rapportagetijd(regels, Halfjaar, "d8-rapportage", grens is { } uren ? Uren.Van((decimal)uren) : null, Bron);

        Assert.Equal(("rapportagetijd", oordeel, Bron, zin), (bevinding.Code, bevinding.Oordeel, bevinding.Artikel, bevinding.Zin));
        Assert.Equal([new("bestede uren", besteed is 2.25 ? "2,25" : $"{besteed:0}"), new("grens", grens is null ? null : "2")], bevinding.Gegevens);
    }

    private static IReadOnlyList<Bevinding> Signalen(Uren? toegekend, params Logboekregel[] regels) =>
        Plausibiliteit.Signalen(regels, Halfjaar, toegekend, Bron);

    private static IReadOnlyList<Bevinding> MetTermijn(int? weken, params Logboekregel[] regels) =>
        Plausibiliteit.Signalen(regels, Halfjaar, null, Bron, feiten: new(RegistratieBinnenWeken: Logboekregelingen.Over(weken)));

    private static int Aantal(string code, IReadOnlyList<Bevinding> signalen) => signalen.Count(signaal => signaal.Code == code);
}
