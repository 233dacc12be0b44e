using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using static Jobcoach.Domain.Tests.Logboek.Logboekregelingen;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

[Trait("Regeling", "s-hertogenbosch-2023")]
public sealed class LogboektoetsTests
{
    private static readonly Logboekregel Gewoon = Nummer(1, new(2026, 2, 2), 1.5m) with { Activiteit = "d3-handelingen" };

    private static readonly Logboekregel Ziek = Gewoon with { TijdensZiekte = true };

    private static readonly (string, Oordeel, string)[] Geregeld =
    [
        ("uren-bij-doel", Oordeel.Voldoet, "Elk uur hoort bij een doel of een activiteit."),
        ("niet-vergoedbaar", Oordeel.Voldoet, "Er zijn geen uren geschreven voor iets wat niet wordt vergoed."),
        ("rapportagetijd", Oordeel.Voldoet, "De tijd voor de rapportage blijft binnen de grens."),
    ];

    private static readonly Wijzigingsinhoud.Ziekte Toestemming = new(new(new(2026, 2, 1), new(2026, 2, 14)), Uren.Van(2));

    [Fact]
    public void Gewone_uren_voldoen_aan_wat_de_regeling_regelt()
    {
        Assert.Empty(Toets(Met(Zwijgt), Gewoon));
        Assert.Equal(Geregeld, Toets(Streng, Gewoon).Select(bevinding => (bevinding.Code, bevinding.Oordeel, bevinding.Zin)));
        Assert.Equal([new("uren die niet meetellen", "0")], Een("niet-vergoedbaar", Toets(Streng, Gewoon)).Gegevens);
    }

    [Theory, Trait("Parameter", "verantwoording.alleUrenBijDoel")]
    [InlineData(true, Oordeel.VoldoetNiet, "1,5 uur hoort bij geen doel en bij geen activiteit. Elk uur hoort bij minstens een doel of activiteit.")]
    [InlineData(null, Oordeel.NietVastgesteld, "1,5 uur hoort bij geen doel en bij geen activiteit. De regeling zegt niet of dat mag. Beoordeel deze uren.")]
    public void Elk_uur_hoort_bij_een_doel_of_activiteit_als_de_regeling_dat_eist(bool? eis, Oordeel oordeel, string zin)
    {
        var regeling = Met(Zwijgt with { AlleUrenBijDoel = Over(eis) });
        var los = Gewoon with { Doel = Doelverwijzing.Overig, Activiteit = null };

        var bevinding = Assert.Single(Toets(regeling, los));

        Assert.Equal(("uren-bij-doel", oordeel, Bron, zin), (bevinding.Code, bevinding.Oordeel, bevinding.Artikel, bevinding.Zin));
        Assert.Equal([new("uren zonder doel", "1,5")], bevinding.Gegevens);
        Assert.DoesNotContain(Toets(regeling, los with { Activiteit = "d3" }), een => een.Oordeel is not Oordeel.Voldoet);
        Assert.DoesNotContain(Toets(regeling, los with { Doel = Doelverwijzing.Doel3 }), een => een.Oordeel is not Oordeel.Voldoet);
        Assert.Empty(Toets(Met(Zwijgt with { AlleUrenBijDoel = Over((bool?)false) }), los));
    }

    [Fact, Trait("Parameter", "verantwoording.alleUrenBijDoel")]
    public void Zonder_losse_uren_keert_het_oordeel()
    {
        var los = Gewoon with { Doel = Doelverwijzing.Overig, Activiteit = null };
        var keerpunt = Een("uren-bij-doel", Toets(Streng, los)).Keerpunt!;

        Assert.Equal([new("uren zonder doel", "0")], keerpunt.Veranderingen);
        Assert.Equal((Oordeel.Voldoet, "Als alle uren bij een doel of activiteit horen, is aan deze eis voldaan."), (keerpunt.Oordeel, keerpunt.Zin));
        Assert.Equal(keerpunt.Oordeel, Een("uren-bij-doel", Toets(Streng, los with { Duur = Uren.Nul })).Oordeel);
        Assert.Equal(Oordeel.VoldoetNiet, Een("uren-bij-doel", Toets(Streng, los with { Duur = Uren.VanMinuten(1) })).Oordeel);
    }

