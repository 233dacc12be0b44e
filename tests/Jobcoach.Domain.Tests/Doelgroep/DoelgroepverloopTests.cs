using System.Text.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>Hoe de feiten in de zaak komen en wat de zaak met de bevindingen doet.</summary>
public sealed class DoelgroepverloopTests
{
    [Theory, Trait("Regeling", "leidraad-2012, SFB"), Trait("Wet", "AVG 9")]
    [InlineData(JaNeeOnbekend.Ja)]
    [InlineData(JaNeeOnbekend.Nee)]
    public void De_uitkomst_over_sfb_is_een_vaststelling_in_het_dossier_en_geen_besluit(JaNeeOnbekend sfb)
    {
        var verloop = Volledig();
        var berichten = verloop.Zaak.Berichten.Count;

        verloop.Doe(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag) with { Sfb = sfb }));

        Assert.Empty(verloop.Zaak.Besluiten);
        Assert.Empty(verloop.Zaak.Besluitvoorstellen);
        Assert.Equal(berichten, verloop.Zaak.Berichten.Count);
        Assert.Equal(sfb, verloop.Zaak.Aanvragen[0].Doelgroepvaststelling!.Sfb);
    }

    [Fact, Trait("Regeling", "leidraad-2012, toetsvraag 2")]
    public void Een_onbekende_persoon_wacht_op_de_verzekeringsarts_en_dat_schort_niets_op()
    {
        var verloop = Volledig();

        verloop.Doe(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag) with { Sfb = JaNeeOnbekend.Onbekend }));

        Assert.Equal(Fase.Doelgroeptoets, verloop.Zaak.Fase);
        Assert.Empty(verloop.Zaak.Aanvragen[0].Opschortingen);
        Assert.Contains(verloop.Zaak.Aanvragen[0].Doelgroepbevindingen!, bevinding => bevinding.Zin.Contains("verzekeringsarts", StringComparison.Ordinal));

        verloop.Doe(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag) with { Bron = Vaststellingsbron.Verzekeringsarts }));
        Assert.Equal(Fase.Toets, verloop.Zaak.Fase);
    }

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Een_wsw_werknemer_gaat_naar_het_besluit_ook_als_de_rest_nog_open_is()
    {
        var verloop = Volledig();

        verloop.Doe(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag) with { Wsw = JaNeeOnbekend.Ja, Sfb = JaNeeOnbekend.Onbekend }));

        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);
    }

    [Fact]
    public void Aanvrager_en_overeenkomst_komen_uit_de_zaak_zelf()
    {
        var verloop = Nieuw().TotToets();

        Assert.Equal(Oordeel.Voldoet, Oordeelover(verloop, "aanvrager"));
        Assert.Equal(Oordeel.Voldoet, Oordeelover(verloop, "schriftelijke-overeenkomst"));
        Assert.Equal(Oordeel.Voldoet, Oordeelover(verloop, "concreet-zicht"));
        Assert.Equal(Oordeel.Voldoet, Oordeelover(verloop, "begeleidingsvorm"));
    }

    [Fact]
    public void Zonder_overeenkomst_bij_de_stukken_staat_zij_niet_vast()
    {
        var verloop = Nieuw().Doe(DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.AanvraagformulierProefplaatsing, "ander-stuk"))
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true, Reden: "Het contract komt nog."))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start)));

        Assert.Equal(Oordeel.NietVastgesteld, Oordeelover(verloop, "schriftelijke-overeenkomst"));
    }

    [Fact]
    public void Bij_een_proefplaatsing_telt_het_formulier_van_de_proefplaatsing()
    {
        var verloop = new Zaakverloop("uwv", Verlopen.Start, Verlopen.Proefplaatsing).MetProefformulier()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start)));

        Assert.Equal(Oordeel.Voldoet, Oordeelover(verloop, "concreet-zicht"));
    }

    [Fact]
    public void Bij_een_vervolg_met_hetzelfde_werk_geldt_de_overeenkomst_nog()
    {
        var verloop = Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden").Doe(DeAdministratie, new BeoordeelVolledigheid(true));

        Assert.Equal(Oordeel.Voldoet, Oordeelover(verloop, "schriftelijke-overeenkomst"));
    }

    [Theory]
    [InlineData(false, Oordeel.NietVastgesteld)]
    [InlineData(true, Oordeel.Voldoet)]
    public void Bij_een_vervolg_met_ander_werk_telt_alleen_de_nieuwe_overeenkomst(bool meegestuurd, Oordeel verwacht)
    {
        var verloop = Nieuw().TotBegeleiding().TotVervolg();
        var begin = verloop.Zaak.Perioden[^1].Looptijd.TotEnMet.AddDays(1);
        verloop.Doe(DeJobcoach, new Domain.Aanvragen.DienVervolgaanvraagIn(Vervolgplan("midden", begin), Dienstverband: Werk(begin), Ervaringen: new("Het bevalt.", "Tempo.")));
        if (meegestuurd)
        {
            verloop.MetArbeidsovereenkomst();
        }

        verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(true, Reden: meegestuurd ? null : "Het contract komt nog."));

        Assert.Equal(verwacht, Oordeelover(verloop, "schriftelijke-overeenkomst"));
    }

    [Fact, Trait("Parameter", "begeleidingsvorm")]
    public void Een_interne_jobcoach_bij_een_regeling_voor_externe_leidt_naar_afwijzing()
    {
        var verloop = new Zaakverloop("uwv", Verlopen.Start, Werk(Verlopen.Start), organisatie: Verlopen.Organisatie with { Vorm = Begeleidingsvorm.Intern }).MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start)));

        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);
        Assert.Equal(Oordeel.VoldoetNiet, Oordeelover(verloop, "begeleidingsvorm"));
    }

    [Theory, Trait("Wet", "Participatiewet 10 lid 6"), Trait("Wet", "Awb 3:41")]
    [InlineData(Rol.Werkgever, new[] { Rol.Werkgever, Rol.Werknemer })]     // de werknemer is belanghebbende
    [InlineData(Rol.Werknemer, new[] { Rol.Werknemer })]
    public void Vraagt_de_werkgever_aan_dan_krijgt_de_werknemer_als_belanghebbende_het_besluit_ook(Rol aanvrager, Rol[] verwacht)
    {
        var zaak = Verlopen.Hoofdstuk8().TotBesluit("licht").Zaak;
        var verloop = new Zaakverloop(Hoofdstuk8, zaak with { Partijen = zaak.Partijen with { Aanvrager = aanvrager } }, Verlopen.Start)
            .Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));

        Assert.Equal(
            [.. verwacht, Rol.Jobcoach],
            verloop.Zaak.Berichten.Where(bericht => bericht.Soort is Domain.Berichten.Berichtsoort.Besluit).Select(bericht => bericht.Aan));
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Wet", "Participatiewet 10 lid 5"), Trait("Parameter", "doelgroep.aanvragers")]
    [InlineData("uwv", Rol.Werknemer, true)]
    [InlineData("uwv", Rol.Werkgever, false)]
    [InlineData("gemeentelijk-hoofdstuk-8", Rol.Werknemer, true)]
    [InlineData("gemeentelijk-hoofdstuk-8", Rol.Werkgever, true)]
    public void Alleen_wie_kan_aanvragen_opent_een_zaak(string regeling, Rol aanvrager, bool kan)
    {
        var zaak = (regeling == "uwv" ? Nieuw() : Verlopen.Hoofdstuk8()).Zaak;
        var situatie = new Situatie(RegelingCatalogus.Ingebouwd.Geldend(regeling, Verlopen.Start)!, DeJobcoach, Moment.BeginVan(Verlopen.Start), []);

        var geopend = new OpenZaak(zaak.Partijen with { Aanvrager = aanvrager }, zaak.Dienstverband, null, null).Pas(Zaaknummer.Uit(7), situatie);

        Assert.Equal(kan, geopend.Gelukt);
        Assert.Equal(kan ? [] : ["aanvrager-niet-toegelaten"], geopend.Weigeringen.Select(weigering => weigering.Code));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]      // vandaag
    [InlineData(1, true)]
    public void De_dag_van_de_vaststelling_ligt_niet_in_de_toekomst(int dagen, bool geweigerd)
    {
        var verloop = Volledig();

        Assert.Equal(
            geweigerd ? [new("vaststelling-in-toekomst", "De dag van de vaststelling ligt niet in de toekomst.", "vaststelling.vastgesteldOp")] : [],
            verloop.Probeer(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag.AddDays(dagen)))));
    }

    [Fact]
    public void Het_dossier_noemt_bij_de_bevindingen_de_aanvraag()
    {
        var verloop = Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden").Doe(DeAdministratie, new BeoordeelVolledigheid(true));

        Assert.Equal(["aanvraag/1", "aanvraag/2"], verloop.Feiten.Where(feit => feit.Soort is Feitsoort.DoelgroepBevonden).Select(feit => feit.Verwijzing));
    }

    [Fact]
    public void Een_nieuwe_vaststelling_bij_een_vervolg_gaat_voor_de_vorige()
    {
        var zaak = Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden").Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Zaak;
        var vandaag = zaak.FaseSinds;
        var nieuw = Vaststelling(vandaag) with { Noodzaak = JaNeeOnbekend.Nee };

        var verloop = new Zaakverloop(Uwv, zaak with { Fase = Fase.Doelgroeptoets }, vandaag).Doe(DeToetser, new LegVaststellingVast(nieuw));

        Assert.Equal(nieuw, verloop.Zaak.Aanvragen[^1].Doelgroepvaststelling);
        Assert.Equal(Oordeel.VoldoetNiet, Oordeelover(verloop, "jobcoach-noodzakelijk"));
        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);
    }

    [Fact]
    public void Een_onbekende_keuze_in_de_nieuwe_feiten_is_een_weigering_met_haar_veld()
    {
        var vreemd = Vaststelling(Verlopen.Start) with
        {
            TweeJaarMinimumloon = (JaNeeOnbekend)9,
            Inwerkprogramma = (JaNeeOnbekend)9,
            AndereBegeleiding = (AndereBegeleiding)9,
            AnderePersoon = (JaNeeOnbekend)9,
            InstemmingWerkgever = (JaNeeOnbekend)9,
        };

        Assert.Equal(
            ["vaststelling.tweeJaarMinimumloon", "vaststelling.inwerkprogramma", "vaststelling.andereBegeleiding", "vaststelling.anderePersoon", "vaststelling.instemmingWerkgever"],
            Volledig().Probeer(DeToetser, new LegVaststellingVast(vreemd)).Select(weigering => weigering.Veld));
    }

    [Fact]
    public void Onmogelijke_gegevens_van_de_organisatie_worden_aan_de_deur_geweigerd()
    {
        Assert.Equal(["jobcoachorganisatie.vorm: keuze-onbekend"], Velden(Verlopen.Organisatie with { Vorm = Begeleidingsvorm.Beide }));
        Assert.Equal(["jobcoachorganisatie.vorm: keuze-onbekend"], Velden(Verlopen.Organisatie with { Vorm = (Begeleidingsvorm)9 }));
        Assert.Equal(["jobcoachorganisatie.band: keuze-onbekend"], Velden(Verlopen.Organisatie with { OnafhankelijkVanWerkgever = null, Band = (Werkgeverband)99 }));
        Assert.Equal(["jobcoachorganisatie.band: band-tegenstrijdig"], Velden(Verlopen.Organisatie with { Band = Werkgeverband.Zakelijk }));     // onafhankelijk en toch een band
        Assert.Equal(["jobcoachorganisatie.tevredenheidWerknemers: cijfer-onmogelijk"], Velden(Verlopen.Organisatie with { TevredenheidWerknemers = 0.9m }));
        Assert.Equal(["jobcoachorganisatie.tevredenheidWerkgevers: cijfer-onmogelijk"], Velden(Verlopen.Organisatie with { TevredenheidWerkgevers = 10.1m }));
        Assert.Empty(Velden(Verlopen.Organisatie with { Vorm = Begeleidingsvorm.Extern, Band = Werkgeverband.Geen, TevredenheidWerknemers = 1, TevredenheidWerkgevers = 10 }));
        Assert.Empty(Velden(Verlopen.Organisatie with { Vorm = Begeleidingsvorm.Intern, Band = Werkgeverband.UitzendbureauZelfdeConcern }));
        Assert.Empty(Velden(Verlopen.Organisatie with { OnafhankelijkVanWerkgever = false, Band = Werkgeverband.Persoonlijk }));

        static IEnumerable<string> Velden(Jobcoachorganisatie organisatie)
        {
            var zaak = Nieuw().Zaak;
            var situatie = new Situatie(Uwv, DeJobcoach, Moment.BeginVan(Verlopen.Start), []);
            return new OpenZaak(zaak.Partijen with { Jobcoachorganisatie = organisatie }, zaak.Dienstverband, null, null).Pas(Zaaknummer.Uit(7), situatie).Weigeringen.Select(weigering => $"{weigering.Veld}: {weigering.Code}");
        }
    }

    [Fact]
    public void Wat_is_bewaard_voor_deze_feiten_bestonden_blijft_leesbaar()
    {
        var vaststelling = JsonSerializer.Deserialize<Doelgroepvaststelling>(
            """{"sfb":"ja","langerDanEenJaar":"ja","indicatiePersoonlijkeOndersteuning":"ja","noodzaak":"ja","loonkostensubsidie":"nee","wajong":"nee","wsw":"nee","pwCollegeVerantwoordelijk":"nee","bron":"rapportage","vastgesteldOp":"2015-02-02"}""",
            Json)!;
        var organisatie = JsonSerializer.Deserialize<Jobcoachorganisatie>("""{"id":"o","naam":"Stap voor Stap","erkend":true}""", Json)!;

        Assert.Equal(
            (JaNeeOnbekend.Onbekend, JaNeeOnbekend.Onbekend, AndereBegeleiding.Onbekend, JaNeeOnbekend.Onbekend, JaNeeOnbekend.Onbekend),
            (vaststelling.TweeJaarMinimumloon, vaststelling.Inwerkprogramma, vaststelling.AndereBegeleiding, vaststelling.AnderePersoon, vaststelling.InstemmingWerkgever));
        Assert.Equal(new Jobcoachorganisatie("o", "Stap voor Stap", Erkend: true), organisatie);
    }

    private static Zaakverloop Nieuw() => Verlopen.Nieuw();

    private static Zaakverloop Volledig() => Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true));

    private static Oordeel Oordeelover(Zaakverloop verloop, string code) => verloop.Zaak.Aanvragen[^1].Doelgroepbevindingen!.Single(bevinding => bevinding.Code == code).Oordeel;
}
