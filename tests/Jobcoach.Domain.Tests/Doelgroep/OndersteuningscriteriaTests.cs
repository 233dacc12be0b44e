using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Doelgroep.JaNeeOnbekend;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>Wie aanvraagt, in welke vorm, en of externe en interne begeleiding samengaan.</summary>
public sealed class OndersteuningscriteriaTests
{
    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 2 onder d")]
    [InlineData(Nee, Oordeel.Voldoet, "De werknemer heeft niet ingestemd met ondersteuning via de werkgever. Een externe jobcoach is mogelijk.")]
    [InlineData(Ja, Oordeel.VoldoetNiet, "De werknemer heeft ingestemd met ondersteuning via de werkgever (Reïntegratiebesluit 12). Een externe jobcoach kan daar niet bij.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer heeft ingestemd met ondersteuning via de werkgever.")]
    public void Wie_instemt_met_steun_via_de_werkgever_krijgt_geen_externe_jobcoach(JaNeeOnbekend instemming, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("geen-instemming-werkgever", Uwv, vaststelling: MetSfb with { InstemmingWerkgever = instemming });

        Assert.Equal((verwacht, zin, "Reïntegratiebesluit 18 lid 2 onder d"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Wet", "Reïntegratiebesluit 12"), Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "doelgroep.toestemmingWerknemer")]
    [InlineData(Ja, Oordeel.Voldoet, "De werknemer stemt er schriftelijk mee in dat de begeleiding via de werkgever gaat.")]
    [InlineData(Nee, Oordeel.VoldoetNiet, "De werknemer stemt er niet schriftelijk mee in dat de begeleiding via de werkgever gaat.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer er schriftelijk mee instemt dat de begeleiding via de werkgever gaat.")]
    public void Interne_begeleiding_vraagt_schriftelijke_instemming_van_de_werknemer(JaNeeOnbekend instemming, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("toestemming-werknemer", Intern, vaststelling: MetSfb with { InstemmingWerkgever = instemming }, aanvraag: new());

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Fact, Trait("Parameter", "doelgroep.toestemmingWerknemer")]
    public void De_instemming_wordt_een_keer_getoetst_naar_de_vorm_die_is_gevraagd()
    {
        Assert.Equal(["toestemming-werknemer"], Instemming(Intern, new()));
        Assert.Equal(["geen-instemming-werkgever"], Instemming(Uwv, new()));
        Assert.Equal(["toestemming-werknemer"], Instemming(Hoofdstuk8, new(Vorm: Begeleidingsvorm.Intern)));
        Assert.Empty(Instemming(Hoofdstuk8, new(Vorm: Begeleidingsvorm.Extern)));     // het Reïntegratiebesluit geldt niet voor de gemeente
        Assert.Empty(Instemming(Hoofdstuk8, new()));

        static IEnumerable<string> Instemming(Regeling regeling, Aanvraagfeiten aanvraag) =>
            Doelgroeptoets.Toets(regeling, Baan, MetSfb, isVervolg: false, aanvraag).Select(bevinding => bevinding.Code).Where(code => code is "toestemming-werknemer" or "geen-instemming-werkgever");
    }

    [Theory, Trait("Parameter", "begeleidingsvorm")]
    [InlineData(Begeleidingsvorm.Extern, Begeleidingsvorm.Extern, Oordeel.Voldoet, "De regeling kent een jobcoach die extern is.")]
    [InlineData(Begeleidingsvorm.Extern, null, Oordeel.Voldoet, "De regeling kent een jobcoach die extern is.")]
    [InlineData(Begeleidingsvorm.Extern, Begeleidingsvorm.Intern, Oordeel.VoldoetNiet, "De aanvraag vraagt een jobcoach die intern is. Deze regeling kent alleen een jobcoach die extern is.")]
    [InlineData(Begeleidingsvorm.Intern, Begeleidingsvorm.Intern, Oordeel.Voldoet, "De regeling kent een jobcoach die intern is.")]
    [InlineData(Begeleidingsvorm.Intern, Begeleidingsvorm.Extern, Oordeel.VoldoetNiet, "De aanvraag vraagt een jobcoach die extern is. Deze regeling kent alleen een jobcoach die intern is.")]
    [InlineData(Begeleidingsvorm.Beide, Begeleidingsvorm.Intern, Oordeel.Voldoet, "De regeling kent een externe en een interne jobcoach.")]
    [InlineData(Begeleidingsvorm.Beide, null, Oordeel.Voldoet, "De regeling kent een externe en een interne jobcoach.")]
    [InlineData(null, Begeleidingsvorm.Extern, Oordeel.NietVastgesteld, "De regeling zegt niet of de jobcoach extern of intern is. De toetser beoordeelt dit.")]
    public void De_gevraagde_vorm_past_bij_de_regeling(Begeleidingsvorm? regeling, Begeleidingsvorm? gevraagd, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("begeleidingsvorm", Uwv with { Begeleidingsvorm = new(regeling, "voorbeeld", Zekerheid.H) }, aanvraag: new(Vorm: gevraagd));

        Assert.Equal((verwacht, zin, "voorbeeld"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Fact]
    public void Beide_vormen_bij_de_regeling_staan_bij_de_gegevens() =>
        Assert.Equal(
            [new("vorm van begeleiding", null), new("vorm volgens de regeling", "extern of intern")], BevindingVan("begeleidingsvorm", Hoofdstuk8, aanvraag: new()).Gegevens);

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 2 onder d"), Trait("Parameter", "doelgroep.samenloop")]
    [InlineData(Samenloopregel.Uitgesloten, AndereBegeleiding.Geen, JaNeeOnbekend.Onbekend, Oordeel.Voldoet, "Er is geen begeleiding in de andere vorm.")]
    [InlineData(Samenloopregel.Uitgesloten, AndereBegeleiding.Onbekend, JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of er ook begeleiding in de andere vorm is.")]
    [InlineData(Samenloopregel.Uitgesloten, AndereBegeleiding.Toegekend, Ja, Oordeel.VoldoetNiet, "Begeleiding in de andere vorm is al toegekend. Externe en interne begeleiding mogen niet tegelijk.")]
    [InlineData(Samenloopregel.AlleenVerschillendePersonen, AndereBegeleiding.Toegekend, Ja, Oordeel.Voldoet, "Twee verschillende mensen geven de externe en de interne begeleiding. Dat mag tegelijk.")]
    [InlineData(Samenloopregel.AlleenVerschillendePersonen, AndereBegeleiding.Aangevraagd, Nee, Oordeel.VoldoetNiet, "Eén persoon geeft de externe en de interne begeleiding. Dat mag niet tegelijk.")]
    [InlineData(Samenloopregel.AlleenVerschillendePersonen, AndereBegeleiding.Toegekend, JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of twee verschillende mensen de externe en de interne begeleiding geven.")]
    [InlineData(Samenloopregel.AlleenVerschillendePersonen, AndereBegeleiding.Geen, Nee, Oordeel.Voldoet, "Er is geen begeleiding in de andere vorm.")]
    [InlineData(Samenloopregel.Toegestaan, AndereBegeleiding.Toegekend, Nee, Oordeel.Voldoet, "Externe en interne begeleiding mogen tegelijk.")]
    [InlineData(Samenloopregel.Toegestaan, AndereBegeleiding.Onbekend, Nee, Oordeel.Voldoet, "Externe en interne begeleiding mogen tegelijk.")]
    [InlineData(null, AndereBegeleiding.Toegekend, Ja, Oordeel.NietVastgesteld, "De regeling zegt niet of externe en interne begeleiding tegelijk mogen. De toetser beoordeelt dit.")]
    [InlineData(null, AndereBegeleiding.Geen, Ja, Oordeel.Voldoet, "Er is geen begeleiding in de andere vorm.")]
    public void Externe_en_interne_begeleiding_gaan_samen_zoals_de_regeling_zegt(Samenloopregel? regel, AndereBegeleiding andere, JaNeeOnbekend persoon, Oordeel verwacht, string zin)
    {
        var regeling = Uwv.MetDoelgroep(eisen => eisen with { Samenloop = new(regel, "voorbeeld", Zekerheid.H) });
        var bevinding = BevindingVan("samenloop", regeling, vaststelling: MetSfb with { AndereBegeleiding = andere, AnderePersoon = persoon });

        Assert.Equal((verwacht, zin, "voorbeeld"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "doelgroep.samenloop")]
    [InlineData(Begeleidingsvorm.Intern, Oordeel.Voldoet, "Een externe jobcoach is ook aangevraagd. De subsidieaanvraag van de werkgever gaat voor (Protocol Interne Jobcoach 2015).")]
    [InlineData(Begeleidingsvorm.Extern, Oordeel.BeoordelingNodig, "De werkgever heeft ook subsidie voor een interne jobcoach aangevraagd. Die aanvraag gaat voor (Protocol Interne Jobcoach 2015). De toetser wacht dat besluit af.")]
    public void Zijn_allebei_aangevraagd_dan_gaat_bij_uwv_de_subsidie_van_de_werkgever_voor(Begeleidingsvorm vorm, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("samenloop", Uwv, vaststelling: MetSfb with { AndereBegeleiding = AndereBegeleiding.Aangevraagd }, aanvraag: new(Vorm: vorm));

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal(
            [new("begeleiding in de andere vorm", "aangevraagd"), new("door een andere persoon", null), new("vorm van begeleiding", vorm is Begeleidingsvorm.Intern ? "intern" : "extern")],
            bevinding.Gegevens);
    }

    [Fact, Trait("Parameter", "doelgroep.samenloop")]
    public void Bij_de_gemeente_zegt_geen_bron_welke_aanvraag_voorgaat()
    {
        var regeling = Hoofdstuk8.MetDoelgroep(eisen => eisen with { Samenloop = Gegeven<Samenloopregel?>(Samenloopregel.Uitgesloten) });
        var bevinding = BevindingVan("samenloop", regeling, vaststelling: MetLks with { AndereBegeleiding = AndereBegeleiding.Aangevraagd });

        Assert.Equal(
            (Oordeel.BeoordelingNodig, "Begeleiding in de andere vorm is ook aangevraagd. Zij mogen niet tegelijk. De toetser beoordeelt welke aanvraag voorgaat."), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "doelgroep.aanvragers")]
    [InlineData(Rol.Werknemer, Oordeel.Voldoet, "De werknemer kan aanvragen.")]
    [InlineData(Rol.Werkgever, Oordeel.VoldoetNiet, "De werkgever kan niet aanvragen. Dat doet: werknemer.")]
    [InlineData(Rol.Jobcoach, Oordeel.VoldoetNiet, "De jobcoach kan niet aanvragen. Dat doet: werknemer.")]
    public void Bij_uwv_vraagt_de_werknemer_een_externe_jobcoach_aan(Rol aanvrager, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("aanvrager", Uwv, aanvraag: new(aanvrager));

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "doelgroep.aanvragers")]
    [InlineData(Rol.Werkgever, Oordeel.Voldoet)]
    [InlineData(Rol.Werknemer, Oordeel.VoldoetNiet)]
    public void De_werkgever_vraagt_de_subsidie_voor_een_interne_jobcoach_aan(Rol aanvrager, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("aanvrager", Intern, aanvraag: new(aanvrager)));

    [Theory, Trait("Wet", "Participatiewet 10 lid 5"), Trait("Wet", "Participatiewet 10 lid 6"), Trait("Parameter", "doelgroep.aanvragers")]
    [InlineData(Rol.Werknemer, Oordeel.Voldoet, "Participatiewet 10 lid 5", "De werknemer kan aanvragen.")]
    [InlineData(Rol.Werkgever, Oordeel.Voldoet, "Participatiewet 10 lid 5 en 6", "De werkgever kan aanvragen. De werknemer is belanghebbende en krijgt alle brieven ook.")]
    [InlineData(Rol.Jobcoach, Oordeel.BeoordelingNodig, "Participatiewet 10 lid 5", "De wet laat de werknemer en de werkgever aanvragen. De toetser beoordeelt namens wie de jobcoach aanvraagt.")]
    public void Bij_de_gemeente_vraagt_de_persoon_of_de_werkgever_aan(Rol aanvrager, Oordeel verwacht, string artikel, string zin)
    {
        var bevinding = BevindingVan("aanvrager", Hoofdstuk8, vaststelling: MetLks, aanvraag: new(aanvrager));

        Assert.Equal((verwacht, artikel, zin), (bevinding.Oordeel, bevinding.Artikel, bevinding.Zin));
        Assert.Equal([new("aanvrager", aanvrager.ToString().ToLowerInvariant()), new("wie kan aanvragen", null)], bevinding.Gegevens);
    }

    [Fact, Trait("Parameter", "doelgroep.aanvragers")]
    public void Een_regeling_van_uwv_die_zwijgt_over_de_aanvrager_vraagt_een_mens()
    {
        var bevinding = BevindingVan("aanvrager", Uwv.MetDoelgroep(eisen => eisen with { Aanvragers = Onbekend<IReadOnlyList<Rol>?>() }));

        Assert.Equal((Oordeel.NietVastgesteld, "De regeling zegt niet wie kan aanvragen. De toetser beoordeelt dit."), (bevinding.Oordeel, bevinding.Zin));
    }

    [Fact, Trait("Wet", "Participatiewet 10 lid 5")]
    public void Een_lege_lijst_van_aanvragers_zegt_niets_en_dan_geldt_de_wet() =>
        Assert.Equal(
            Oordeel.Voldoet, OordeelVan("aanvrager", Hoofdstuk8.MetDoelgroep(eisen => eisen with { Aanvragers = Gegeven<IReadOnlyList<Rol>?>([]) }), vaststelling: MetLks, aanvraag: new(Rol.Werkgever)));

    [Fact]
    public void Alle_aanvragers_van_de_regeling_staan_in_zin_en_gegevens()
    {
        var regeling = Uwv.MetDoelgroep(eisen => eisen with { Aanvragers = Gegeven<IReadOnlyList<Rol>?>([Rol.Werkgever, Rol.Werknemer]) });
        var bevinding = BevindingVan("aanvrager", regeling, aanvraag: new(Rol.Jobcoach));

        Assert.Equal("De jobcoach kan niet aanvragen. Dat doet: werkgever of werknemer.", bevinding.Zin);
        Assert.Equal("werkgever, werknemer", bevinding.Gegevens[1].Waarde);
        Assert.Equal([new("aanvrager", "werkgever")], bevinding.Keerpunt!.Veranderingen);
    }

    [Fact]
    public void Is_de_aanvrager_niet_bekend_dan_is_er_geen_bevinding_over() =>
        Assert.DoesNotContain(Doelgroeptoets.Toets(Uwv, Baan, MetSfb, isVervolg: false), bevinding => bevinding.Code == "aanvrager");
}