    [Fact, Trait("Parameter", "nietVergoedbaar"), Trait("Parameter", "verantwoording.reistijdApartVergoed")]
    public void Wat_niet_vergoed_wordt_staat_met_naam_en_uren_in_een_bevinding()
    {
        Logboekregel[] regels = [Gewoon with { Activiteit = "nv-reistijd" }, Nummer(2, new(2026, 2, 3), 1) with { Activiteit = "nv-intervisie" }, Nummer(3, new(2026, 2, 4), 2) with { Activiteit = "nv-reistijd" }];

        var bevindingen = Toets(Streng, regels).Where(bevinding => bevinding.Code == "niet-vergoedbaar").ToList();

        Assert.Equal(
            ["Intervisie telt niet mee als begeleiding: 1 uur wordt niet vergoed.", "Reistijd telt niet mee als begeleiding: 3,5 uur wordt niet vergoed."],
            bevindingen.Select(bevinding => bevinding.Zin));
        Assert.All(bevindingen, bevinding => Assert.Equal((Oordeel.VoldoetNiet, Bron), (bevinding.Oordeel, bevinding.Artikel)));
        Assert.Equal([new("activiteit", "Reistijd"), new("uren die niet meetellen", "3,5")], bevindingen[1].Gegevens);
        Assert.Equal([new("uren die niet meetellen", "0")], bevindingen[1].Keerpunt!.Veranderingen);
        Assert.Equal("Zonder uren voor deze activiteit is aan deze eis voldaan.", bevindingen[1].Keerpunt!.Zin);
        Assert.Equal(bevindingen[1].Keerpunt!.Oordeel, Een("niet-vergoedbaar", Toets(Streng, Gewoon)).Oordeel);
    }

