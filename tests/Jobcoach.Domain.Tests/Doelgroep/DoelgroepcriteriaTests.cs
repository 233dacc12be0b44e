using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Doelgroep.JaNeeOnbekend;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class DoelgroepcriteriaTests
{
    [Theory, Trait("Wet", "WIA 35 lid 1"), Trait("Regeling", "leidraad-2012, SFB stap 1"), Trait("Parameter", "doelgroep.grond")]
    [InlineData(Ja, Oordeel.Voldoet, "De werknemer heeft een structurele functionele beperking.")]
    [InlineData(Nee, Oordeel.VoldoetNiet, "De werknemer heeft geen structurele functionele beperking.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer een structurele functionele beperking heeft. Vraag een verzekeringsarts om onderzoek.")]
    public void Stap_1_vraagt_een_structurele_functionele_beperking(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("sfb-beperking", Uwv, vaststelling: MetSfb with { Sfb = antwoord });

        Assert.Equal((verwacht, zin, "WIA 35 lid 1, Wajong 2:22"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "leidraad-2012, SFB stap 1"), Trait("Parameter", "doelgroep.sfbLangerDanEenJaar")]
    [InlineData(Ja, Oordeel.Voldoet, "De beperking duurt naar verwachting langer dan een jaar.")]
    [InlineData(Nee, Oordeel.VoldoetNiet, "De beperking duurt naar verwachting niet langer dan een jaar.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de beperking langer dan een jaar duurt. Vraag een verzekeringsarts om onderzoek.")]
    public void Stap_1_vraagt_ook_een_duur_van_meer_dan_een_jaar(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("sfb-duur", Uwv, vaststelling: MetSfb with { LangerDanEenJaar = antwoord });

        Assert.Equal((verwacht, zin, "Leidraad Jobcoach, SFB stap 1"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "leidraad-2012, SFB stap 2"), Trait("Parameter", "doelgroep.indicatieVereist")]
    [InlineData(Ja, Oordeel.Voldoet, "Er is een indicatie voor persoonlijke ondersteuning.")]
    [InlineData(Nee, Oordeel.VoldoetNiet, "Er is geen indicatie voor persoonlijke ondersteuning.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of er een indicatie voor persoonlijke ondersteuning is. Zoek een eerdere rapportage of vraag een verzekeringsarts om onderzoek.")]
    public void Stap_2_vraagt_een_indicatie(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("sfb-indicatie", Uwv, vaststelling: MetSfb with { IndicatiePersoonlijkeOndersteuning = antwoord });

        Assert.Equal((verwacht, zin, "Leidraad Jobcoach, SFB stap 2"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 2 onder b"), Trait("Regeling", "leidraad-2012, SFB stap 3"), Trait("Parameter", "doelgroep.noodzaakVereist")]
    [InlineData(Ja, Oordeel.Voldoet, "De werknemer kan dit werk niet doen zonder jobcoach.")]
    [InlineData(Nee, Oordeel.VoldoetNiet, "De werknemer kan dit werk doen zonder jobcoach.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer voor dit werk een jobcoach nodig heeft.")]
    public void Stap_3_vraagt_of_een_jobcoach_in_dit_werk_nodig_is(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("jobcoach-noodzakelijk", Uwv, vaststelling: MetSfb with { Noodzaak = antwoord });

        Assert.Equal((verwacht, zin, "Reïntegratiebesluit 18 lid 2 onder b"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 2 onder a"), Trait("Parameter", "doelgroep.inwerkprogrammaVereist")]
    [InlineData(Ja, Oordeel.Voldoet, "Er zijn een individueel trainings- of inwerkprogramma en systematische begeleiding.")]
    [InlineData(Nee, Oordeel.VoldoetNiet, "Er is geen individueel trainings- of inwerkprogramma met systematische begeleiding.")]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld, "Het staat nog niet vast of er een individueel trainings- of inwerkprogramma met systematische begeleiding is.")]
    public void Persoonlijke_ondersteuning_is_een_inwerkprogramma_met_systematische_begeleiding(JaNeeOnbekend antwoord, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("inwerkprogramma", Uwv, vaststelling: MetSfb with { Inwerkprogramma = antwoord });

        Assert.Equal((verwacht, zin, "Reïntegratiebesluit 18 lid 2 onder a"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Parameter", "doelgroep.inwerkprogrammaVereist")]
    [InlineData(true, Oordeel.VoldoetNiet, "Er is geen individueel trainings- of inwerkprogramma met systematische begeleiding.")]
    [InlineData(false, Oordeel.Voldoet, "De regeling stelt deze eis niet.")]
    [InlineData(null, Oordeel.NietVastgesteld, "De regeling zegt hier niets over (individueel trainings- of inwerkprogramma en systematische begeleiding). De toetser beoordeelt dit.")]
    public void Een_ontbrekend_antwoord_van_de_regeling_is_aan_de_toetser(bool? eis, Oordeel verwacht, string zin)
    {
        var regeling = Uwv.MetDoelgroep(eisen => eisen with { InwerkprogrammaVereist = new(eis, "voorbeeld", Zekerheid.H) });
        var bevinding = BevindingVan("inwerkprogramma", regeling, vaststelling: MetSfb with { Inwerkprogramma = Nee });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal([new("individueel trainings- of inwerkprogramma en systematische begeleiding", "nee"), new("eis van de regeling", eis is null ? null : eis.Value ? "ja" : "nee")], bevinding.Gegevens);
    }

    [Fact]
    public void Is_ook_het_feit_onbekend_dan_staat_allebei_in_de_zin() =>
        Assert.Equal(
            "Het staat nog niet vast of er een individueel trainings- of inwerkprogramma met systematische begeleiding is. De regeling zegt niet of dit een eis is.",
            BevindingVan("inwerkprogramma", Hoofdstuk8, vaststelling: MetLks with { Inwerkprogramma = JaNeeOnbekend.Onbekend }).Zin);

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2"), Trait("Wet", "Participatiewet 10da"), Trait("Parameter", "doelgroep.grond")]
    public void Bij_de_gemeente_is_loonkostensubsidie_zonder_beperking_genoeg()
    {
        Assert.Equal(Doelgroepuitkomst.Voldoet, Uitkomst(Hoofdstuk8, Baan, MetLks));
        var codes = Doelgroeptoets.Toets(Hoofdstuk8, Baan, MetLks, isVervolg: false, DeAanvraag).Select(bevinding => bevinding.Code);
        Assert.DoesNotContain(codes, code => code.StartsWith("sfb", StringComparison.Ordinal));
        Assert.Equal("De werknemer hoort tot de doelgroep loonkostensubsidie. Dat is genoeg.", BevindingVan("doelgroep-lks", Hoofdstuk8, vaststelling: MetLks).Zin);
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2"), Trait("Parameter", "doelgroep.grond")]
    [InlineData(Ja, Nee, Oordeel.Voldoet)]                          // beperking zonder loonkostensubsidie
    [InlineData(Ja, JaNeeOnbekend.Onbekend, Oordeel.Voldoet)]       // de beperking is genoeg
    [InlineData(Nee, Nee, Oordeel.VoldoetNiet)]
    [InlineData(Nee, JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]
    [InlineData(JaNeeOnbekend.Onbekend, Nee, Oordeel.NietVastgesteld)]
    [InlineData(JaNeeOnbekend.Onbekend, JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]
    public void Bij_de_gemeente_is_een_beperking_zonder_loonkostensubsidie_ook_genoeg(JaNeeOnbekend sfb, JaNeeOnbekend lks, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("doelgroep-lks-of-sfb", Hoofdstuk8, vaststelling: MetSfb with { Sfb = sfb, Loonkostensubsidie = lks }));

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2")]
    public void Een_onbekende_bij_de_gemeente_gaat_naar_een_meting_of_een_arts() =>
        Assert.Equal(
            "Het staat nog niet vast of de werknemer tot de doelgroep loonkostensubsidie hoort of een structurele functionele beperking heeft. Laat de loonwaarde meten of vraag een verzekeringsarts om onderzoek.",
            BevindingVan("doelgroep-lks-of-sfb", Hoofdstuk8, vaststelling: MetSfb with { Sfb = JaNeeOnbekend.Onbekend }).Zin);

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Bij_uwv_is_loonkostensubsidie_niet_genoeg() =>
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("sfb-beperking", Uwv, vaststelling: MetSfb with { Sfb = Nee, Loonkostensubsidie = Ja }));

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2"), Trait("Parameter", "doelgroep.sfbLangerDanEenJaar")]
    public void Hoofdstuk_8_zegt_niet_hoe_lang_een_beperking_duurt()
    {
        Assert.Equal(Oordeel.Voldoet, OordeelVan("sfb-duur", Hoofdstuk8, vaststelling: MetSfb));
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("sfb-duur", Hoofdstuk8, vaststelling: MetSfb with { LangerDanEenJaar = Nee }));
    }

    [Fact]
    public void Zonder_vaststelling_staat_geen_eis_aan_de_persoon_vast()
    {
        var open = Doelgroeptoets.Toets(Uwv, Baan, vaststelling: null, isVervolg: false, DeAanvraag).Where(bevinding => bevinding.Oordeel is Oordeel.NietVastgesteld);

        Assert.Equal(
            [
                "geen-wsw", "sfb-beperking", "sfb-duur", "sfb-indicatie", "wajong", "bevoegd-bestuursorgaan", "rechtsgrond", "jobcoach-noodzakelijk", "inwerkprogramma",
                "samenloop", "geen-instemming-werkgever",
            ],
            open.Select(bevinding => bevinding.Code));
    }

    [Fact, Trait("Parameter", "doelgroep.grond")]
    public void Zonder_doelgroep_in_de_regeling_oordeelt_een_mens()
    {
        var bevinding = BevindingVan("doelgroep", Uwv.MetDoelgroep(eisen => eisen with { Grond = Onbekend<Doelgroepgrond?>() }));

        Assert.Equal((Oordeel.NietVastgesteld, "De regeling zegt niet voor wie de voorziening is. De toetser beoordeelt dit."), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal([new("doelgroep loonkostensubsidie", "nee"), new("structurele functionele beperking", "ja")], bevinding.Gegevens);
    }
}
