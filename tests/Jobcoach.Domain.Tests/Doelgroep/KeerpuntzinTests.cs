using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Doelgroep.JaNeeOnbekend;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>Wat de aanvrager leest als een eis niet is gehaald: het feit, de waarde en de zin.</summary>
public sealed class KeerpuntzinTests
{
    private static readonly Regeling Streng = Uwv
        .MetToegang(toegang => toegang with { MaxLoonwaarde = Gegeven<decimal?>(45) })
        .MetDoelgroep(eisen => eisen with { WajongToegelaten = Gegeven<bool?>(false) });

    private static readonly Jobcoachorganisatie Organisatie = new(
        "o", "Organisatie", Erkend: false, VerklaringDeskundigheid: false, Band: Werkgeverband.Zakelijk, TevredenheidWerknemers: 6, TevredenheidWerkgevers: 6);

    [Theory]
    [InlineData("uren-per-week", "uren per week", "8", "Vanaf 8 uur kan de toetser een uitzondering beoordelen.")]
    [InlineData("loonwaarde-maximum", "loonwaarde", "45", "Tot en met 45 % is aan deze eis voldaan.")]
    [InlineData("contractduur", "laatste dag", "4 juli 2015", "Loopt het contract tot en met 4 juli 2015 of langer, dan is aan deze eis voldaan.")]
    [InlineData("wajong", "recht op Wajong", "nee", "Zonder recht op Wajong is aan deze eis voldaan.")]
    [InlineData("bevoegd-bestuursorgaan", "college verantwoordelijk (Participatiewet)", "nee", "Is het antwoord op 'college verantwoordelijk (Participatiewet)' nee, dan is aan deze eis voldaan.")]
    [InlineData("sfb-duur", "naar verwachting langer dan een jaar", "ja", "Is het antwoord op 'naar verwachting langer dan een jaar' ja, dan is aan deze eis voldaan.")]
    [InlineData("samenloop", "begeleiding in de andere vorm", "geen", "Zonder begeleiding in de andere vorm is aan deze eis voldaan.")]
    [InlineData("aanvrager", "aanvrager", "werknemer", "Vraagt de werknemer aan, dan is aan deze eis voldaan.")]
    [InlineData("begeleidingsvorm", "vorm van begeleiding", "extern", "Met een jobcoach die extern is, is aan deze eis voldaan.")]
    [InlineData("schriftelijke-overeenkomst", "zekerheid van het werk", "schriftelijk afgesproken", "Met een schriftelijke arbeidsovereenkomst is aan deze eis voldaan.")]
    [InlineData("contractvorm", "contractvorm", "een gewone arbeidsovereenkomst", "Met een gewone arbeidsovereenkomst sluit deze eis de voorziening niet uit.")]
    public void Bij_werk_en_persoon_staat_het_kleinste_verschil_in_gewone_woorden(string code, string feit, string waarde, string zin)
    {
        var werk = Baan with { UrenPerWeek = 7, TotEnMet = new(2015, 7, 3), Werkstand = Werkstand.Mondeling, Contractvorm = Contractvorm.Wsw };
        var feiten = MetSfb with { LangerDanEenJaar = Nee, Wajong = Ja, PwCollegeVerantwoordelijk = Ja, AndereBegeleiding = AndereBegeleiding.Toegekend };

        Is(Doelgroeptoets.Toets(Streng, werk, feiten, isVervolg: false, new(Rol.Jobcoach, Begeleidingsvorm.Intern)), code, feit, waarde, zin);
    }

