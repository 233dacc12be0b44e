using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Volledigheid;

[Trait("Wet", "Awb 4:5"), Trait("Regeling", "leidraad-2012, toetsvraag 1")]
public sealed class VolledigheidstoetsTests
{
    private static readonly Aanvraagset Eerste = Voorbeelden.EersteAanvraag;
    private static readonly Aanvraagset Vervolg = Voorbeelden.Vervolgaanvraag;
    private static readonly Matchingsformat Format = Voorbeelden.Matchingsformat;
    private static readonly Coachingsplan Plan = Voorbeelden.Coachingsplan;

    [Fact]
    [Trait("Regeling", "leidraad-2012, aanvraagset")]
    [Trait("Regeling", "uwv-2014, inhoud aanvraag")]
    [Trait("Wet", "Awb 4:2 lid 2")]
    public void Een_volledige_eerste_aanvraag_krijgt_een_bevinding_per_punt()
    {
        var bevindingen = Volledigheidstoets.Toets(Eerste);

        Assert.All(bevindingen, bevinding => Assert.Equal(Oordeel.Voldoet, bevinding.Oordeel));
        Assert.Equal(
            [
                "matchingsformat-aanwezig", "matchingsformat-ingevuld", "matchingsformat-ondertekend", "belastbaarheidsprofiel-actueel",
                "coachingsplan-aanwezig", "coachingsplan-ingevuld", "doelen-herleidbaar",
                "ondertekend-door-werknemer", "ondertekend-door-werkgever", "ondertekend-door-jobcoachorganisatie",
                "arbeidsovereenkomst-aanwezig", "organisatie-erkend",
            ],
            bevindingen.Select(bevinding => bevinding.Code));
    }

    [Fact]
    [Trait("Regeling", "leidraad-2012, vervolgset")]
    public void Een_vervolgaanvraag_vraagt_verantwoording_en_ervaringen_maar_geen_matchingsformat() =>
        Assert.Equal(
            [
                "coachingsplan-aanwezig", "coachingsplan-ingevuld",
                "ondertekend-door-werknemer", "ondertekend-door-werkgever", "ondertekend-door-jobcoachorganisatie",
                "arbeidsovereenkomst-aanwezig", "organisatie-erkend", "verantwoording-ingediend", "ervaringen-jobcoach",
            ],
            Volledigheidstoets.Toets(Vervolg).Where(bevinding => bevinding.Oordeel is Oordeel.Voldoet).Select(bevinding => bevinding.Code));

