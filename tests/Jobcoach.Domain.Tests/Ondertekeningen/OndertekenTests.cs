using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Ondertekeningen;

[Trait("Regeling", "leidraad-2012, ondertekening"), Trait("Regeling", "eigen, ondertekenen")]
public sealed class OndertekenTests
{
    private static readonly Onderteken DeAanvraag = new(Ondertekenonderwerp.Aanvraag);

    private static Regeling Hoofdstuk8 => RegelingCatalogus.Ingebouwd.Geldend("gemeentelijk-hoofdstuk-8", Verlopen.Start)!;

    [Fact]
    public void Wie_tekent_tekent_elk_formulier_dat_hem_daarom_vraagt()
    {
        var aanvraag = Verlopen.Nieuw().Ongetekend().Doe(DeWerknemer, DeAanvraag).Zaak.Aanvragen[0];

        var handtekening = new Ondertekening(Partij.Werknemer, Verlopen.Start, Door: DeWerknemer);
        Assert.Equal([handtekening], aanvraag.Coachingsplan!.Ondertekeningen!);
        Assert.Equal((handtekening, null), (aanvraag.Matchingsformat!.OndertekeningClient, aanvraag.Matchingsformat.OndertekeningAanvrager));
        Assert.True(aanvraag.Coachingsplan.VerklaringAkkoord);
    }

    [Fact]
    public void De_werkgever_die_niet_aanvraagt_tekent_alleen_het_coachingsplan()
    {
        var aanvraag = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag).Zaak.Aanvragen[0];

