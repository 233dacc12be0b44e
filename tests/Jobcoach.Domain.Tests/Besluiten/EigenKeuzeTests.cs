using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Waarden;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Besluiten;

/// <summary>Wat een mens vaststelt waar de regeling zwijgt: hoeveel begeleiding, en hoe lang. Start is maandag 6 februari 2023, het contract duurt vier jaar.</summary>
[Trait("Regeling", "s-hertogenbosch-2023")]
public sealed class EigenKeuzeTests
{
    private static readonly DateOnly Start = new(2023, 2, 6);
    private static readonly Regeling Bosch = RegelingCatalogus.Ingebouwd.Zoek("s-hertogenbosch", 2023)!;
    private static readonly Periode Halfjaar = new(Start, new(2023, 8, 5));

    [Fact, Trait("Parameter", "regimes"), Trait("Parameter", "duur.periodeMaanden")]
    public void Zonder_regimes_en_periodelengte_zegt_het_concept_wat_er_te_kiezen_is()
    {
        var concept = Nieuw().TotBesluit(null).Zaak.Aanvragen[^1].Concept!;

        Assert.Equal((null, null, null), (concept.Regime, concept.Looptijd, concept.Berekening));
        Assert.Equal(
            [
                (Oordeel.NietVastgesteld, "De regeling noemt geen regimes. De toetser stelt vast hoeveel begeleiding past en motiveert dat.", Bosch.Standaardregime.Bron),
                (
                    Oordeel.NietVastgesteld,
                    "De regeling noemt geen lengte van een periode. De toetser kiest de looptijd en motiveert die. Toekennen kan van 6-2-2023 tot en met 5-2-2026.",
                    Bosch.Duur.PeriodeMaanden.Bron),
            ],
            concept.Bevindingen.Where(IsKeuze).Select(bevinding => (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel)));
        Assert.Equal([new("eerste dag", "6 februari 2023"), new("laatste dag", "5 februari 2026")], concept.Bevindingen.Last().Gegevens);
    }

    [Fact]
    public void Het_besluit_zegt_wat_de_toetser_heeft_gekozen()
    {
        var besluit = Nieuw().TotBesluit(null).Besluit(new Besluituitkomst.Toekenning(null, Halfjaar, Uren.Van(12.5m), Bedrag.Van(900))).Zaak.Besluiten[0];

        Assert.Equal(
            [
                (Oordeel.BeoordelingNodig, $"De regeling noemt geen regimes. De toetser heeft de begeleiding vastgesteld op 12,5 uur en {Bedrag.Van(900)}. De besluitnemer beoordeelt de motivering."),
                (Oordeel.BeoordelingNodig, "De regeling noemt geen lengte van een periode. De toetser heeft gekozen voor 6 februari 2023 tot en met 5 augustus 2023. De besluitnemer beoordeelt de motivering."),
            ],
            besluit.Bevindingen.Where(IsKeuze).Select(bevinding => (bevinding.Oordeel, bevinding.Zin)));
        Assert.Equal([new("uren", "12,5"), new("bedrag", $"{Bedrag.Van(900)}")], besluit.Bevindingen.First(IsKeuze).Gegevens);
        Assert.Equal([new("eerste dag", "6 februari 2023"), new("laatste dag", "5 augustus 2023")], besluit.Bevindingen.Last(IsKeuze).Gegevens);
    }

    [Fact]
    public void Wie_alleen_een_bedrag_kiest_krijgt_geen_uren_in_de_zin()
    {
        var besluit = Nieuw().TotBesluit(null).Besluit(new Besluituitkomst.Toekenning(null, Halfjaar, null, Bedrag.Van(900))).Zaak.Besluiten[0];

        var keuze = besluit.Bevindingen.First(IsKeuze);
        Assert.Equal($"De regeling noemt geen regimes. De toetser heeft de begeleiding vastgesteld op {Bedrag.Van(900)}. De besluitnemer beoordeelt de motivering.", keuze.Zin);
        Assert.Equal([new("uren", null), new("bedrag", $"{Bedrag.Van(900)}")], keuze.Gegevens);
    }

