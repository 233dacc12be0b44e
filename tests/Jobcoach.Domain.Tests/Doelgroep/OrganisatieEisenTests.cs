using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class OrganisatieEisenTests
{
    private static readonly Jobcoachorganisatie Goed = new("org-1", "Voorbeeld Jobcoaching", Erkend: true, OnafhankelijkVanWerkgever: true, IsSwBedrijf: false, VerklaringDeskundigheid: true);

    /// <summary>De erkenning dekt de veertien criteria van UWV, niet wat de gemeente zelf vraagt (8.3 onder a en b, en de eisen aan de jobcoach).</summary>
    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.3"), Trait("Parameter", "kwaliteit.eisen")]
    public void Bij_een_erkende_en_onafhankelijke_organisatie_met_verklaring_beoordeelt_een_mens_alleen_de_eigen_eisen_van_de_gemeente() =>
        Assert.Equal(
            [("organisatie-eis-eindtermen", Oordeel.BeoordelingNodig), ("organisatie-eis-protocol", Oordeel.BeoordelingNodig), ("organisatie-eis-jobcoach", Oordeel.BeoordelingNodig)],
            OrganisatieEisen.Toets(Hoofdstuk8, Goed).Where(bevinding => bevinding.Oordeel is not Oordeel.Voldoet).Select(bevinding => (bevinding.Code, bevinding.Oordeel)));

    [Fact, Trait("Regeling", "amsterdam-2025, kwaliteit"), Trait("Parameter", "kwaliteit.eisen")]
    public void Een_erkenning_van_de_organisatie_is_nog_geen_certificaat_van_de_jobcoach()
    {
        var bevinding = Van("organisatie-eis-gecertificeerd", RegelingCatalogus.Ingebouwd.Zoek("amsterdam", 2025)!, Goed);

        Assert.Equal((Oordeel.BeoordelingNodig, "De jobcoach is gecertificeerd. De toetser beoordeelt of dit zo is."), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 2 onder c"), Trait("Parameter", "kwaliteit.erkendeOrganisatie")]
    [InlineData(true, false, Oordeel.Voldoet, "De organisatie is erkend door UWV.")]
    [InlineData(false, false, Oordeel.VoldoetNiet, "De organisatie is niet erkend door UWV.")]
    [InlineData(null, false, Oordeel.NietVastgesteld, "Het staat nog niet vast of de organisatie erkend is.")]
    [InlineData(false, true, Oordeel.VoldoetNiet, "De organisatie is niet erkend door UWV.")]      // het besluit kent geen uitzondering voor SW-bedrijven
    public void Uwv_vraagt_een_erkende_organisatie(bool? erkend, bool swBedrijf, Oordeel verwacht, string zin)
    {
        var bevinding = Van("organisatie-erkend", Uwv, Goed with { Erkend = erkend, IsSwBedrijf = swBedrijf });

        Assert.Equal((verwacht, zin, "Reïntegratiebesluit 18 lid 2 onder c"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal(["erkend door UWV", "SW-bedrijf", "SW-bedrijf vrijgesteld"], bevinding.Gegevens.Select(gegeven => gegeven.Naam));
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.3 onder c"), Trait("Parameter", "kwaliteit.erkendeOrganisatie")]
    [InlineData(false, Oordeel.Voldoet, "De regeling eist geen erkende organisatie.")]
    [InlineData(null, Oordeel.NietVastgesteld, "De regeling zegt niet of de organisatie erkend moet zijn. De toetser beoordeelt dit.")]
    public void Niet_elke_regeling_eist_een_erkenning(bool? eis, Oordeel verwacht, string zin)
    {
        var bevinding = Van("organisatie-erkend", Hoofdstuk8.MetKwaliteit(kwaliteit => kwaliteit with { ErkendeOrganisatie = new(eis, "voorbeeld", Zekerheid.H) }), Goed with { Erkend = false });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.3 onder c"), Trait("Parameter", "kwaliteit.swBedrijfVrijgesteld")]
    [InlineData(null, null, Oordeel.BeoordelingNodig, "De organisatie is een SW-bedrijf zonder bekende erkenning. De regeling is niet duidelijk over SW-bedrijven. De toetser beoordeelt dit.")]     // zoals de bron, die zichzelf tegenspreekt
    [InlineData(null, false, Oordeel.BeoordelingNodig, "De organisatie is een SW-bedrijf zonder bekende erkenning. De regeling is niet duidelijk over SW-bedrijven. De toetser beoordeelt dit.")]
    [InlineData(true, false, Oordeel.Voldoet, "De organisatie is een SW-bedrijf. Dan is een erkenning niet nodig.")]
    [InlineData(false, false, Oordeel.VoldoetNiet, "De organisatie is niet erkend door UWV.")]
    public void Een_sw_bedrijf_zonder_erkenning_hangt_van_de_regeling_af(bool? vrijgesteld, bool? erkend, Oordeel verwacht, string zin)
    {
        var regeling = Hoofdstuk8.MetKwaliteit(kwaliteit => kwaliteit with { SwBedrijfVrijgesteld = new(vrijgesteld, "voorbeeld", Zekerheid.H) });
        var bevinding = Van("organisatie-erkend", regeling, Goed with { Erkend = erkend, IsSwBedrijf = true });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.3 onder d"), Trait("Parameter", "kwaliteit.schriftelijkeVerklaring")]
    [InlineData(true, Oordeel.Voldoet, "De organisatie heeft schriftelijk verklaard dat de jobcoach aan de eisen voldoet.")]
    [InlineData(false, Oordeel.VoldoetNiet, "De organisatie heeft niet schriftelijk verklaard dat de jobcoach aan de eisen voldoet.")]
    [InlineData(null, Oordeel.NietVastgesteld, "Het staat nog niet vast of de organisatie schriftelijk heeft verklaard dat de jobcoach aan de eisen voldoet.")]
    public void De_organisatie_verklaart_schriftelijk_dat_de_jobcoach_voldoet(bool? verklaring, Oordeel verwacht, string zin)
    {
        var bevinding = Van("organisatie-verklaring", Hoofdstuk8, Goed with { VerklaringDeskundigheid = verklaring });

        Assert.Equal((verwacht, zin, "nadere regels hoofdstuk 8, art. 8.3 onder d"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "uwv-erkenningskader-2012"), Trait("Parameter", "kwaliteit.minKlanttevredenheid")]
    [InlineData(6.5, false, Oordeel.Voldoet, "Het cijfer voor de tevredenheid van {0} is 6,5. Het minimum is 6,5.")]
    [InlineData(6.4, false, Oordeel.VoldoetNiet, "Het cijfer voor de tevredenheid van {0} is 6,4. Dat is minder dan 6,5.")]
    [InlineData(6.4, null, Oordeel.VoldoetNiet, "Het cijfer voor de tevredenheid van {0} is 6,4. Dat is minder dan 6,5.")]
    [InlineData(6.4, true, Oordeel.BeoordelingNodig, "Het cijfer voor de tevredenheid van {0} is 6,4. Dat is minder dan 6,5, maar UWV erkent de organisatie. De toetser beoordeelt dit.")]
    [InlineData(null, true, Oordeel.Voldoet, "De organisatie is erkend door UWV. De tevredenheid van {0} is daarbij gemeten.")]
    [InlineData(null, false, Oordeel.NietVastgesteld, "Het cijfer voor de tevredenheid van {0} is niet bekend.")]
    public void Werknemers_en_werkgevers_geven_minstens_een_zes_en_een_half(double? cijfer, bool? erkend, Oordeel verwacht, string zin)
    {
        var organisatie = Goed with { Erkend = erkend, TevredenheidWerknemers = (decimal?)cijfer, TevredenheidWerkgevers = 8 };
        var werknemers = Van("organisatie-tevredenheid-werknemers", Uwv, organisatie);
        var werkgevers = Van("organisatie-tevredenheid-werkgevers", Uwv, organisatie with { TevredenheidWerknemers = 8, TevredenheidWerkgevers = (decimal?)cijfer });

        Assert.Equal((verwacht, zin.Replace("{0}", "werknemers", StringComparison.Ordinal)), (werknemers.Oordeel, werknemers.Zin));
        Assert.Equal((verwacht, zin.Replace("{0}", "werkgevers", StringComparison.Ordinal)), (werkgevers.Oordeel, werkgevers.Zin));
        Assert.Equal("Erkenningskader uitvoering persoonlijke ondersteuning 2012", werknemers.Artikel);
        Assert.Equal(["tevredenheid van werknemers", "minimum", "erkend door UWV"], werknemers.Gegevens.Select(gegeven => gegeven.Naam));
        Assert.Equal("6,5", werknemers.Gegevens[1].Waarde);
    }

    [Fact, Trait("Parameter", "kwaliteit.minKlanttevredenheid")]
    public void Een_regeling_zonder_cijfer_toetst_geen_cijfer() =>
        Assert.DoesNotContain(OrganisatieEisen.Toets(Hoofdstuk8, Goed), bevinding => bevinding.Code.StartsWith("organisatie-tevredenheid", StringComparison.Ordinal));

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.3"), Trait("Regeling", "uwv-erkenningskader-2012"), Trait("Parameter", "kwaliteit.eisen")]
    [InlineData(true, Oordeel.Voldoet, "De organisatie is erkend door UWV. Deze eis is daarbij getoetst: De organisatie heeft minstens 2 fte.")]
    [InlineData(false, Oordeel.BeoordelingNodig, "De organisatie heeft minstens 2 fte. De toetser beoordeelt of dit zo is.")]
    [InlineData(null, Oordeel.BeoordelingNodig, "De organisatie heeft minstens 2 fte. De toetser beoordeelt of dit zo is.")]
    public void Wat_de_code_niet_kan_beslissen_is_een_eigen_vraag_aan_de_toetser(bool? erkend, Oordeel verwacht, string zin)
    {
        var bevindingen = OrganisatieEisen.Toets(Uwv, Goed with { Erkend = erkend }).Where(bevinding => bevinding.Code.StartsWith("organisatie-eis-", StringComparison.Ordinal)).ToList();

        Assert.Equal(Uwv.Kwaliteit.Eisen.Waarde!.Select(eis => $"organisatie-eis-{eis.Code}"), bevindingen.Select(bevinding => bevinding.Code));
        Assert.All(bevindingen, bevinding => Assert.Equal((verwacht, "Erkenningskader uitvoering persoonlijke ondersteuning 2012"), (bevinding.Oordeel, bevinding.Artikel)));
        Assert.Equal(zin, bevindingen[0].Zin);
        Assert.Equal([new("eis", "De organisatie heeft minstens 2 fte."), new("erkend door UWV", erkend is null ? null : erkend.Value ? "ja" : "nee")], bevindingen[0].Gegevens);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.3"), Trait("Parameter", "kwaliteit.eisen")]
    public void Hoofdstuk_8_noemt_veertien_criteria_en_drie_eigen_eisen() =>
        Assert.Equal(17, OrganisatieEisen.Toets(Hoofdstuk8, Goed with { Erkend = null }).Count(bevinding => bevinding is { Oordeel: Oordeel.BeoordelingNodig } && bevinding.Code.StartsWith("organisatie-eis-", StringComparison.Ordinal)));

    [Theory, Trait("Parameter", "kwaliteit.eisen")]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Zonder_lijst_van_eisen_oordeelt_een_mens_over_de_deskundigheid(bool erkend, int aantal)
    {
        var zonder = Uwv.MetKwaliteit(kwaliteit => kwaliteit with { Eisen = Onbekend<IReadOnlyList<Kwaliteitseis>?>() });
        var open = OrganisatieEisen.Toets(zonder, Goed with { Erkend = erkend }).Where(bevinding => bevinding.Code == "organisatie-eisen").ToList();

        Assert.Equal(aantal, open.Count);
        Assert.All(open, bevinding => Assert.Equal(
            (Oordeel.NietVastgesteld, "De regeling noemt geen eisen aan de kwaliteit. De toetser beoordeelt of de begeleiding deskundig is."), (bevinding.Oordeel, bevinding.Zin)));
    }

    [Fact, Trait("Regeling", "uwv-intern-2015"), Trait("Wet", "Participatiewet 10 lid 3 onder b"), Trait("Parameter", "kwaliteit.eisen"), Trait("Parameter", "begeleidingsvorm")]
    public void Een_interne_jobcoach_wordt_op_opleiding_ervaring_en_vrije_uren_beoordeeld_en_niet_op_erkenning()
    {
        var regeling = Intern.MetKwaliteit(kwaliteit => kwaliteit with
        {
            SchriftelijkeVerklaring = Gegeven<bool?>(false),
            Eisen = Gegeven<IReadOnlyList<Kwaliteitseis>?>(
                [
                    new("opleiding", "De interne jobcoach heeft een training gevolgd."), new("ervaring", "Hij heeft ervaring met instrueren en met het werk."),
                    new("vrijgesteld", "Hij is voor een deel vrijgesteld van zijn eigen werk."),
                ]),
        });

        Assert.Equal(
            [
                ("organisatie-verklaring", Oordeel.Voldoet), ("organisatie-eis-opleiding", Oordeel.BeoordelingNodig), ("organisatie-eis-ervaring", Oordeel.BeoordelingNodig),
                ("organisatie-eis-vrijgesteld", Oordeel.BeoordelingNodig),
            ],
            OrganisatieEisen.Toets(regeling, Goed).Select(bevinding => (bevinding.Code, bevinding.Oordeel)));
        Assert.DoesNotContain(OrganisatieEisen.Toets(Hoofdstuk8, Goed with { Vorm = Begeleidingsvorm.Intern }), bevinding => bevinding.Code == "organisatie-erkend");
        Assert.Contains(OrganisatieEisen.Toets(Hoofdstuk8, Goed with { Vorm = Begeleidingsvorm.Extern }), bevinding => bevinding.Code == "organisatie-erkend");
    }

    [Theory, Trait("Regeling", "uwv-2014, A.4.3"), Trait("Parameter", "kwaliteit.onafhankelijk")]
    [InlineData(true, Oordeel.Voldoet, "De organisatie heeft geen zakelijke of persoonlijke band met de werkgever.")]
    [InlineData(false, Oordeel.VoldoetNiet, "De organisatie heeft een zakelijke of persoonlijke band met de werkgever. Dat mag niet.")]
    [InlineData(null, Oordeel.NietVastgesteld, "Het staat nog niet vast of de organisatie een band met de werkgever heeft.")]
    public void De_organisatie_heeft_geen_band_met_de_werkgever(bool? onafhankelijk, Oordeel verwacht, string zin)
    {
        var bevinding = Van("organisatie-onafhankelijk", Uwv, Goed with { OnafhankelijkVanWerkgever = onafhankelijk });

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014 A.4.3"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "uwv-2014, A.4.3"), Trait("Parameter", "kwaliteit.onafhankelijk")]
    [InlineData(Werkgeverband.Geen, Oordeel.Voldoet, "De organisatie heeft geen zakelijke of persoonlijke band met de werkgever.", "geen band")]
    [InlineData(Werkgeverband.EigenWerknemer, Oordeel.VoldoetNiet, "Er is een band met de werkgever: de werknemer werkt bij de organisatie zelf. Dat mag niet.", "de werknemer werkt bij de organisatie zelf")]
    [InlineData(Werkgeverband.JobcoachVanWerkgever, Oordeel.VoldoetNiet, "Er is een band met de werkgever: de jobcoach werkt bij de werkgever. Dat mag niet.", "de jobcoach werkt bij de werkgever")]
    [InlineData(Werkgeverband.Persoonlijk, Oordeel.VoldoetNiet, "Er is een band met de werkgever: een persoonlijke band. Dat mag niet.", "een persoonlijke band")]
    [InlineData(Werkgeverband.Zakelijk, Oordeel.VoldoetNiet, "Er is een band met de werkgever: een zakelijke band. Dat mag niet.", "een zakelijke band")]
    [InlineData(Werkgeverband.UitzendbureauZelfdeConcern, Oordeel.Voldoet, "De werkgever is een uitzendbureau van hetzelfde concern. Dat mag, want het bedrijf waar de werknemer werkt heeft geen band met de organisatie.", "de werkgever is een uitzendbureau van hetzelfde concern, het bedrijf waar de werknemer werkt niet")]
    public void De_soort_band_beslist_als_zij_bekend_is(Werkgeverband band, Oordeel verwacht, string zin, string feit)
    {
        var bevinding = Van("organisatie-onafhankelijk", Uwv, Goed with { OnafhankelijkVanWerkgever = null, Band = band });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal([new("band met de werkgever", feit), new("eis van de regeling", "ja")], bevinding.Gegevens);
        Assert.Equal(verwacht is Oordeel.VoldoetNiet, bevinding.Keerpunt is not null);
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, toelichting, criterium 6"), Trait("Parameter", "kwaliteit.onafhankelijk")]
    [InlineData(true, Oordeel.BeoordelingNodig, "De werkgever is een uitzendbureau van hetzelfde concern. Het bedrijf waar de werknemer werkt heeft geen band met de organisatie. De regeling zegt niet of dat mag. De toetser beoordeelt dit.")]
    [InlineData(false, Oordeel.Voldoet, "De regeling stelt deze eis niet.")]
    [InlineData(null, Oordeel.NietVastgesteld, "De regeling zegt hier niets over (onafhankelijk van de werkgever). De toetser beoordeelt dit.")]
    public void Bij_de_gemeente_staat_de_uitzondering_voor_het_uitzendbureau_niet(bool? eis, Oordeel verwacht, string zin)
    {
        var regeling = Hoofdstuk8.MetKwaliteit(kwaliteit => kwaliteit with { Onafhankelijk = new(eis, "voorbeeld", Zekerheid.H) });
        var bevinding = Van("organisatie-onafhankelijk", regeling, Goed with { Band = Werkgeverband.UitzendbureauZelfdeConcern });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Null(bevinding.Keerpunt);
    }

    private static Bevinding Van(string code, Regeling regeling, Jobcoachorganisatie organisatie) =>
        Assert.Single(OrganisatieEisen.Toets(regeling, organisatie), bevinding => bevinding.Code == code);
}
