using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class ProefplaatsingTests
{
    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014")]
    [InlineData("2015-03-04", Oordeel.Voldoet)]             // precies twee maanden
    [InlineData("2015-03-05", Oordeel.BeoordelingNodig)]    // langer dan gewoon
    [InlineData("2015-07-04", Oordeel.BeoordelingNodig)]    // precies zes maanden
    [InlineData("2015-07-05", Oordeel.VoldoetNiet)]         // langer dan het maximum
    public void Een_proefplaatsing_bij_uwv_duurt_twee_maanden_en_hoogstens_zes(string totEnMet, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("proefplaatsing-duur", Uwv, Proefplaatsing with { TotEnMet = Dag(totEnMet) }));

    [Theory, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.4 onder a")]
    [InlineData("2015-04-04", Oordeel.Voldoet)]         // precies drie maanden
    [InlineData("2015-04-05", Oordeel.VoldoetNiet)]     // de regeling noemt geen uitzondering
    public void Een_proefplaatsing_bij_de_gemeente_duurt_drie_maanden(string totEnMet, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("proefplaatsing-duur", Hoofdstuk8, Proefplaatsing with { TotEnMet = Dag(totEnMet) }));

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014")]
    [InlineData(6, Oordeel.Voldoet)]
    [InlineData(5, Oordeel.VoldoetNiet)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    public void De_werkgever_wil_daarna_een_contract_van_zes_maanden(int? maanden, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("proefplaatsing-intentie", Uwv, Proefplaatsing with { IntentieContractMaanden = maanden }));

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014")]
    [InlineData(true, Oordeel.Voldoet)]
    [InlineData(false, Oordeel.VoldoetNiet)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    public void De_werknemer_heeft_een_uitkering_van_uwv(bool? uitkering, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("proefplaatsing-uitkering", Uwv, Proefplaatsing with { UwvUitkering = uitkering }));

    [Fact, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.2")]
    public void Hoofdstuk_8_zegt_niet_welk_contract_op_de_proefplaatsing_volgt() =>
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("proefplaatsing-intentie", Hoofdstuk8, Proefplaatsing));

    [Fact]
    public void Een_regeling_zonder_regels_voor_de_proefplaatsing_vraagt_een_mens() =>
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("proefplaatsing", Uwv with { Proef = null }, Proefplaatsing));

    [Fact]
    public void Bij_een_proefplaatsing_telt_de_duur_van_het_contract_niet() =>
        Assert.DoesNotContain(Doelgroeptoets.Toets(Uwv, Proefplaatsing, MetSfb, isVervolg: false), bevinding => bevinding.Code == "contractduur");

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014, A.2")]
    [InlineData(Arbeidsrelatie.Dienstbetrekking, true, Oordeel.Voldoet)]
    [InlineData(Arbeidsrelatie.Proefplaatsing, true, Oordeel.VoldoetNiet)]
    [InlineData(Arbeidsrelatie.Proefplaatsing, false, Oordeel.Voldoet)]
    public void Onder_de_achttien_kan_alleen_een_dienstbetrekking(Arbeidsrelatie soort, bool minderjarig, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("leeftijd", Uwv, Proefplaatsing with { Soort = soort, Minderjarig = minderjarig }));

    [Fact]
    public void Hoofdstuk_8_zwijgt_over_een_jongere_op_een_proefplaatsing() =>
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("leeftijd", Hoofdstuk8, Proefplaatsing with { Minderjarig = true }));
}