    [Fact]
    public void Bij_een_afwijzing_is_er_niets_gekozen() => Assert.All(
        Nieuw().TotBesluit(null).Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk])).Zaak.Besluiten[0].Bevindingen.Where(IsKeuze),
        bevinding => Assert.Equal(Oordeel.NietVastgesteld, bevinding.Oordeel));

    [Fact]
    public void Een_regeling_die_alles_zegt_laat_niets_te_kiezen() =>
        Assert.DoesNotContain(Zaken.Verlopen.Nieuw().TotBegeleiding().Zaak.Besluiten[0].Bevindingen, IsKeuze);

    [Theory]
    [InlineData("2023-02-05", "2023-08-05", "looptijd-buiten-ruimte")] // a day before the work
    [InlineData("2023-02-06", "2023-02-06", null)] // one day is a period
    [InlineData("2023-03-01", "2026-02-05", null)] // to the last day of three years
    [InlineData("2023-03-01", "2026-02-06", "looptijd-buiten-ruimte")]
    public void De_looptijd_valt_binnen_het_dienstverband_en_het_maximum(string van, string totEnMet, string? code) =>
        Assert.Equal(code, Probeer(Nieuw().TotBesluit(null), new(null, new(Dag(van), Dag(totEnMet)), Uren.Van(5), null)));

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", "looptijd-buiten-ruimte")]
    public void Een_korter_contract_begrenst_de_looptijd(string totEnMet, string? code)
    {
        var verloop = new Zaakverloop(Bosch, Start, Werk(Start) with { TotEnMet = new(2023, 12, 31) }, null).TotBesluit(null);

        Assert.Equal(code, Probeer(verloop, new(null, new(Start, Dag(totEnMet)), Uren.Van(5), null)));
    }

    [Theory, Trait("Parameter", "termijnen.terugwerkendeKracht.aantal")]
    [InlineData("2023-03-09", "looptijd-buiten-ruimte")]
    [InlineData("2023-03-10", null)] // four weeks before 7 April
    public void Een_late_aanvraag_begint_niet_eerder_dan_de_regeling_toelaat(string van, string? code)
    {
        var regeling = Bosch with { Termijnen = Bosch.Termijnen with { TerugwerkendeKracht = Zaken.Verlopen.Uwv.Termijnen.TerugwerkendeKracht } };
        var verloop = new Zaakverloop(regeling, new(2023, 4, 7), Werk(Start), null).TotBesluit(null);

        Assert.Equal(code, Probeer(verloop, new(null, new(Dag(van), Dag("2023-08-05")), Uren.Van(5), null)));
    }

    [Fact]
    public void Zonder_einde_en_zonder_maximum_is_alleen_de_eerste_dag_begrensd()
    {
        var regeling = Bosch with { Duur = Bosch.Duur with { MaximumMaanden = Bosch.Duur.MaximumMaanden with { Waarde = null } } };
        var verloop = new Zaakverloop(regeling, Start, Werk(Start) with { TotEnMet = null }, null).TotBesluit(null);
        var weigering = Assert.Single(verloop.Probeer(DeToetser, Voorstel(new(null, new(Start.AddDays(-1), Start), Uren.Van(5), null))));

        Assert.Equal(("looptijd-buiten-ruimte", "Toekennen kan vanaf 6-2-2023."), (weigering.Code, weigering.Uitleg));
        Assert.Null(Probeer(verloop, new(null, new(Start, Start.AddYears(6)), Uren.Van(5), null)));
    }

    [Theory]
    [InlineData("midden", 5, "regime-onbekend")] // there is no regime to choose
    [InlineData(null, null, "omvang-ontbreekt")] // a person has to say how much
    [InlineData(null, 0, "omvang-ontbreekt")]
    [InlineData(null, 5, null)]
    public void Zonder_regimes_hoort_er_een_omvang_bij_en_geen_regime(string? regime, int? uren, string? code) =>
        Assert.Equal(code, Probeer(Nieuw().TotBesluit(null), new(regime, Halfjaar, uren is { } aantal ? Uren.Van(aantal) : null, null)));

    [Fact]
    public void Een_regime_zonder_regimes_is_overal_dezelfde_weigering()
    {
        const string zin = "Deze regeling noemt geen regimes. Laat dit veld leeg.";
        var toets = Assert.Single(Nieuw().TotToets().Probeer(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = "midden" })));
        var plan = Assert.Single(Nieuw().Probeer(DeJobcoach, new VulAan(Coachingsplan: Coachingsplan("midden", Start))), weigering => weigering.Code == "regime-onbekend");

        Assert.Equal(("regime-onbekend", zin, "toets.adviesRegime"), (toets.Code, toets.Uitleg, toets.Veld));
        Assert.Equal((zin, "coachingsplan.gevraagdRegime"), (plan.Uitleg, plan.Veld));
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Met_regimes_hoort_er_een_regime_bij() =>
        Assert.Equal("regime-onbekend", Probeer(Zaken.Verlopen.Nieuw().TotBesluit(), new(null, new(Zaken.Verlopen.Start, Zaken.Verlopen.Start.AddDays(30)), Uren.Van(5), null)));

    [Fact]
    public void De_volgende_periode_begint_op_de_dag_na_de_vorige()
    {
        var verloop = Nieuw().TotBegeleiding(null).TotVervolg().VraagVervolg(null).Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Doe(DeToetser, new RondToetsAf(Toets));

        Assert.Equal(Halfjaar with { }, verloop.Zaak.Perioden[0].Looptijd);
        Assert.Equal("looptijd-buiten-ruimte", Probeer(verloop, new(null, new(Halfjaar.TotEnMet, new(2023, 12, 31)), Uren.Van(5), null)));
        Assert.Null(Probeer(verloop, new(null, new(Halfjaar.TotEnMet.AddDays(1), new(2023, 12, 31)), Uren.Van(5), null)));
    }

    [Theory, Trait("Parameter", "duur.maximumMaanden"), Trait("Parameter", "duur.verlengingNaMaximum")]
    [InlineData("2026-02-04", null, null, Oordeel.Voldoet, "Binnen het maximum van 36 maanden kan de begeleiding duren tot en met 5 februari 2026.", null)] // one day is left
    [InlineData("2026-02-05", null, null, Oordeel.VoldoetNiet, "De begeleiding duurt langer dan het maximum van 36 maanden, en er is geen motivering.", Oordeel.NietVastgesteld)]
    [InlineData("2026-02-05", true, null, Oordeel.VoldoetNiet, "De begeleiding duurt langer dan het maximum van 36 maanden, en er is geen motivering.", Oordeel.BeoordelingNodig)]
    [InlineData("2026-02-05", false, "Nog even.", Oordeel.VoldoetNiet, "De begeleiding duurt langer dan het maximum van 36 maanden. De regeling kent geen verlenging.", Oordeel.Voldoet)]
    [InlineData("2026-02-05", true, "Nog even.", Oordeel.BeoordelingNodig, "De begeleiding duurt langer dan het maximum van 36 maanden. De toetser beoordeelt de motivering.", null)]
    [InlineData("2026-02-05", null, "Nog even.", Oordeel.NietVastgesteld, "De begeleiding duurt langer dan het maximum van 36 maanden. De regeling zegt niet of verlenging kan. De toetser beoordeelt de motivering.", null)]
    public void Het_maximum_telt_vanaf_de_eerste_dag_van_de_eerste_periode(string einde, bool? verlenging, string? motivering, Oordeel oordeel, string zin, Oordeel? keert)
    {
        var regeling = Bosch with { Duur = Bosch.Duur with { VerlengingNaMaximum = Bosch.Duur.VerlengingNaMaximum with { Waarde = verlenging } } };
        var verloop = new Zaakverloop(regeling, Start, Werk(Start), null).TotBesluit(null)
            .Besluit(new Besluituitkomst.Toekenning(null, new(Start, Dag(einde)), Uren.Van(100), null))
            .TotVervolg().VraagVervolg(null, motivering)
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Doe(DeToetser, new RondToetsAf(Toets));
        var duur = verloop.Zaak.Aanvragen[^1].Concept!.Bevindingen.Single(bevinding => bevinding.Code == "langste-duur");

        Assert.Equal((oordeel, zin, regeling.Duur.MaximumMaanden.Bron), (duur.Oordeel, duur.Zin, duur.Artikel));
        Assert.Equal(["eerste dag", "laatste dag van het maximum", "motivering voor verlenging"], duur.Gegevens.Select(gegeven => gegeven.Naam));
        Assert.Equal(keert, duur.Keerpunt?.Oordeel);
        Assert.Equal(
            keert switch
            {
                null => null,
                Oordeel.Voldoet => (new("eerste dag", "5 februari 2026"), "Tot en met 5 februari 2026 past de begeleiding binnen het maximum."),
                _ => (new("motivering voor verlenging", "ja"), "Met een motivering beoordeelt de toetser of langere begeleiding kan."),
            },
            duur.Keerpunt is { } keerpunt ? (Assert.Single(keerpunt.Veranderingen), keerpunt.Zin) : ((Gegeven, string)?)null);
        var eerste = Dag(einde).AddDays(1);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? "maximale-duur-bereikt" : null, Probeer(verloop, new(null, new(eerste, eerste), Uren.Van(5), null)));
    }

    [Theory, Trait("Parameter", "duur.maximumMaanden"), Trait("Parameter", "proef.teltMeeInMaximum")]
    [InlineData(null, "2025-12-05", Oordeel.Voldoet)] // counting two months of proefplaatsing would leave this one day
    [InlineData(null, "2025-12-06", Oordeel.NietVastgesteld)] // counting them would leave none
    [InlineData(true, "2025-12-04", Oordeel.Voldoet)]
    [InlineData(true, "2025-12-06", Oordeel.VoldoetNiet)]
    [InlineData(false, "2025-12-06", Oordeel.Voldoet)]
    public void Een_proefplaatsing_telt_in_het_maximum_zoals_de_regeling_zegt(bool? teltMee, string eersteDag, Oordeel oordeel)
    {
        var regeling = Bosch with { Proef = Bosch.Proef! with { TeltMeeInMaximum = Bosch.Proef.TeltMeeInMaximum with { Waarde = teltMee } } };
        var zaak = Nieuw().TotBegeleiding(null).TotVervolg().VraagVervolg(null).Zaak;
        var eerste = zaak.Perioden[0];
        zaak = zaak with
        {
            Perioden =
            [
                eerste with { Nummer = 0, Looptijd = new(Start.AddMonths(-2), Start.AddDays(-1)) },
                eerste with { Looptijd = new(Start, Dag(eersteDag).AddDays(-1)) },
            ],
        };

        var duur = Duur(regeling, zaak);
        Assert.Equal(oordeel, duur.Oordeel);
        Assert.Equal(oordeel is Oordeel.NietVastgesteld, duur.Zin == "Het staat niet vast wat er van het maximum van 36 maanden al is gebruikt. De toetser beoordeelt dit.");
    }

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.periodeMaanden")]
    public void Een_regeling_met_regimes_maar_zonder_periodelengte_laat_alleen_de_looptijd_open()
    {
        var uwv = Zaken.Verlopen.Uwv;
        var verloop = new Zaakverloop(uwv with { Duur = uwv.Duur with { PeriodeMaanden = uwv.Duur.PeriodeMaanden with { Waarde = null } } }, Zaken.Verlopen.Start, Werk(Zaken.Verlopen.Start)).TotBesluit();

        Assert.Equal("looptijd-door-toetser", Assert.Single(verloop.Zaak.Aanvragen[0].Concept!.Bevindingen, IsKeuze).Code);
        Assert.Equal("regime-onbekend", Probeer(verloop, new(null, new(Zaken.Verlopen.Start, Zaken.Verlopen.Start.AddDays(90)), Uren.Van(20), null)));
        Assert.Null(Probeer(verloop, new("midden", new(Zaken.Verlopen.Start, Zaken.Verlopen.Start.AddDays(90)), Uren.Van(20), null)));
    }

    [Fact, Trait("Parameter", "resultaten")]
    public void Twee_perioden_zonder_regime_geven_overig_en_een_mens_kijkt()
    {
        var periode = Nieuw().TotBegeleiding(null).TotVervolg().Vervolg(null).Zaak.Perioden[0];

        Assert.Equal((Jobcoachresultaat.Overig, OverigeReden.RegimeNietVastgesteld), (periode.Resultaat!.Resultaat, periode.Resultaat.Reden));
        Assert.Equal(Oordeel.BeoordelingNodig, periode.Resultaat.Bevinding.Oordeel);
    }

    [Fact]
    public void Een_periode_met_of_zonder_regime_blijft_leesbaar()
    {
        Begeleidingsperiode[] perioden = [Nieuw().TotBegeleiding(null).Zaak.Perioden[0], Zaken.Verlopen.Nieuw().TotBegeleiding().Zaak.Perioden[0]];

        Assert.Equal([null, "midden"], perioden.Select(periode => Rondreis.AssertBlijftGelijk(periode).Regime));
        Rondreis.AssertBlijftGelijk<Besluituitkomst>(new Besluituitkomst.Toekenning(null, Halfjaar, Uren.Van(5), null));
    }

    // What the toets says of the longest duration when the zaak goes on from here.
    private static Bevinding Duur(Regeling regeling, Domain.Zaken.Zaak zaak) =>
        new Zaakverloop(regeling, zaak, zaak.Aanvragen[^1].OntvangenOp).Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Zaak.Aanvragen[^1].Toetsdossier!.Bevindingen.Single(bevinding => bevinding.Code == "langste-duur");

    private static Toets Toets => Voorbeelden.Toets with { AdviesRegime = null };

    private static Zaakverloop Nieuw() => new(Bosch, Start, Werk(Start), null);

    private static bool IsKeuze(Bevinding bevinding) => bevinding.Code.EndsWith("-door-toetser", StringComparison.Ordinal);

    private static StelBesluitVoor Voorstel(Besluituitkomst.Toekenning toekenning) => new(toekenning, "De uren volgen uit de doelen van het plan.");

    // The only refusal, or null.
    private static string? Probeer(Zaakverloop verloop, Besluituitkomst.Toekenning toekenning) => verloop.Probeer(DeToetser, Voorstel(toekenning)).Select(weigering => weigering.Code).FirstOrDefault();

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
