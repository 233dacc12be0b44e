using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Volledigheid;

[Trait("Wet", "Awb 4:5"), Trait("Regeling", "leidraad-2012, toetsvraag 1")]
public sealed class VolledigheidskeerpuntTests
{
    private static readonly Aanvraagset Eerste = Voorbeelden.EersteAanvraag;
    private static readonly Aanvraagset Vervolg = Voorbeelden.Vervolgaanvraag;
    private static readonly Matchingsformat Format = Voorbeelden.Matchingsformat;
    private static readonly Coachingsplan Plan = Voorbeelden.Coachingsplan;
    private static readonly Aanvraagset Organisatie = Eerste with { Aanvrager = Partij.Jobcoachorganisatie };

    // What is wrong, the same set after the change, the code of the rule, and the change as "fact = value".
    public static TheoryData<Aanvraagset, Aanvraagset, string, string[]> Gevallen => new()
    {
        { Eerste with { Matchingsformat = null }, Eerste, "matchingsformat-aanwezig", ["het matchingsformat = aanwezig"] },
        {
            Eerste with { Matchingsformat = Format with { Kerntaken = null } },
            Eerste,
            "matchingsformat-ingevuld",
            ["de voornaamste werkzaamheden (kerntaken) = ingevuld"]
        },
        {
            Organisatie with { Matchingsformat = Format with { OndertekeningAanvrager = null, OndertekeningClient = null } },
            Organisatie,
            "matchingsformat-ondertekend",
            ["handtekening van de aanvrager = aanwezig", "handtekening van de werknemer = aanwezig"]
        },
        { Eerste with { Coachingsplan = null }, Eerste, "coachingsplan-aanwezig", ["het coachingsplan = aanwezig"] },
        {
            Eerste with { Coachingsplan = Plan with { VerklaringAkkoord = null, AfsprakenRolWerkgever = null } },
            Eerste,
            "coachingsplan-ingevuld",
            ["de afspraken over de rol van de werkgever = ingevuld", "het akkoord met de verklaring onder het coachingsplan = ingevuld"]
        },
        {
            Eerste with { BovenMaximum = true },
            Eerste with { BovenMaximum = true, Coachingsplan = Plan with { BovenMaximum = new("Tijdelijk meer onrust op het werk.", 12) } },
            "boven-maximum-onderbouwd",
            ["onderbouwing boven het maximum = aanwezig"]
        },
        {
            Eerste with { Matchingsformat = Format with { Coachingsdoelen = [.. Format.Coachingsdoelen!.Take(2)] } },
            Eerste,
            "doelen-herleidbaar",
            ["coachingsdoel 4 = in het matchingsformat"]
        },
        { Zonder(Partij.Werknemer), Eerste, "ondertekend-door-werknemer", ["handtekening van de werknemer = aanwezig"] },
        { Zonder(Partij.Werkgever), Eerste, "ondertekend-door-werkgever", ["handtekening van de werkgever = aanwezig"] },
        { Zonder(Partij.Jobcoach), Eerste, "ondertekend-door-jobcoachorganisatie", ["handtekening van de jobcoachorganisatie = aanwezig"] },
        { Eerste with { Bewijsstukken = null }, Eerste, "arbeidsovereenkomst-aanwezig", ["een afschrift van de arbeidsovereenkomst = aanwezig"] },
        {
            Eerste with { Proefplaatsing = true },
            Eerste with { Proefplaatsing = true, Bewijsstukken = [new(Bewijsstuksoort.AanvraagformulierProefplaatsing, "stuk-2", Voorbeelden.Ontvangen)] },
            "proefplaatsingsformulier-aanwezig",
            ["het ondertekende aanvraagformulier voor de proefplaatsing = aanwezig"]
        },
        { Eerste with { OrganisatieErkend = false }, Eerste, "organisatie-erkend", ["organisatie erkend = ja"] },
        {
            Vervolg with { VerantwoordingIngediend = null },
            Vervolg,
            "verantwoording-ingediend",
            ["het ingevulde en ondertekende logboek met de verantwoording over de vorige periode = aanwezig"]
        },
        {
            Vervolg with { Ervaringen = Vervolg.Ervaringen! with { Aandachtspunten = null } },
            Vervolg,
            "ervaringen-jobcoach",
            ["de aandachtspunten voor de volgende periode = ingevuld"]
        },
        {
            Eerste with { Matchingsformat = Format with { BelastbaarheidsprofielVan = new(2025, 7, 11) } }, // a day too old; one day later it passes
            Eerste with { Matchingsformat = Format with { BelastbaarheidsprofielVan = new(2025, 7, 12) } },
            "belastbaarheidsprofiel-actueel",
            ["datum van het belastbaarheidsprofiel = 12 juli 2025"]
        },
    };