        Assert.Equal([Partij.Werkgever], aanvraag.Coachingsplan!.Ondertekeningen!.Select(een => een.Partij));
        Assert.Equal((null, null), (aanvraag.Matchingsformat!.OndertekeningClient, aanvraag.Matchingsformat.OndertekeningAanvrager));
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public void De_werkgever_die_aanvraagt_tekent_niet_wat_hij_niet_leest_ook_niet_namens_de_werknemer()
    {
        var verloop = VanDeWerkgever().Ongetekend().Doe(DeWerkgever, DeAanvraag).Doe(DeWerkgever, Namens(Partij.Werknemer));

        var aanvraag = verloop.Zaak.Aanvragen[0];
        Assert.Equal([Partij.Werkgever, Partij.Werknemer], aanvraag.Coachingsplan!.Ondertekeningen!.Select(een => een.Partij));
        Assert.Equal((null, null), (aanvraag.Matchingsformat!.OndertekeningAanvrager, aanvraag.Matchingsformat.OndertekeningClient));
        Assert.Equal("al-ondertekend", Assert.Single(verloop.Probeer(DeWerkgever, Namens(Partij.Werknemer))).Code);
        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));
        Assert.DoesNotContain(Ondertekenlijst.VanAanvraag(verloop.Zaak), plaats => plaats is { Formulier: Ondertekenformulier.Matchingsformat, Partij: Partij.Werkgever });
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public void Wat_de_werkgever_op_het_formulier_tekende_dat_hij_zelf_invulde_telt_en_verder_oordeelt_een_mens()
    {
        var format = Matchingsformat(Verlopen.Start) with { OndertekeningAanvrager = new(Partij.Werkgever, Verlopen.Start) };
        var verloop = VanDeWerkgever().Doe(DeJobcoach, new VulAan(Matchingsformat: format));
        Assert.Equal(Oordeel.Voldoet, Bevonden(verloop).Oordeel);

        verloop.Doe(DeJobcoach, new VulAan(Matchingsformat: format with { Kerntaken = ["Anders."], OndertekeningAanvrager = null }));

        Assert.Equal(
            (Oordeel.BeoordelingNodig, "De werknemer heeft het matchingsformat ondertekend. De werkgever vraagt aan, maar ziet dit formulier niet en ondertekent het daarom niet. Beoordeel of dat genoeg is."),
            (Bevonden(verloop).Oordeel, Bevonden(verloop).Zin));
        Assert.DoesNotContain(Rol.Werkgever, Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));

        static Bevinding Bevonden(Zaakverloop verloop) => verloop.Zaak.Aanvragen[0].Volledigheidsbevindingen!.Single(een => een.Code == Volledigheidscode.MatchingsformatOndertekend);
    }

    [Fact]
    [Trait("Wet", "Awb 4:2 lid 1")]
    public void Hebben_allen_getekend_dan_mist_de_toets_geen_handtekening_meer()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().MetArbeidsovereenkomst();
        Assert.Equal(
            ["matchingsformat-ondertekend", "coachingsplan-ingevuld", "ondertekend-door-werknemer", "ondertekend-door-werkgever", "ondertekend-door-jobcoachorganisatie"],
            Mist(verloop));

        verloop.Doe(DeWerknemer, DeAanvraag).Doe(DeWerkgever, DeAanvraag).Doe(DeJobcoach, DeAanvraag with { Partij = Partij.Jobcoachorganisatie });

        Assert.Empty(Mist(verloop));
        Assert.Empty(Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));
    }

    [Fact]
    public void Wie_zelf_tekende_tekent_niet_nog_eens_en_het_feit_zegt_voor_welke_partij()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag);

        Assert.Equal("al-ondertekend", Assert.Single(verloop.Probeer(DeWerkgever, DeAanvraag)).Code);
        Assert.Equal((Feitsoort.Ondertekend, DeWerkgever, "aanvraag/1/Werkgever", null), Laatste(verloop));
    }

    [Fact]
    public void Wat_iemand_zelf_tekent_komt_in_de_plaats_van_wat_een_ander_zegt_maar_niet_andersom()
    {
        var opPapier = Verlopen.Nieuw();
        Assert.Null(Handtekening(opPapier, Partij.Werkgever)!.Door);
        Assert.Equal("al-ondertekend", Assert.Single(opPapier.Probeer(DeJobcoach, Namens(Partij.Werkgever))).Code);

        Assert.Equal(DeWerkgever, Handtekening(opPapier.Doe(DeWerkgever, DeAanvraag), Partij.Werkgever)!.Door);
    }

    [Fact]
    public void Namens_een_partij_die_niet_digitaal_tekent_tekent_de_jobcoach_of_de_aanvrager_met_een_reden()
    {
        var verloop = Verlopen.Nieuw().Ongetekend();
        var zonderReden = Assert.Single(verloop.Probeer(DeJobcoach, Namens(Partij.Werkgever) with { NamensReden = " " }));
        Assert.Equal(("tekst-verplicht", "namensReden"), (zonderReden.Code, zonderReden.Veld));

        // De werknemer is hier de aanvrager.
        Assert.Empty(verloop.Probeer(DeWerknemer, Namens(Partij.Werkgever)));
        var handtekening = Handtekening(verloop.Doe(DeJobcoach, Namens(Partij.Werkgever)), Partij.Werkgever)!;

        Assert.Equal((DeJobcoach, "Tekent alleen op papier.", true), (handtekening.Door, handtekening.NamensReden, handtekening.IsNamens));
        Assert.Equal((Feitsoort.Ondertekend, DeJobcoach, "aanvraag/1/Werkgever", null), Laatste(verloop));
        var bevinding = verloop.Zaak.Aanvragen[0].Volledigheidsbevindingen!.Single(een => een.Code == Volledigheidscode.OndertekendDoorWerkgever);
        Assert.Equal((Oordeel.BeoordelingNodig, "door een ander gezet"), (bevinding.Oordeel, bevinding.Gegevens[0].Waarde));
    }

    [Fact]
    public void Tekent_de_partij_daarna_zelf_dan_telt_die_handtekening()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeJobcoach, Namens(Partij.Werkgever)).Doe(DeWerkgever, DeAanvraag);

        Assert.Equal([DeWerkgever], verloop.Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!.Select(een => een.Door));
    }

    public static TheoryData<Handelende, Partij, string> NietNamens => new()
    {
        { DeWerkgever, Partij.Werknemer, "de werkgever is hier niet de aanvrager" },
        { DeWerknemer, Partij.Jobcoach, "de jobcoach tekent altijd zelf" },
        { DeWerkgever, Partij.Jobcoachorganisatie, "de organisatie ook" },
        { DeWerkgever, Partij.WettelijkVertegenwoordiger, "die vertegenwoordigt de werknemer" },
    };

    [Theory, MemberData(nameof(NietNamens))]
    public void Een_ander_tekent_niet_voor_deze_partij(Handelende door, Partij partij, string waarom)
    {
        var weigering = Assert.Single(Verlopen.Nieuw().Ongetekend().Probeer(door, Namens(partij)));

        Assert.Equal((waarom, "namens-niet-bevoegd", Weigeringsoort.Bevoegdheid), (waarom, weigering.Code, weigering.Soort));
    }

    [Fact]
    public void De_wettelijk_vertegenwoordiger_is_geen_ander_maar_zegt_wel_waarom_hij_tekent()
    {
        var verloop = Verlopen.Nieuw().Ongetekend();
        var alsVertegenwoordiger = DeAanvraag with { Partij = Partij.WettelijkVertegenwoordiger };
        Assert.Equal("namensReden", Assert.Single(verloop.Probeer(DeWerknemer, alsVertegenwoordiger)).Veld);

        verloop.Doe(DeWerknemer, alsVertegenwoordiger with { NamensReden = "Mentor." });

        var handtekening = Handtekening(verloop, Partij.WettelijkVertegenwoordiger)!;
        Assert.Equal(("Mentor.", DeWerknemer, false), (handtekening.NamensReden, handtekening.Door, handtekening.IsNamens));
        Assert.DoesNotContain("ondertekend-door-werknemer", Mist(verloop));
        Assert.Equal(Partij.WettelijkVertegenwoordiger, verloop.Zaak.Aanvragen[0].Matchingsformat!.OndertekeningClient!.Partij);
    }

    [Fact]
    public void Wie_voor_zichzelf_tekent_geeft_geen_reden_en_een_reden_heeft_een_lengte()
    {
        var verloop = Verlopen.Nieuw().Ongetekend();

        var overbodig = Assert.Single(verloop.Probeer(DeWerkgever, DeAanvraag with { NamensReden = "Zomaar." }));
        Assert.Equal(("reden-overbodig", "namensReden"), (overbodig.Code, overbodig.Veld));
        Assert.Equal("tekst-te-lang", Assert.Single(verloop.Probeer(DeJobcoach, Namens(Partij.Werkgever) with { NamensReden = new string('x', 401) })).Code);
        Assert.Empty(verloop.Probeer(DeJobcoach, Namens(Partij.Werkgever) with { NamensReden = new string('x', 400) }));
    }

    [Fact]
    public void Na_het_oordeel_over_de_volledigheid_en_zonder_formulieren_is_er_niets_te_ondertekenen()
    {
        var verloop = Verlopen.Nieuw().TotToets();
        var leeg = verloop.Zaak with { Fase = Fase.Volledigheid, Aanvragen = [verloop.Zaak.Aanvragen[0] with { Coachingsplan = null, Matchingsformat = null }] };

        Assert.Equal("ondertekenen-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeWerkgever, DeAanvraag)).Code);
        Assert.Equal("ondertekenen-niet-aan-de-orde", Assert.Single(DeAanvraag.Pas(leeg, verloop.Situatie(DeWerkgever)).Weigeringen).Code);
        Assert.Equal("ondertekenen-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeWerkgever, new Onderteken(Ondertekenonderwerp.Verantwoording))).Code);
    }

    [Fact]
    public void Staat_er_alleen_een_matchingsformat_dan_is_van_de_werkgever_niets_nodig()
    {
        var verloop = Verlopen.Nieuw().Ongetekend();
        var zonderPlan = verloop.Zaak with { Aanvragen = [verloop.Zaak.Aanvragen[0] with { Coachingsplan = null }] };

        Assert.Equal("geen-handtekening-gevraagd", Assert.Single(DeAanvraag.Pas(zonderPlan, verloop.Situatie(DeWerkgever)).Weigeringen).Code);
        Assert.Equal([Rol.Werknemer], Ondertekenlijst.WieTekentNog(zonderPlan, verloop.Regeling));
    }

    [Fact]
    [Trait("Wet", "Awb 4:15 lid 1")]
    public void De_laatste_handtekening_die_is_gevraagd_vult_de_aanvraag_aan()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().MetArbeidsovereenkomst().Doe(DeJobcoach, DeAanvraag).Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Verlopen.Start.AddDays(4));
        Assert.Equal(["matchingsformat-ondertekend", "ondertekend-door-werknemer", "ondertekend-door-werkgever"], verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken[0].Ontbreekt);

        var halverwege = verloop.Doe(DeWerknemer, DeAanvraag).Zaak.Aanvragen[0];
        Assert.Null(halverwege.Aanvullingsverzoeken[0].AangevuldOp);
        Assert.True(halverwege.Opschortingen[0].Loopt);

        var aangevuld = verloop.Doe(DeWerkgever, DeAanvraag).Zaak.Aanvragen[0];
        Assert.Equal(Verlopen.Start.AddDays(4), aangevuld.Aanvullingsverzoeken[0].AangevuldOp);
        Assert.False(aangevuld.Opschortingen[0].Loopt);
        Assert.Empty(Mist(verloop));
        Assert.Contains(verloop.Feiten, feit => feit is { Soort: Feitsoort.AanvraagAangevuld, Door.Rol: Rol.Werkgever });
    }

    [Fact]
    public void Is_er_meer_gevraagd_dan_handtekeningen_dan_sluit_de_aanvrager_de_aanvulling_zelf_en_telt_een_nieuwe_handtekening_als_inhoud()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeJobcoach, DeAanvraag).Doe(DeWerknemer, DeAanvraag).Naar(Verlopen.Start.AddDays(1)).Doe(DeAdministratie, new BeoordeelVolledigheid(false));
        Assert.Equal("aanvulling-leeg", Assert.Single(verloop.Probeer(DeJobcoach, new VulAan())).Code);

        verloop.Doe(DeWerkgever, DeAanvraag);
        Assert.Null(verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken[0].AangevuldOp);

        Assert.NotNull(verloop.Doe(DeJobcoach, new VulAan()).Zaak.Aanvragen[0].Aanvullingsverzoeken[0].AangevuldOp);
    }

    [Fact]
    public void Wie_moet_tekenen_krijgt_bericht_bij_ontvangst_en_als_zijn_handtekening_vervalt_en_de_indiener_niet()
    {
        var verloop = Verlopen.Nieuw();
        Assert.DoesNotContain(verloop.Zaak.Berichten, bericht => bericht.Soort is Berichtsoort.OndertekeningGevraagd);

        verloop.Ongetekend();
        Assert.Equal([Rol.Werknemer, Rol.Werkgever], Gevraagd(verloop));

        verloop.Doe(DeWerkgever, DeAanvraag).Doe(DeJobcoach, new VulAan(Coachingsplan: Verlopen.OngetekendPlan(Verlopen.Start) with { AfsprakenRolWerkgever = "Anders." }));
        Assert.Equal([Rol.Werknemer, Rol.Werkgever, Rol.Werkgever], Gevraagd(verloop));

        var vervolg = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Doe(DeJobcoach, new DienVervolgaanvraagIn(Verlopen.OngetekendPlan(new(2015, 8, 2))));
        Assert.Equal([Rol.Werknemer, Rol.Werkgever], Gevraagd(vervolg));
        Assert.Empty(vervolg.Probeer(DeWerknemer, DeAanvraag));
    }

    private static Zaakverloop VanDeWerkgever() => new(Hoofdstuk8, Verlopen.Start, Werk(Verlopen.Start), "licht", Verlopen.Organisatie, aanvrager: Rol.Werkgever);

    private static Onderteken Namens(Partij partij) => new(Ondertekenonderwerp.Aanvraag, partij, "Tekent alleen op papier.");

    private static Ondertekening? Handtekening(Zaakverloop verloop, Partij partij) => verloop.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(partij);

    private static IEnumerable<string> Mist(Zaakverloop verloop) =>
        verloop.Zaak.Aanvragen[^1].Volledigheidsbevindingen!.Where(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet).Select(bevinding => bevinding.Code);

    private static IEnumerable<Rol> Gevraagd(Zaakverloop verloop) =>
        verloop.Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.OndertekeningGevraagd).Select(bericht => bericht.Aan);

    private static (Feitsoort, Handelende, string?, string?) Laatste(Zaakverloop verloop)
    {
        var feit = verloop.Feiten.Last(een => een.Door.Rol is not Rol.Systeem);
        return (feit.Soort, feit.Door, feit.Verwijzing, feit.Reden);
    }
}
