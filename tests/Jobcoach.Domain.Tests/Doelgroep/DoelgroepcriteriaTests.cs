using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using static Jobcoach.Domain.Doelgroep.JaNeeOnbekend;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class DoelgroepcriteriaTests
{
    [Theory, Trait("Wet", "WIA 35 lid 1")]
    [InlineData(Ja, Oordeel.Voldoet)]
    [InlineData(Nee, Oordeel.VoldoetNiet)]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]
    public void Uwv_vraagt_alle_stappen_van_de_structurele_functionele_beperking(JaNeeOnbekend antwoord, Oordeel verwacht)
    {
        Assert.Equal(verwacht, OordeelVan("sfb-beperking", Uwv, vaststelling: MetSfb with { Sfb = antwoord }));
        Assert.Equal(verwacht, OordeelVan("sfb-duur", Uwv, vaststelling: MetSfb with { LangerDanEenJaar = antwoord }));
        Assert.Equal(verwacht, OordeelVan("sfb-indicatie", Uwv, vaststelling: MetSfb with { IndicatiePersoonlijkeOndersteuning = antwoord }));
        Assert.Equal(verwacht, OordeelVan("jobcoach-noodzakelijk", Uwv, vaststelling: MetSfb with { Noodzaak = antwoord }));
    }

    [Theory, Trait("Wet", "WIA 35 lid 1 en 4")]
    [InlineData(Nee, Oordeel.Voldoet)]
    [InlineData(Ja, Oordeel.VoldoetNiet)]
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]
    public void Wsw_en_het_college_sluiten_de_route_van_uwv_af(JaNeeOnbekend antwoord, Oordeel verwacht)
    {
        Assert.Equal(verwacht, OordeelVan("geen-wsw", Uwv, vaststelling: MetSfb with { Wsw = antwoord }));
        Assert.Equal(verwacht, OordeelVan("bevoegd-bestuursorgaan", Uwv, vaststelling: MetSfb with { PwCollegeVerantwoordelijk = antwoord }));
    }

    [Fact, Trait("Wet", "Wajong 2:22")]
    public void Wajong_verandert_bij_uwv_alleen_het_artikel()
    {
        var bevinding = Doelgroeptoets.Toets(Uwv, Baan, MetSfb with { Wajong = Ja }, isVervolg: false).Single(bevinding => bevinding.Code == "wajong");

        Assert.Equal(Oordeel.Voldoet, bevinding.Oordeel);
        Assert.Contains("Wajong 2:22", bevinding.Zin, StringComparison.Ordinal);
    }

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Een_wsw_contract_telt_ook_zonder_vaststelling() =>
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("geen-wsw", Uwv, Baan with { Contractvorm = Contractvorm.Wsw }));

    [Fact, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.2")]
    public void Bij_de_gemeente_is_loonkostensubsidie_zonder_beperking_genoeg() =>
        Assert.Equal(Doelgroepuitkomst.Voldoet, Uitkomst(Hoofdstuk8, Baan, MetLks));

    [Theory, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.2")]
    [InlineData(Ja, Nee, Oordeel.Voldoet)]                          // beperking zonder loonkostensubsidie
    [InlineData(Ja, JaNeeOnbekend.Onbekend, Oordeel.Voldoet)]       // de beperking is genoeg
    [InlineData(Nee, Nee, Oordeel.VoldoetNiet)]
    [InlineData(Nee, JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]
    [InlineData(JaNeeOnbekend.Onbekend, Nee, Oordeel.NietVastgesteld)]
    public void Bij_de_gemeente_is_een_beperking_zonder_loonkostensubsidie_ook_genoeg(JaNeeOnbekend sfb, JaNeeOnbekend lks, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("doelgroep-lks-of-sfb", Hoofdstuk8, vaststelling: MetSfb with { Sfb = sfb, Loonkostensubsidie = lks }));

    [Fact, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.2")]
    public void Hoofdstuk_8_zegt_niet_hoe_lang_een_beperking_duurt()
    {
        Assert.Equal(Oordeel.Voldoet, OordeelVan("sfb-duur", Hoofdstuk8, vaststelling: MetSfb));
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("sfb-duur", Hoofdstuk8, vaststelling: MetSfb with { LangerDanEenJaar = Nee }));
    }

    [Theory, Trait("Wet", "WIA 35 lid 4")]
    [InlineData(Ja, Oordeel.Voldoet)]
    [InlineData(Nee, Oordeel.BeoordelingNodig)]     // misschien beslist UWV
    [InlineData(JaNeeOnbekend.Onbekend, Oordeel.NietVastgesteld)]
    public void De_gemeente_beslist_als_het_college_verantwoordelijk_is(JaNeeOnbekend antwoord, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("bevoegd-bestuursorgaan", Hoofdstuk8, vaststelling: MetLks with { PwCollegeVerantwoordelijk = antwoord }));

    [Theory]
    [InlineData(Ja, Oordeel.NietVastgesteld)]       // de bron noemt de SW-doelgroep en de Wajong niet als eis
    [InlineData(Nee, Oordeel.Voldoet)]
    public void Waar_hoofdstuk_8_zwijgt_oordeelt_een_mens(JaNeeOnbekend antwoord, Oordeel verwacht)
    {
        Assert.Equal(verwacht, OordeelVan("geen-wsw", Hoofdstuk8, vaststelling: MetLks with { Wsw = antwoord }));
        Assert.Equal(verwacht, OordeelVan("wajong", Hoofdstuk8, vaststelling: MetLks with { Wajong = antwoord }));
    }

    [Fact]
    public void Zonder_vaststelling_staat_geen_eis_aan_de_persoon_vast()
    {
        var open = Doelgroeptoets.Toets(Uwv, Baan, vaststelling: null, isVervolg: false).Where(bevinding => bevinding.Oordeel is Oordeel.NietVastgesteld);

        Assert.Equal(["sfb-beperking", "sfb-duur", "sfb-indicatie", "jobcoach-noodzakelijk", "geen-wsw", "wajong", "bevoegd-bestuursorgaan"], open.Select(bevinding => bevinding.Code));
    }

    [Fact]
    public void Zonder_doelgroep_in_de_regeling_oordeelt_een_mens() =>
        Assert.Equal(
            Oordeel.NietVastgesteld,
            OordeelVan("doelgroep", Uwv with { Doelgroep = Uwv.Doelgroep with { Grond = Onbekend<Domain.Regelingen.Doelgroepgrond?>() } }));
}