    [Theory, MemberData(nameof(Gevallen))]
    public void De_genoemde_verandering_keert_het_oordeel(Aanvraagset fout, Aanvraagset hersteld, string code, string[] veranderingen)
    {
        var bevinding = Over(code, fout);
        var keerpunt = bevinding.Keerpunt!;

        Assert.Equal(Oordeel.VoldoetNiet, bevinding.Oordeel);
        Assert.Equal(veranderingen, keerpunt.Veranderingen.Select(feit => $"{feit.Naam} = {feit.Waarde}"));
        Assert.All(keerpunt.Veranderingen, feit => Assert.Contains(bevinding.Gegevens, gegeven => gegeven.Naam == feit.Naam && gegeven.Waarde != feit.Waarde));
        Assert.EndsWith("is aan deze eis voldaan.", keerpunt.Zin, StringComparison.Ordinal);
        Assert.Equal(Over(code, hersteld).Oordeel, keerpunt.Oordeel);
        Assert.Null(Over(code, hersteld).Keerpunt);
    }

    [Fact]
    public void Tekenen_er_twee_nog_niet_dan_noemt_het_keerpunt_ze_allebei() => Assert.Equal(
        "Als de aanvrager en de werknemer tekenen, is aan deze eis voldaan.",
        Over("matchingsformat-ondertekend", Organisatie with { Matchingsformat = Format with { OndertekeningAanvrager = null, OndertekeningClient = null } }).Keerpunt!.Zin);

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public void Vraagt_de_werkgever_aan_dan_keert_de_handtekening_van_de_werknemer_naar_een_beoordeling()
    {
        var zonder = Eerste with { Aanvrager = Partij.Werkgever, Matchingsformat = Format with { OndertekeningAanvrager = null, OndertekeningClient = null } };
        var keerpunt = Over("matchingsformat-ondertekend", zonder).Keerpunt!;
        var hersteld = Over("matchingsformat-ondertekend", zonder with { Matchingsformat = Format with { OndertekeningAanvrager = null } });

        Assert.Equal((Oordeel.BeoordelingNodig, "handtekening van de werknemer"), (keerpunt.Oordeel, Assert.Single(keerpunt.Veranderingen).Naam));
        Assert.Equal(keerpunt.Oordeel, hersteld.Oordeel);
    }

    [Fact]
    public void Tekent_er_een_nog_niet_dan_noemt_het_keerpunt_haar_alleen() =>
        Assert.Equal("Als de werkgever tekent, is aan deze eis voldaan.", Over("ondertekend-door-werkgever", Zonder(Partij.Werkgever)).Keerpunt!.Zin);

    [Fact]
    public void Blijft_er_een_doel_zonder_verschil_over_dan_keert_het_naar_een_beoordeling()
    {
        var doelen = Format.Coachingsdoelen!;
        var set = Eerste with { Matchingsformat = Format with { Coachingsdoelen = [doelen[0] with { Coachbaar = false }, doelen[1]] } };
        var hersteld = Eerste with { Matchingsformat = Format with { Coachingsdoelen = [doelen[0] with { Coachbaar = false }, .. doelen.Skip(1)] } };

        Assert.Equal(Oordeel.BeoordelingNodig, Over("doelen-herleidbaar", set).Keerpunt!.Oordeel);
        Assert.Equal(Oordeel.BeoordelingNodig, Over("doelen-herleidbaar", hersteld).Oordeel);
    }