    public static TheoryData<Aanvraagset, string, string> Gebreken => new()
    {
        { Eerste with { Matchingsformat = null }, "matchingsformat-aanwezig", "Wij missen het matchingsformat." },
        {
            Eerste with { Matchingsformat = Format with { Kerntaken = null } },
            "matchingsformat-ingevuld",
            "In het matchingsformat ontbreekt nog: de voornaamste werkzaamheden (kerntaken)."
        },
        {
            Eerste with { Matchingsformat = Format with { OndertekeningClient = null } },
            "matchingsformat-ondertekend",
            "De werknemer heeft het matchingsformat nog niet ondertekend."
        },
        // Vraagt de jobcoachorganisatie aan, dan tekenen er twee.
        {
            Eerste with { Aanvrager = Partij.Jobcoachorganisatie, Matchingsformat = Format with { OndertekeningAanvrager = null } },
            "matchingsformat-ondertekend",
            "De aanvrager heeft het matchingsformat nog niet ondertekend."
        },
        {
            Eerste with { Aanvrager = Partij.Jobcoachorganisatie, Matchingsformat = Format with { OndertekeningAanvrager = null, OndertekeningClient = null } },
            "matchingsformat-ondertekend",
            "De aanvrager en de werknemer hebben het matchingsformat nog niet ondertekend."
        },
        // De werkgever leest het niet en wordt er niet om gevraagd.
        {
            Eerste with { Aanvrager = Partij.Werkgever, Matchingsformat = Format with { OndertekeningAanvrager = null, OndertekeningClient = null } },
            "matchingsformat-ondertekend",
            "De werknemer heeft het matchingsformat nog niet ondertekend. De werkgever ziet dit formulier niet en hoeft het niet te ondertekenen."
        },
        { Eerste with { Coachingsplan = null }, "coachingsplan-aanwezig", "Wij missen het coachingsplan." },
        {
            Eerste with { Coachingsplan = Plan with { VerklaringAkkoord = null, AfsprakenRolWerkgever = null } },
            "coachingsplan-ingevuld",
            "In het coachingsplan ontbreken nog 2 onderdelen."
        },
        {
            Eerste with { BovenMaximum = true },
            "boven-maximum-onderbouwd",
            "Het plan vraagt meer dan het maximum. Leg uit waarom en voor hoelang dat nodig is."
        },
        {
            Eerste with { Matchingsformat = Format with { Coachingsdoelen = [.. Format.Coachingsdoelen!.Take(2)] } },
            "doelen-herleidbaar",
            "Coachingsdoel 4 uit het plan staat niet in het matchingsformat."
        },
        { Zonder(Partij.Werknemer), "ondertekend-door-werknemer", "De werknemer heeft het coachingsplan nog niet ondertekend." },
        { Zonder(Partij.Werkgever), "ondertekend-door-werkgever", "De werkgever heeft het coachingsplan nog niet ondertekend." },
        { Zonder(Partij.Jobcoach), "ondertekend-door-jobcoachorganisatie", "De jobcoachorganisatie heeft het coachingsplan nog niet ondertekend." },
        { Eerste with { Bewijsstukken = null }, "arbeidsovereenkomst-aanwezig", "Wij missen een afschrift van de arbeidsovereenkomst." },
        // Een arbeidsovereenkomst is geen aanvraagformulier voor een proefplaatsing.
        { Eerste with { Proefplaatsing = true }, "proefplaatsingsformulier-aanwezig", "Wij missen het ondertekende aanvraagformulier voor de proefplaatsing." },
        {
            Eerste with { OrganisatieErkend = false },
            "organisatie-erkend",
            "De jobcoach hoort niet bij een erkende organisatie. Kies een jobcoach van een erkende organisatie."
        },
        {
            Vervolg with { VerantwoordingIngediend = null },
            "verantwoording-ingediend",
            "Wij missen het ingevulde en ondertekende logboek met de verantwoording over de vorige periode."
        },
        { Vervolg with { Ervaringen = null }, "ervaringen-jobcoach", "In het verslag van de jobcoach over de vorige periode ontbreken nog 2 onderdelen." },
    };

    [Theory, MemberData(nameof(Gebreken))]
    public void Wat_ontbreekt_wordt_met_een_vaste_code_genoemd(Aanvraagset set, string code, string zin)
    {
        var bevinding = Assert.Single(Volledigheidstoets.Toets(set), bevinding => bevinding.Oordeel is not Oordeel.Voldoet);

        Assert.Equal((code, Oordeel.VoldoetNiet, zin), (bevinding.Code, bevinding.Oordeel, bevinding.Zin));
        Assert.Contains("Awb 4:5", bevinding.Artikel, StringComparison.Ordinal);
        Assert.Equal([code], Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Ontbreekt);
    }