    [Theory]
    [InlineData("proefplaatsing-wet", "laatste dag", "4 juli 2015", "Eindigt de proefplaatsing uiterlijk op 4 juli 2015, dan kan de toetser de langere duur beoordelen.")]
    [InlineData("proefplaatsing-duur", "laatste dag", "4 april 2015", "Eindigt de proefplaatsing uiterlijk op 4 april 2015, dan is aan deze eis voldaan.")]
    [InlineData("proefplaatsing-intentie", "contract na de proefplaatsing, in maanden", "6", "Met een contract van minstens 6 maanden is aan deze eis voldaan.")]
    [InlineData("leeftijd", "werk", "dienstbetrekking", "Met een dienstbetrekking is aan deze eis voldaan.")]
    [InlineData("concreet-zicht", "zekerheid van het werk", "concreet zicht op werk", "Met concreet zicht op een dienstbetrekking of proefplaatsing is aan deze eis voldaan.")]
    [InlineData("loonwaarde", "loonwaarde", "30", "Vanaf 30 % is aan deze eis voldaan.")]
    [InlineData("doelgroep-lks-of-sfb", "structurele functionele beperking", "ja", "Met een structurele functionele beperking is aan deze eis voldaan. De doelgroep loonkostensubsidie is ook genoeg.")]
    [InlineData("samenloop", "door een andere persoon", "ja", "Geeft een andere persoon die begeleiding, dan is aan deze eis voldaan.")]
    public void Bij_een_proefplaatsing_van_de_gemeente_ook(string code, string feit, string waarde, string zin)
    {
        var regeling = Hoofdstuk8
            .MetToegang(toegang => toegang with { MinderjarigAlleenDienstbetrekking = Gegeven<bool?>(true), ConcreetZichtVereist = Gegeven<bool?>(true) })
            .MetDoelgroep(eisen => eisen with { Samenloop = Gegeven<Samenloopregel?>(Samenloopregel.AlleenVerschillendePersonen) })
            .MetProef(proef => proef with { IntentieContractMaanden = Gegeven<int?>(6) });
        var werk = Proefplaatsing with { TotEnMet = new(2015, 7, 5), IntentieContractMaanden = 5, Minderjarig = true, Werkstand = Werkstand.GeenZicht, Loonwaarde = Loonwaarde.Van(29.9m) };
        var feiten = MetSfb with { Sfb = Nee, AndereBegeleiding = AndereBegeleiding.Toegekend, AnderePersoon = Nee };

        Is(Doelgroeptoets.Toets(regeling, werk, feiten, isVervolg: false), code, feit, waarde, zin);
    }

    [Fact]
    public void De_proefplaatsing_van_uwv_kan_tot_zes_maanden_worden_beoordeeld()
    {
        var keerpunt = BevindingVan("proefplaatsing-duur", Uwv, Proefplaatsing with { TotEnMet = new(2015, 7, 5) }).Keerpunt!;

        Assert.Equal((Oordeel.BeoordelingNodig, "Eindigt de proefplaatsing uiterlijk op 4 juli 2015, dan kan de toetser de langere duur beoordelen."), (keerpunt.Oordeel, keerpunt.Zin));
    }

    [Fact]
    public void Is_de_langste_duur_de_gewone_duur_dan_valt_er_niets_te_beoordelen()
    {
        var regeling = Uwv.MetProef(proef => proef with { MaximumMaanden = proef.DuurMaanden });

        Assert.Equal(
            (Oordeel.Voldoet, "4 maart 2015"),
            BevindingVan("proefplaatsing-duur", regeling, Proefplaatsing with { TotEnMet = new(2015, 3, 5) }).Keerpunt is { } keerpunt ? (keerpunt.Oordeel, keerpunt.Veranderingen[0].Waarde) : default);
    }

    [Fact]
    public void Bij_een_wsw_contract_noemt_de_zin_contract_en_werknemer() =>
        Assert.Equal(
            "Met een gewone arbeidsovereenkomst van iemand die geen WSW-werknemer is, is aan deze eis voldaan.",
            BevindingVan("geen-wsw", Uwv, Baan with { Contractvorm = Contractvorm.Wsw }).Keerpunt!.Zin);

    [Theory]
    [InlineData("organisatie-erkend", "erkend door UWV", "ja", "Met een erkende organisatie is aan deze eis voldaan.")]
    [InlineData("organisatie-onafhankelijk", "band met de werkgever", "geen band", "Zonder zakelijke of persoonlijke band is aan deze eis voldaan.")]
    [InlineData("organisatie-tevredenheid-werknemers", "tevredenheid van werknemers", "6,5", "Vanaf het cijfer 6,5 is aan deze eis voldaan.")]
    [InlineData("organisatie-tevredenheid-werkgevers", "tevredenheid van werkgevers", "6,5", "Vanaf het cijfer 6,5 is aan deze eis voldaan.")]
    public void Bij_de_organisatie_ook(string code, string feit, string waarde, string zin) => Is(OrganisatieEisen.Toets(Uwv, Organisatie), code, feit, waarde, zin);

    private static void Is(IEnumerable<Bevinding> bevindingen, string code, string feit, string waarde, string zin)
    {
        var keerpunt = Assert.Single(bevindingen, bevinding => bevinding.Code == code).Keerpunt!;

        Assert.Equal([new(feit, waarde)], keerpunt.Veranderingen);
        Assert.Equal(zin, keerpunt.Zin);
    }
}