    [Theory, Trait("Regeling", "leidraad-2012, doelen per periode"), Trait("Parameter", "verantwoording.maxDoelenPerPeriode")]
    [InlineData(2, 3, Oordeel.Voldoet, "Het plan heeft niet meer dan 3 doelen.")]
    [InlineData(3, 3, Oordeel.Voldoet, "Het plan heeft niet meer dan 3 doelen.")]
    [InlineData(3, 2, Oordeel.VoldoetNiet, "Het plan heeft 3 doelen. In deze periode kunnen dat er hooguit 2 zijn; andere doelen kunnen later.")]
    [InlineData(2, 1, Oordeel.VoldoetNiet, "Het plan heeft 2 doelen. In deze periode kan dat er hooguit 1 zijn; andere doelen kunnen later.")]
    public void Het_plan_heeft_hooguit_het_aantal_doelen_van_de_regeling(int aantal, int hoogste, Oordeel oordeel, string zin)
    {
        var set = Eerste with { MaxDoelenPerPeriode = hoogste, Coachingsplan = Plan with { Doelen = [.. Enumerable.Range(1, aantal).Select(nummer => Plan.Doelen![0] with { Coachingsdoel = nummer })] } };

        var bevinding = Over("doelen-per-periode", set);

        Assert.Equal((oordeel, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? [new("aantal doelen", $"{hoogste}")] : null, bevinding.Keerpunt?.Veranderingen);
    }

    [Fact, Trait("Parameter", "verantwoording.maxDoelenPerPeriode")]
    public void Zegt_de_regeling_niets_over_het_aantal_doelen_dan_blijft_alleen_de_ruimte_op_het_formulier() =>
        Assert.DoesNotContain(Volledigheidstoets.Toets(Eerste), bevinding => bevinding.Code == "doelen-per-periode");

    [Fact, Trait("Regeling", "leidraad-2012, matchingsformat")]
    public void Het_matchingsformat_biedt_plaats_aan_vijf_doelen_waarvan_er_drie_in_een_plan_passen()
    {
        var vijf = Format with { Coachingsdoelen = [.. Enumerable.Range(1, 5).Select(nummer => Format.Coachingsdoelen![0] with { Nummer = nummer })] };
        var zes = vijf with { Coachingsdoelen = [.. vijf.Coachingsdoelen!, vijf.Coachingsdoelen![0] with { Nummer = 6 }] };

        Assert.Empty(vijf.Controleer());
        Assert.Contains(zes.Controleer(), weigering => weigering.Code == "te-veel");
        Assert.Empty((Plan with { Doelen = [.. Enumerable.Range(1, 3).Select(Doel)] }).Controleer());
        Assert.Contains((Plan with { Doelen = [.. Enumerable.Range(1, 4).Select(Doel)] }).Controleer(), weigering => weigering.Code == "te-veel");
        Assert.Equal([Doelsoort.Werkdoel, Doelsoort.Werkdoel, Doelsoort.Werkdoel, Doelsoort.PersoonlijkDoel, Doelsoort.PersoonlijkDoel], vijf.Coachingsdoelen!.Select(doel => doel.Soort));
    }

    [Fact, Trait("Regeling", "leidraad-2012, coachingsplanformat"), Trait("Regeling", "leidraad-2012, matchingsformat")]
    public void De_getallen_van_de_formulieren_komen_uit_de_leidraad() => Assert.Equal(
        (3, 2, 3, 3, 3, 6, 5),
        (
            Grenzen.Werkdoelen, Grenzen.PersoonlijkeDoelen, Grenzen.DoelenPerPeriode, Grenzen.ActiviteitenPerDoel, Grenzen.Kerntaken,
            Grenzen.BelastbaarheidsprofielMaanden, Matchingsonderwerpen.Alle.Count));

    private static Plandoel Doel(int nummer) => Plan.Doelen![0] with { Coachingsdoel = nummer };

    private static Bevinding Over(string code, Aanvraagset set) => Volledigheidstoets.Toets(set).Single(bevinding => bevinding.Code == code);

    private static Aanvraagset Zonder(Partij partij) => Eerste with
    {
        Coachingsplan = Plan with { Ondertekeningen = [.. Plan.Ondertekeningen!.Where(ondertekening => ondertekening.Partij != partij)] },
    };
}