    [Theory, Trait("Parameter", "kwaliteit.erkendeOrganisatie")]
    [InlineData(false, Oordeel.Voldoet, "Deze regeling vraagt geen erkende organisatie.")]
    [InlineData(null, Oordeel.NietVastgesteld, "De regeling zegt niet of de organisatie erkend moet zijn. Een medewerker stelt dat vast.")]
    public void Zonder_erkenning_telt_wat_de_regeling_vraagt(bool? vereist, Oordeel oordeel, string zin)
    {
        var bevinding = Volledigheidstoets.Toets(Eerste with { ErkenningVereist = vereist, OrganisatieErkend = false }).Single(een => een.Code == "organisatie-erkend");

        Assert.Equal((oordeel, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Fact]
    public void Elk_leeg_veld_staat_bij_de_gegevens()
    {
        var set = Eerste with { Coachingsplan = Plan with { VerklaringAkkoord = null, AfsprakenRolWerkgever = null } };

        var bevinding = Volledigheidstoets.Toets(set).Single(bevinding => bevinding.Code == Volledigheidscode.CoachingsplanIngevuld);

        Assert.Equal(
            [new("de afspraken over de rol van de werkgever", null), new("het akkoord met de verklaring onder het coachingsplan", null)],
            bevinding.Gegevens);
    }

    [Fact]
    public void Bij_een_proefplaatsing_is_het_aanvraagformulier_daarvan_genoeg()
    {
        var set = Eerste with
        {
            Proefplaatsing = true,
            Bewijsstukken = [new(Bewijsstuksoort.AanvraagformulierProefplaatsing, "stuk-2", Voorbeelden.Ontvangen)],
        };

        Assert.True(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Volledig);
    }

    [Fact]
    [Trait("Regeling", "leidraad-2012, ondertekening")]
    [Trait("Wet", "Awb 4:2 lid 1")]
    public void Een_wettelijk_vertegenwoordiger_en_een_jobcoachorganisatie_mogen_tekenen()
    {
        var dag = new DateOnly(2026, 1, 9);
        var set = Eerste with
        {
            Coachingsplan = Plan with
            {
                Ondertekeningen = [new(Partij.WettelijkVertegenwoordiger, dag, "Mentor"), new(Partij.Werkgever, dag), new(Partij.Jobcoachorganisatie, dag)],
            },
        };

        Assert.True(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Volledig);
    }

    [Theory]
    [InlineData("2025-07-12", Oordeel.Voldoet)] // precies zes maanden voor 12 januari
    [InlineData("2025-07-11", Oordeel.VoldoetNiet)] // een dag te oud
    [InlineData("2026-01-20", Oordeel.Voldoet)] // nieuw profiel, na ontvangst gestuurd
    [Trait("Regeling", "leidraad-2012, belastbaarheidsprofiel")]
    public void Een_belastbaarheidsprofiel_is_ten_hoogste_zes_maanden_oud(string van, Oordeel oordeel)
    {
        var set = Eerste with { Matchingsformat = Format with { BelastbaarheidsprofielVan = DateOnly.ParseExact(van, "yyyy-MM-dd") } };

        Assert.Equal(oordeel, Profiel(set)?.Oordeel);
    }

    [Fact]
    public void De_brief_zegt_vanaf_welke_dag_een_profiel_bruikbaar_is()
    {
        var set = Eerste with { Matchingsformat = Format with { BelastbaarheidsprofielVan = new(2025, 1, 1) } };

        Assert.Equal("Het belastbaarheidsprofiel is ouder dan zes maanden. Gebruik een profiel van 12 juli 2025 of later.", Profiel(set)?.Zin);
    }

    [Fact]
    public void Zonder_belastbaarheidsprofiel_valt_er_niets_te_controleren()
    {
        var zonder = Eerste with { Matchingsformat = Format with { BelastbaarheidsprofielVan = null } };
        var profiel = new Bewijsstuk(Bewijsstuksoort.Belastbaarheidsprofiel, "stuk-3", Voorbeelden.Ontvangen);
        var zonderDatum = zonder with { Bewijsstukken = [Voorbeelden.Arbeidsovereenkomst, profiel] };

        Assert.Null(Profiel(zonder));
        Assert.Equal("Wij missen de datum van het belastbaarheidsprofiel.", Profiel(zonderDatum)?.Zin);
    }

    [Fact]
    public void Het_eerdere_matchingsformat_bij_een_vervolg_maakt_het_profiel_niet_te_oud()
    {
        var set = Vervolg with { Matchingsformat = Format with { BelastbaarheidsprofielVan = new(2025, 1, 1) } };
        var nieuw = set with { Bewijsstukken = [.. set.Bewijsstukken!, new(Bewijsstuksoort.Belastbaarheidsprofiel, "stuk-3", Voorbeelden.Ontvangen)] };

        Assert.True(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Volledig);
        Assert.Equal(Oordeel.VoldoetNiet, Profiel(nieuw)?.Oordeel);
    }

    [Theory]
    [InlineData(true, true, Oordeel.Voldoet)]
    [InlineData(true, false, Oordeel.VoldoetNiet)]
    [InlineData(true, null, Oordeel.NietVastgesteld)] // een medewerker zoekt het op
    [InlineData(false, null, Oordeel.Voldoet)] // interne jobcoach: geen erkende organisatie nodig
    [InlineData(false, false, Oordeel.Voldoet)]
    [InlineData(null, false, Oordeel.NietVastgesteld)] // geen bron zegt of het moet
    [InlineData(null, true, Oordeel.Voldoet)] // erkend is altijd goed
    public void Erkenning_telt_alleen_als_de_regeling_haar_vraagt(bool? vereist, bool? erkend, Oordeel oordeel)
    {
        var set = Eerste with { ErkenningVereist = vereist, OrganisatieErkend = erkend };

        Assert.Equal(oordeel, Volledigheidstoets.Toets(set).Single(bevinding => bevinding.Code == Volledigheidscode.Erkenning).Oordeel);
    }

    [Fact]
    public void Een_doel_zonder_verschil_of_dat_niet_coachbaar_is_is_aan_de_toetser()
    {
        var match = Eerste with { Matchingsformat = MetDoel(doel => doel with { Onderwerp = Matchingsonderwerp.Identiteit }) };
        var nietCoachbaar = Eerste with { Matchingsformat = MetDoel(doel => doel with { Coachbaar = false }) };

        Assert.Equal(Oordeel.BeoordelingNodig, Herleidbaar(match).Oordeel);
        Assert.Equal(Oordeel.BeoordelingNodig, Herleidbaar(nietCoachbaar).Oordeel);
        Assert.True(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(match)).Volledig);
    }

    [Fact]
    public void Een_onderbouwing_boven_het_maximum_maakt_de_aanvraag_volledig()
    {
        var set = Eerste with { BovenMaximum = true, Coachingsplan = Plan with { BovenMaximum = new("Tijdelijk meer onrust op het werk.", 12) } };

        Assert.True(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Volledig);
    }

    [Fact]
    public void Wat_alleen_nog_is_op_te_zoeken_wordt_de_aanvrager_niet_gevraagd()
    {
        var oordeel = Volledigheidsoordeel.Van(Volledigheidstoets.Toets(Eerste with { OrganisatieErkend = null }));

        Assert.False(oordeel.Volledig);
        Assert.Empty(oordeel.Ontbreekt);
        Assert.Equal([Volledigheidscode.Erkenning], oordeel.VastTeStellen);
    }

    [Fact]
    public void Een_lege_set_noemt_alles_wat_ontbreekt()
    {
        var leeg = new Aanvraagset { Soort = Aanvraagsoort.Eerste, Ontvangen = Voorbeelden.Ontvangen, ErkenningVereist = true };

        Assert.Equal(
            ["matchingsformat-aanwezig", "coachingsplan-aanwezig", "arbeidsovereenkomst-aanwezig"],
            Volledigheidsoordeel.Van(Volledigheidstoets.Toets(leeg)).Ontbreekt);
    }

    private static Bevinding? Profiel(Aanvraagset set) =>
        Volledigheidstoets.Toets(set).SingleOrDefault(bevinding => bevinding.Code == Volledigheidscode.Belastbaarheidsprofiel);

    private static Bevinding Herleidbaar(Aanvraagset set) =>
        Volledigheidstoets.Toets(set).Single(bevinding => bevinding.Code == Volledigheidscode.DoelenHerleidbaar);

    private static Aanvraagset Zonder(Partij partij) => Eerste with
    {
        Coachingsplan = Plan with { Ondertekeningen = [.. Plan.Ondertekeningen!.Where(ondertekening => ondertekening.Partij != partij)] },
    };

    private static Matchingsformat MetDoel(Func<Coachingsdoel, Coachingsdoel> wijzig) =>
        Format with { Coachingsdoelen = [wijzig(Format.Coachingsdoelen![0]), .. Format.Coachingsdoelen.Skip(1)] };
}