    [Theory, Trait("Parameter", "nietVergoedbaar"), Trait("Parameter", "verantwoording.reistijdApartVergoed")]
    [InlineData(true, null)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public void Zegt_de_regeling_wat_niet_wordt_vergoed_dan_is_ook_te_zien_dat_het_er_niet_is(bool lijst, bool? reistijd)
    {
        var regeling = Met(Zwijgt with { ReistijdApartVergoed = new(reistijd, "over reistijd", Zekerheid.H) }) with
        {
            NietVergoedbaar = new(lijst ? [] : null, "over vergoeding", Zekerheid.H),
        };

        var bevinding = Assert.Single(Toets(regeling, Gewoon));

        Assert.Equal(("niet-vergoedbaar", Oordeel.Voldoet, lijst ? "over vergoeding" : "over reistijd"), (bevinding.Code, bevinding.Oordeel, bevinding.Artikel));
    }

    [Theory, Trait("Parameter", "verantwoording.reistijdApartVergoed")]
    [InlineData(false, "niet-vergoedbaar", "Reistijd telt niet mee als begeleiding: 1,5 uur wordt niet vergoed.")]
    [InlineData(true, "niet-vergoedbaar", "Reistijd telt niet mee als begeleiding: 1,5 uur wordt niet vergoed.")]
    [InlineData(null, "reistijd", "Er is 1,5 uur reistijd geschreven. De regeling zegt niet of reistijd meetelt. Beoordeel deze uren.")]
    public void Reistijd_wordt_genoemd_ook_zonder_lijst_van_wat_niet_vergoed_wordt(bool? apart, string code, string zin)
    {
        var bevinding = Assert.Single(Toets(Met(Zwijgt with { ReistijdApartVergoed = Over(apart) }, false, false), Gewoon with { Activiteit = "nv-reistijd" }));

        Assert.Equal((code, zin, Bron), (bevinding.Code, bevinding.Zin, bevinding.Artikel));
    }

    [Fact, Trait("Parameter", "doelen.activiteitenLimitatief")]
    public void Een_activiteit_waarvan_niet_vaststaat_of_zij_mag_is_aan_een_mens()
    {
        var vrij = Gewoon with { Activiteit = "d3-gereedschap" };

        var bevinding = Assert.Single(Toets(Met(Zwijgt, null, null), vrij));

        Assert.Equal(("activiteit-buiten-lijst", Oordeel.NietVastgesteld), (bevinding.Code, bevinding.Oordeel));
        Assert.Equal("De lijst van de regeling noemt de activiteit d3-gereedschap niet. Beoordeel of deze 1,5 uur meetelt.", bevinding.Zin);
        Assert.Equal([new("activiteit", "d3-gereedschap"), new("uren", "1,5")], bevinding.Gegevens);
        Assert.Equal(Uwv.Doelen.Bron, bevinding.Artikel);
        Assert.Empty(Toets(Met(Zwijgt, false, false), vrij));
    }

    [Theory, Trait("Parameter", "verantwoording.thuissituatieAlleenWerkgerelateerd")]
    [InlineData(true, Oordeel.BeoordelingNodig, "Er is 1,5 uur begeleid in de thuissituatie. Dat kan alleen voor zover het met het werk te maken heeft. Beoordeel dat.")]
    [InlineData(null, Oordeel.NietVastgesteld, "Er is 1,5 uur begeleid in de thuissituatie. De regeling zegt niet of dat met het werk te maken moet hebben. Beoordeel dat.")]
    public void Begeleiding_thuis_kan_alleen_voor_zover_het_werk_ervan_afhangt(bool? alleenWerk, Oordeel oordeel, string zin)
    {
        var regeling = Met(Zwijgt with { ThuissituatieAlleenWerkgerelateerd = Over(alleenWerk) });

        foreach (var code in new[] { "d6", "d6-schakel" })
        {
            var bevinding = Assert.Single(Toets(regeling, Gewoon with { Activiteit = code }));
            Assert.Equal(("thuissituatie", oordeel, zin, Bron), (bevinding.Code, bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
            Assert.Equal([new("uren in de thuissituatie", "1,5")], bevinding.Gegevens);
        }

        Assert.Empty(Toets(regeling, Gewoon));
        Assert.Empty(Toets(Met(Zwijgt with { ThuissituatieAlleenWerkgerelateerd = Over((bool?)false) }), Gewoon with { Activiteit = "d6" }));
    }

    [Fact, Trait("Parameter", "verantwoording.buitenThuissituatie")]
    public void Schuldsanering_valt_buiten_de_thuissituatie_en_vraagt_een_mens()
    {
        var bevinding = Een("buiten-thuissituatie", Toets(Streng, Gewoon with { Activiteit = "nv-schuldsanering" }));

        Assert.Equal((Oordeel.BeoordelingNodig, Bron), (bevinding.Oordeel, bevinding.Artikel));
        Assert.Equal("Schuldsanering valt niet onder begeleiding in de thuissituatie: 1,5 uur telt niet mee. Beoordeel of de werknemer andere hulp nodig heeft.", bevinding.Zin);
        Assert.Equal([new("activiteit", "Schuldsanering"), new("uren die niet meetellen", "1,5")], bevinding.Gegevens);
        Assert.Equal(Oordeel.Voldoet, Een("niet-vergoedbaar", Toets(Streng, Gewoon with { Activiteit = "nv-schuldsanering" })).Oordeel);
    }

    [Theory, Trait("Parameter", "verantwoording.maxUrenRapportage"), Trait("Parameter", "verantwoording.rapportageActiviteit")]
    [InlineData("d8-rapportage", 2.0, Oordeel.Voldoet)]
    [InlineData("d8-rapportage", 1.75, Oordeel.BeoordelingNodig)]
    [InlineData("d8-rapportage", null, Oordeel.NietVastgesteld)]
    [InlineData(null, 2.0, Oordeel.NietVastgesteld)]
    [InlineData(null, null, null)] // the scheme knows no hours for a report
    public void De_rapportage_kost_hooguit_twee_uur(string? activiteit, double? grens, Oordeel? oordeel)
    {
        var regeling = Met(Zwijgt with { RapportageActiviteit = Over(activiteit), MaxUrenRapportage = Over((decimal?)grens) }, false, false);

        Assert.Equal(oordeel, Toets(regeling, Nummer(1, new(2026, 2, 2), 2) with { Activiteit = "d8-rapportage" }).SingleOrDefault()?.Oordeel);
    }

    [Fact, Trait("Parameter", "verantwoording.rapportageActiviteit")]
    public void Zonder_activiteit_voor_de_rapportage_beoordeelt_een_mens_haar_tijd()
    {
        var bevinding = Assert.Single(Toets(Met(Zwijgt with { MaxUrenRapportage = Over((decimal?)2) }), Gewoon));

        Assert.Equal(("rapportagetijd", Oordeel.NietVastgesteld, Bron), (bevinding.Code, bevinding.Oordeel, bevinding.Artikel));
        Assert.Equal("De regeling zegt niet onder welke activiteit de rapportage valt. Beoordeel hoeveel tijd zij kostte.", bevinding.Zin);
    }

    [Theory, Trait("Parameter", "verantwoording.toestemmingZiekteNaWeken")]
    [InlineData(0, Oordeel.VoldoetNiet, "Er is 1,5 uur begeleid tijdens ziekte zonder toestemming. Die is altijd vooraf en schriftelijk nodig.")]
    [InlineData(4, Oordeel.BeoordelingNodig, "Er is 1,5 uur begeleid tijdens ziekte zonder toestemming. Die is vooraf nodig als de afwezigheid langer dan 4 weken dreigt te duren. Ga na of dat zo was.")]
    [InlineData(null, Oordeel.NietVastgesteld, "Er is 1,5 uur begeleid tijdens ziekte zonder toestemming. De regeling zegt niet wanneer die nodig is. Beoordeel dat.")]
    public void Begeleiding_tijdens_ziekte_vraagt_vooraf_toestemming(int? naWeken, Oordeel oordeel, string zin)
    {
        var regeling = Met(Zwijgt with { ToestemmingZiekteNaWeken = Over(naWeken) });

        var bevinding = Assert.Single(Toets(regeling, Ziek));

        Assert.Equal(("ziektetoestemming", oordeel, zin, Bron), (bevinding.Code, bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal([new("uren tijdens ziekte zonder toestemming", "1,5"), new("toestemming nodig na weken", naWeken?.ToString(System.Globalization.CultureInfo.InvariantCulture))], bevinding.Gegevens);
        Assert.Equal(
            [("ziektetoestemming", Oordeel.Voldoet), ("ziektetoestemming-uren", Oordeel.Voldoet)],
            Logboektoets.Bevindingen(regeling, [Ziek], Halfjaar, [Toestemming]).Select(een => (een.Code, een.Oordeel)));
        Assert.Equal(oordeel, Assert.Single(Logboektoets.Bevindingen(regeling, [Ziek with { Datum = new(2026, 2, 15) }], Halfjaar, [Toestemming])).Oordeel);
    }

    [Fact, Trait("Parameter", "verantwoording.toestemmingZiekteNaWeken")]
    public void Toestemming_voor_alle_uren_keert_het_oordeel()
    {
        var keerpunt = Een("ziektetoestemming", Toets(Streng, Ziek)).Keerpunt!;

        Assert.Equal([new("uren tijdens ziekte zonder toestemming", "0")], keerpunt.Veranderingen);
        var erna = Een("ziektetoestemming", Logboektoets.Bevindingen(Streng, [Ziek], Halfjaar, [Toestemming]));
        Assert.Equal((Oordeel.Voldoet, "Voor alle uren begeleiding tijdens ziekte is toestemming gegeven."), (erna.Oordeel, erna.Zin));
        Assert.Equal((erna.Oordeel, "Als voor alle uren vooraf toestemming is gegeven, is aan deze eis voldaan."), (keerpunt.Oordeel, keerpunt.Zin));
    }

    [Theory, Trait("Regeling", "uwv-2014, B.4")]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void De_toestemming_geldt_voor_een_aantal_uren(int minuten, bool teVeel)
    {
        var bevinding = Een("ziektetoestemming-uren", Logboektoets.Bevindingen(Met(Zwijgt), [Ziek with { Duur = Uren.VanMinuten(minuten) }], Halfjaar, [Toestemming]));

        Assert.Equal(teVeel ? Oordeel.VoldoetNiet : Oordeel.Voldoet, bevinding.Oordeel);
        Assert.Equal($"De toestemming van 1 februari 2026 is voor 2 uur. Er is {(teVeel ? "2,02" : "2")} uur begeleid.", bevinding.Zin);
        Assert.Equal([new("uren met toestemming", "2"), new("uren begeleid tijdens ziekte", teVeel ? "2,02" : "2")], bevinding.Gegevens);
        Assert.Equal(teVeel ? [new("uren begeleid tijdens ziekte", "2")] : null, bevinding.Keerpunt?.Veranderingen);
        Assert.Equal(teVeel ? "Met 2 uur of minder is aan deze eis voldaan." : null, bevinding.Keerpunt?.Zin);
    }

    [Theory, Trait("Parameter", "verantwoording.ziekteInRapportage")]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(null, 0)] // the signal about illness already asks a person to look
    public void De_rapportage_noemt_begeleiding_tijdens_ziekte(bool? eis, int aantal)
    {
        var regeling = Met(Zwijgt with { ZiekteInRapportage = Over(eis) });

        Assert.Equal(
            Enumerable.Repeat((Oordeel.BeoordelingNodig, Bron, "Er is begeleid tijdens ziekte. De rapportage moet dat noemen. Lees na of zij dat doet, en weeg doel en omvang."), aantal),
            Logboektoets.Bevindingen(regeling, [Ziek], Halfjaar, [Toestemming]).Where(bevinding => bevinding.Code == "ziekte-in-rapportage").Select(bevinding => (bevinding.Oordeel, bevinding.Artikel, bevinding.Zin)));
        Assert.Empty(Logboektoets.Bevindingen(regeling, [Gewoon], Halfjaar, []));
    }

    [Fact]
    public void Wat_buiten_de_periode_valt_of_is_ingetrokken_telt_niet()
    {
        var los = Regel with { Doel = Doelverwijzing.Overig, Activiteit = null };

        Assert.All(Toets(Streng, los with { Datum = new(2025, 12, 31) }), bevinding => Assert.Equal(Oordeel.Voldoet, bevinding.Oordeel));
        Assert.All(Toets(Streng, los, Correctie("r2", "r1", Uren.Nul)), bevinding => Assert.Equal(Oordeel.Voldoet, bevinding.Oordeel));
    }

    private static Bevinding Een(string code, IReadOnlyList<Bevinding> bevindingen) => bevindingen.Single(bevinding => bevinding.Code == code);

    private static IReadOnlyList<Bevinding> Toets(Regeling regeling, params Logboekregel[] regels) => Logboektoets.Bevindingen(regeling, regels, Halfjaar, []);
}
