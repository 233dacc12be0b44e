using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Doelgroep.JaNeeOnbekend;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>De vier vragen waarop de weg van WIA 35 kan eindigen, en het artikel dat overblijft.</summary>
public sealed class RoutecriteriaTests
{
    [Fact, Trait("Wet", "WIA 35 lid 1"), Trait("Wet", "WIA 35 lid 4")]
    public void De_vragen_staan_in_de_volgorde_die_het_minste_vraagt_en_wsw_is_de_eerste()
    {
        string[] vragen = ["geen-wsw", "sfb-beperking", "wajong", "bevoegd-bestuursorgaan"];

        Assert.Equal(vragen, Doelgroeptoets.Toets(Uwv, Baan, null, isVervolg: false).Select(bevinding => bevinding.Code).Where(vragen.Contains));
    }

    [Theory, Trait("Wet", "WIA 35 lid 1"), Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "doelgroep.wswUitgesloten")]
    [InlineData(Nee, Oordeel.Voldoet, "De werknemer is geen WSW-werknemer.")]
    [InlineData(Ja, Oordeel.VoldoetNiet, "De werknemer is WSW-werknemer. Dan kan deze voorziening niet. Wat over de doelgroep nog open is, hoeft niet meer te worden onderzocht.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer WSW-werknemer is.")]
    public void Een_wsw_werknemer_is_bij_uwv_uitgesloten(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("geen-wsw", Uwv, vaststelling: MetSfb with { Wsw = antwoord });

        Assert.Equal((verwacht, zin, "WIA 35 lid 1, Protocol Jobcoach 2014 A.2"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Fact, Trait("Wet", "WIA 35 lid 1"), Trait("Wet", "AVG 5 lid 1 onder c")]
    public void Wie_op_wsw_afvalt_hoeft_over_de_rest_niets_te_laten_onderzoeken()
    {
        var wsw = new Doelgroepvaststelling(default, Nee, default, default, default, default, Ja, default, Vaststellingsbron.Rapportage, new(2015, 1, 12));

        var persoon = Doelgroeptoets.Toets(Uwv, Baan, wsw, isVervolg: false, DeAanvraag).TakeWhile(bevinding => bevinding.Code is not "concreet-zicht").ToList();

        Assert.DoesNotContain(persoon, bevinding => bevinding.Oordeel is Oordeel.NietVastgesteld);
        Assert.Equal("geen-wsw", persoon[0].Code);
        Assert.Contains(persoon, bevinding => bevinding.Code == "sfb-duur");    // wat al is vastgesteld blijft een grond
    }

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Een_wsw_contract_telt_ook_zonder_vaststelling()
    {
        var bevinding = BevindingVan("geen-wsw", Uwv, Baan with { Contractvorm = Contractvorm.Wsw });

        Assert.Equal(Oordeel.VoldoetNiet, bevinding.Oordeel);
        Assert.Equal([new("WSW-werknemer", "ja"), new("eis van de regeling", "ja"), new("contractvorm", "werk op grond van de WSW")], bevinding.Gegevens);
        Assert.Equal([new("contractvorm", "een gewone arbeidsovereenkomst")], bevinding.Keerpunt!.Veranderingen);
    }

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Met_een_wsw_contract_en_een_wsw_status_moeten_allebei_anders() =>
        Assert.Equal(
            [new("contractvorm", "een gewone arbeidsovereenkomst"), new("WSW-werknemer", "nee")],
            BevindingVan("geen-wsw", Uwv, Baan with { Contractvorm = Contractvorm.Wsw }, MetSfb with { Wsw = Ja }).Keerpunt!.Veranderingen);

    [Theory, Trait("Wet", "Wajong 2:22"), Trait("Parameter", "doelgroep.wajongToegelaten")]
    [InlineData(Ja, Oordeel.Voldoet, "De werknemer heeft recht op Wajong. De voorziening rust dan op Wajong 2:22 en niet op WIA 35.")]
    [InlineData(Nee, Oordeel.Voldoet, "De werknemer heeft geen recht op Wajong.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer recht op Wajong heeft. Dat bepaalt op welk artikel het besluit rust.")]
    public void Wajong_verandert_bij_uwv_alleen_het_artikel(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("wajong", Uwv, vaststelling: MetSfb with { Wajong = antwoord });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal(new Gegeven("Wajong valt onder de regeling", "ja"), bevinding.Gegevens[1]);
    }

    [Theory, Trait("Wet", "Wajong 2:22"), Trait("Parameter", "doelgroep.wajongToegelaten")]
    [InlineData(false, Oordeel.VoldoetNiet, "De werknemer heeft recht op Wajong. De aanvraag hoort bij UWV.")]
    [InlineData(null, Oordeel.NietVastgesteld, "De werknemer heeft recht op Wajong. De regeling zegt daar niets over. De toetser beoordeelt of de aanvraag bij UWV hoort.")]
    public void Buiten_uwv_kan_wajong_de_aanvraag_naar_uwv_sturen(bool? toegelaten, Oordeel verwacht, string zin)
    {
        var regeling = Hoofdstuk8.MetDoelgroep(eisen => eisen with { WajongToegelaten = new(toegelaten, "voorbeeld", Zekerheid.H) });
        var bevinding = BevindingVan("wajong", regeling, vaststelling: MetLks with { Wajong = Ja });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Wet", "WIA 35 lid 4"), Trait("Parameter", "doelgroep.pwCollegeVerantwoordelijk")]
    [InlineData(Nee, Nee, Oordeel.Voldoet)]
    [InlineData(Nee, Ja, Oordeel.Voldoet)]
    [InlineData(JaNeeOnbekend.Onbekend, Nee, Oordeel.NietVastgesteld)]
    [InlineData(Ja, Nee, Oordeel.VoldoetNiet)]
    [InlineData(Ja, Ja, Oordeel.Voldoet)]                               // na twee jaar minimumloon zonder subsidie is het college niet meer verantwoordelijk
    [InlineData(Ja, JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]   // niemand wordt afgewezen op een feit dat nog open is
    public void Uwv_beslist_als_het_college_niet_of_niet_meer_verantwoordelijk_is(JaNeeOnbekend college, JaNeeOnbekend tweeJaar, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("bevoegd-bestuursorgaan", Uwv, vaststelling: MetSfb with { PwCollegeVerantwoordelijk = college, TweeJaarMinimumloon = tweeJaar }));

    [Fact, Trait("Wet", "WIA 35 lid 4")]
    public void De_uitzondering_van_twee_jaar_staat_in_zin_en_gegevens()
    {
        var bevinding = BevindingVan("bevoegd-bestuursorgaan", Uwv, vaststelling: MetSfb with { PwCollegeVerantwoordelijk = Ja, TweeJaarMinimumloon = Ja });

        Assert.Equal(
            "De werknemer verdiende twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie. Daarmee is het college niet meer verantwoordelijk (WIA 35 lid 4). UWV kan beslissen.",
            bevinding.Zin);
        Assert.Equal(
            [new("college verantwoordelijk (Participatiewet)", "ja"), new("twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie", "ja")], bevinding.Gegevens);
        Assert.Equal("WIA 35 lid 4", bevinding.Artikel);
        Assert.Equal(
            "Het college van de gemeente is verantwoordelijk, behalve als de werknemer twee jaar achter elkaar minstens het minimumloon verdiende zonder loonkostensubsidie (WIA 35 lid 4). Dat staat nog niet vast.",
            BevindingVan("bevoegd-bestuursorgaan", Uwv, vaststelling: MetSfb with { PwCollegeVerantwoordelijk = Ja, TweeJaarMinimumloon = JaNeeOnbekend.Onbekend }).Zin);
        Assert.Equal(
            "Het college van de gemeente is verantwoordelijk voor deze werknemer. De aanvraag hoort bij de gemeente.",
            BevindingVan("bevoegd-bestuursorgaan", Uwv, vaststelling: MetSfb with { PwCollegeVerantwoordelijk = Ja }).Zin);
        Assert.Equal(
            "Het college van de gemeente is niet verantwoordelijk voor deze werknemer. UWV kan beslissen.", BevindingVan("bevoegd-bestuursorgaan", Uwv).Zin);
    }

    [Theory, Trait("Wet", "WIA 35 lid 4"), Trait("Parameter", "doelgroep.pwCollegeVerantwoordelijk")]
    [InlineData(Ja, Nee, Oordeel.Voldoet, "Het college van de gemeente is verantwoordelijk voor deze werknemer.")]
    [InlineData(Ja, JaNeeOnbekend.Onbekend, Oordeel.Voldoet, "Het college van de gemeente is verantwoordelijk voor deze werknemer.")]
    [InlineData(Ja, Ja, Oordeel.BeoordelingNodig, "De werknemer verdiende twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie. Daarmee eindigt de verantwoordelijkheid van het college (WIA 35 lid 4). De toetser beoordeelt of de aanvraag bij UWV hoort.")]
    [InlineData(Nee, Nee, Oordeel.BeoordelingNodig, "Het college van de gemeente is niet verantwoordelijk voor deze werknemer. De toetser beoordeelt of de aanvraag bij UWV hoort.")]
    [InlineData(JaNeeOnbekend.Onbekend, Nee, Oordeel.NietVastgesteld, "Het staat nog niet vast of het college van de gemeente verantwoordelijk is voor deze werknemer.")]
    public void De_gemeente_beslist_als_het_college_verantwoordelijk_is(JaNeeOnbekend college, JaNeeOnbekend tweeJaar, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("bevoegd-bestuursorgaan", Hoofdstuk8, vaststelling: MetLks with { PwCollegeVerantwoordelijk = college, TweeJaarMinimumloon = tweeJaar });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Parameter", "doelgroep.pwCollegeVerantwoordelijk")]
    [InlineData(Nee, Oordeel.Voldoet)]
    [InlineData(Ja, Oordeel.NietVastgesteld)]
    public void Zegt_de_regeling_niet_wie_beslist_dan_oordeelt_een_mens(JaNeeOnbekend college, Oordeel verwacht) =>
        Assert.Equal(
            verwacht,
            OordeelVan(
                "bevoegd-bestuursorgaan",
                Uwv.MetDoelgroep(eisen => eisen with { PwCollegeVerantwoordelijk = Onbekend<bool?>() }),
                vaststelling: MetSfb with { PwCollegeVerantwoordelijk = college }));

    [Theory, Trait("Parameter", "doelgroep.wswUitgesloten"), Trait("Parameter", "doelgroep.wajongToegelaten")]
    [InlineData(Ja, Oordeel.NietVastgesteld)]       // de bron noemt de SW-doelgroep en de Wajong niet als eis
    [InlineData(Nee, Oordeel.Voldoet)]
    public void Waar_hoofdstuk_8_zwijgt_oordeelt_een_mens(JaNeeOnbekend antwoord, Oordeel verwacht)
    {
        Assert.Equal(verwacht, OordeelVan("geen-wsw", Hoofdstuk8, vaststelling: MetLks with { Wsw = antwoord }));
        Assert.Equal(verwacht, OordeelVan("wajong", Hoofdstuk8, vaststelling: MetLks with { Wajong = antwoord }));
    }

    [Theory, Trait("Wet", "WIA 35 lid 1"), Trait("Wet", "WIA 35 lid 4"), Trait("Wet", "Wajong 2:22")]
    [InlineData(Ja, Nee, Nee, Nee, Nee, Rechtsgrond.Wia35)]
    [InlineData(Ja, Nee, Ja, Nee, Nee, Rechtsgrond.Wajong222)]
    [InlineData(Ja, Nee, Ja, Ja, Nee, Rechtsgrond.Wajong222)]                   // Wajong gaat voor de vraag naar het college
    [InlineData(Ja, Nee, Nee, Ja, Ja, Rechtsgrond.Wia35)]                       // na twee jaar minimumloon
    [InlineData(Ja, Nee, Nee, Ja, Nee, null)]                                   // het college
    [InlineData(Ja, Nee, Nee, Ja, JaNeeOnbekend.Onbekend, null)]
    [InlineData(Ja, Nee, Nee, JaNeeOnbekend.Onbekend, Nee, null)]
    [InlineData(Ja, Nee, JaNeeOnbekend.Onbekend, Nee, Nee, null)]
    [InlineData(Ja, Ja, Nee, Nee, Nee, null)]                                   // WSW
    [InlineData(Ja, JaNeeOnbekend.Onbekend, Nee, Nee, Nee, null)]
    [InlineData(Nee, Nee, Nee, Nee, Nee, null)]                                 // geen beperking
    [InlineData(JaNeeOnbekend.Onbekend, Nee, Ja, Nee, Nee, null)]
    public void Bij_uwv_rust_het_besluit_op_wia_35_of_op_wajong(JaNeeOnbekend sfb, JaNeeOnbekend wsw, JaNeeOnbekend wajong, JaNeeOnbekend college, JaNeeOnbekend tweeJaar, Rechtsgrond? verwacht) =>
        Assert.Equal(
            verwacht,
            Doelgroeptoets.Rechtsgrond(Uwv, Baan, MetSfb with { Sfb = sfb, Wsw = wsw, Wajong = wajong, PwCollegeVerantwoordelijk = college, TweeJaarMinimumloon = tweeJaar }));

    [Theory, Trait("Wet", "Reïntegratiebesluit 12"), Trait("Parameter", "begeleidingsvorm")]
    [InlineData(Nee, Rechtsgrond.Reintegratiebesluit12)]
    [InlineData(Ja, Rechtsgrond.Reintegratiebesluit12)]     // ook met Wajong
    public void Een_interne_jobcoach_bij_uwv_rust_op_artikel_12(JaNeeOnbekend wajong, Rechtsgrond verwacht) =>
        Assert.Equal(verwacht, Doelgroeptoets.Rechtsgrond(Intern, Baan, MetSfb with { Wajong = wajong }));

    [Fact, Trait("Wet", "Reïntegratiebesluit 12"), Trait("Parameter", "begeleidingsvorm")]
    public void De_gevraagde_vorm_gaat_voor_de_vorm_van_de_regeling() =>
        Assert.Equal(Rechtsgrond.Reintegratiebesluit12, Doelgroeptoets.Rechtsgrond(Uwv, Baan, MetSfb, new(Vorm: Begeleidingsvorm.Intern)));

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Met_een_wsw_contract_is_er_geen_artikel() =>
        Assert.Null(Doelgroeptoets.Rechtsgrond(Uwv, Baan with { Contractvorm = Contractvorm.Wsw }, MetSfb));

    [Theory, Trait("Wet", "WIA 35 lid 1")]
    [InlineData(Contractvorm.Wsw, Nee, "ja")]       // het contract zegt genoeg
    [InlineData(Contractvorm.Wsw, Ja, "ja")]
    [InlineData(Contractvorm.Regulier, Ja, "ja")]
    [InlineData(Contractvorm.Regulier, Nee, "nee")]
    [InlineData(Contractvorm.Regulier, JaNeeOnbekend.Onbekend, null)]
    public void Bij_de_rechtsgrond_is_wie_een_wsw_contract_heeft_een_wsw_werknemer(Contractvorm contract, JaNeeOnbekend wsw, string? verwacht) =>
        Assert.Equal(new("WSW-werknemer", verwacht), BevindingVan("rechtsgrond", Hoofdstuk8, Baan with { Contractvorm = contract }, MetLks with { Wsw = wsw }).Gegevens[0]);

    [Theory, Trait("Wet", "Participatiewet 10da"), Trait("Wet", "Participatiewet 10")]
    [InlineData(Ja, Nee, Rechtsgrond.Participatiewet10da)]
    [InlineData(Ja, Ja, Rechtsgrond.Participatiewet10da)]
    [InlineData(Nee, Ja, Rechtsgrond.Participatiewet10)]
    [InlineData(Nee, Nee, null)]
    [InlineData(JaNeeOnbekend.Onbekend, Ja, null)]      // eerst de loonkostensubsidie: 10da geeft aanspraak, 10 niet
    [InlineData(Nee, JaNeeOnbekend.Onbekend, null)]
    public void Bij_de_gemeente_rust_het_besluit_op_de_participatiewet(JaNeeOnbekend lks, JaNeeOnbekend sfb, Rechtsgrond? verwacht) =>
        Assert.Equal(verwacht, Doelgroeptoets.Rechtsgrond(Hoofdstuk8, Baan, MetLks with { Loonkostensubsidie = lks, Sfb = sfb }));

    [Fact]
    public void Zonder_vaststelling_is_er_nog_geen_artikel() => Assert.Null(Doelgroeptoets.Rechtsgrond(Uwv, Baan, null));

    [Fact, Trait("Parameter", "grondslag")]
    public void De_bevinding_noemt_het_artikel_of_de_grondslag_van_de_regeling()
    {
        var wajong = BevindingVan("rechtsgrond", Uwv, vaststelling: MetSfb with { Wajong = Ja });
        Assert.Equal((Oordeel.Voldoet, "Wajong 2:22", "Een toekenning rust op Wajong 2:22."), (wajong.Oordeel, wajong.Artikel, wajong.Zin));
        Assert.Equal(new Gegeven("rechtsgrond", "Wajong 2:22"), wajong.Gegevens[^1]);
        Assert.Equal(
            [
                "WSW-werknemer", "structurele functionele beperking", "recht op Wajong", "college verantwoordelijk (Participatiewet)", "doelgroep loonkostensubsidie", "vorm van begeleiding",
                "rechtsgrond",
            ],
            wajong.Gegevens.Select(gegeven => gegeven.Naam));
        Assert.Equal("extern", wajong.Gegevens[5].Waarde);

        var open = BevindingVan("rechtsgrond", Uwv, vaststelling: MetSfb with { Sfb = Nee });
        Assert.Equal(
            (Oordeel.NietVastgesteld, "WIA 35, Wajong 2:22, Reïntegratiebesluit 18", "Het staat niet vast op welk artikel een toekenning kan rusten."), (open.Oordeel, open.Artikel, open.Zin));
        Assert.Equal("niet in dit voorbeeld", BevindingVan("rechtsgrond", Uwv with { Grondslag = Onbekend<IReadOnlyList<string>?>() }, vaststelling: MetSfb with { Sfb = Nee }).Artikel);
        Assert.Equal("voorbeeld", BevindingVan("rechtsgrond", Uwv with { Grondslag = Gegeven<IReadOnlyList<string>?>([]) }, vaststelling: MetSfb with { Sfb = Nee }).Artikel);
    }

    [Theory]
    [InlineData(Rechtsgrond.Wia35, "WIA 35")]
    [InlineData(Rechtsgrond.Wajong222, "Wajong 2:22")]
    [InlineData(Rechtsgrond.Reintegratiebesluit12, "Reïntegratiebesluit 12")]
    [InlineData(Rechtsgrond.Participatiewet10da, "Participatiewet 10da")]
    [InlineData(Rechtsgrond.Participatiewet10, "Participatiewet 10")]
    public void Elk_artikel_heeft_zijn_schrijfwijze(Rechtsgrond grond, string tekst)
    {
        var (regeling, feiten) = grond switch
        {
            Rechtsgrond.Wia35 => (Uwv, MetSfb),
            Rechtsgrond.Wajong222 => (Uwv, MetSfb with { Wajong = Ja }),
            Rechtsgrond.Reintegratiebesluit12 => (Intern, MetSfb),
            Rechtsgrond.Participatiewet10da => (Hoofdstuk8, MetLks),
            _ => (Hoofdstuk8, MetSfb),
        };

        Assert.Equal(tekst, BevindingVan("rechtsgrond", regeling, vaststelling: feiten, aanvraag: new()).Artikel);
    }
}
