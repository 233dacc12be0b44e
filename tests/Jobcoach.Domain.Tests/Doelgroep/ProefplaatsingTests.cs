using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class ProefplaatsingTests
{
    [Theory, Trait("Regeling", "uwv-2014")]
    [InlineData("2015-03-04", Oordeel.Voldoet)]             // precies twee maanden
    [InlineData("2015-03-05", Oordeel.BeoordelingNodig)]    // langer dan gewoon
    [InlineData("2015-07-04", Oordeel.BeoordelingNodig)]    // precies zes maanden
    [InlineData("2015-07-05", Oordeel.VoldoetNiet)]         // langer dan het maximum
    [Trait("Parameter", "proef.duurMaanden"), Trait("Parameter", "proef.maximumMaanden")]
    public void Een_proefplaatsing_bij_uwv_duurt_twee_maanden_en_hoogstens_zes(string totEnMet, Oordeel verwacht)
    {
        var bevinding = BevindingVan("proefplaatsing-duur", Uwv, Proefplaatsing with { TotEnMet = Dag(totEnMet) });

        Assert.Equal((verwacht, "Protocol Jobcoach 2014"), (bevinding.Oordeel, bevinding.Artikel));
        Assert.Equal(
            verwacht switch
            {
                Oordeel.Voldoet => "De proefplaatsing duurt niet langer dan 2 maanden.",
                Oordeel.BeoordelingNodig => "De proefplaatsing duurt langer dan 2 maanden, maar niet langer dan 6. De toetser beoordeelt of dat nodig is.",
                _ => "De proefplaatsing duurt langer dan 6 maanden. Dat is niet mogelijk.",
            },
            bevinding.Zin);
        Assert.Equal(["eerste dag", "laatste dag", "gewone duur in maanden", "langste duur in maanden"], bevinding.Gegevens.Select(gegeven => gegeven.Naam));
    }

    [Theory, Trait("Wet", "Participatiewet 8a lid 2 onder d"), Trait("Parameter", "proef.duurMaanden")]
    [InlineData("2015-03-04", 3, Oordeel.Voldoet, "De proefplaatsing past binnen de 2 maanden van de wet.")]
    [InlineData("2015-03-05", 3, Oordeel.BeoordelingNodig, "De regeling geeft 3 maanden. De wet kent 2 maanden en daarna een verlenging van hoogstens 4 maanden. De regeling past daar niet bij. De toetser beoordeelt of dit een verlenging is.")]
    [InlineData("2015-07-04", 3, Oordeel.BeoordelingNodig, "De regeling geeft 3 maanden. De wet kent 2 maanden en daarna een verlenging van hoogstens 4 maanden. De regeling past daar niet bij. De toetser beoordeelt of dit een verlenging is.")]
    [InlineData("2015-07-05", 3, Oordeel.VoldoetNiet, "De proefplaatsing duurt langer dan 6 maanden. De wet kent 2 maanden en daarna een verlenging van hoogstens 4 maanden.")]
    [InlineData("2015-03-05", 2, Oordeel.BeoordelingNodig, "De proefplaatsing duurt langer dan 2 maanden. De wet kent 2 maanden en daarna een verlenging van hoogstens 4 maanden. De toetser beoordeelt de verlenging.")]
    [InlineData("2015-03-05", null, Oordeel.BeoordelingNodig, "De proefplaatsing duurt langer dan 2 maanden. De wet kent 2 maanden en daarna een verlenging van hoogstens 4 maanden. De toetser beoordeelt de verlenging.")]
    [InlineData(null, 3, Oordeel.NietVastgesteld, "De laatste dag van de proefplaatsing staat nog niet vast.")]
    public void Bij_de_gemeente_gaat_de_wet_voor_de_regeling(string? totEnMet, int? maanden, Oordeel verwacht, string zin)
    {
        var regeling = Hoofdstuk8.MetProef(proef => proef with { DuurMaanden = new(maanden, "voorbeeld", Zekerheid.H) });
        var bevinding = BevindingVan("proefplaatsing-wet", regeling, Proefplaatsing with { TotEnMet = totEnMet is null ? null : Dag(totEnMet) }, MetLks);

        Assert.Equal((verwacht, zin, "Participatiewet 8a lid 2 onder d"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal(
            ["eerste dag", "laatste dag", "gewone duur volgens de wet, in maanden", "gewone duur volgens de regeling, in maanden"], bevinding.Gegevens.Select(gegeven => gegeven.Naam));
    }

    [Fact, Trait("Wet", "Participatiewet 8a lid 2 onder d")]
    public void Het_kader_van_de_wet_geldt_alleen_voor_de_gemeente_en_ook_zonder_regels_van_de_gemeente()
    {
        Assert.Null(WettelijkKader.Proefplaatsing(Uitvoerdersoort.Uwv));
        Assert.Equal(new(2, 4, "Participatiewet 8a lid 2 onder d"), WettelijkKader.Proefplaatsing(Uitvoerdersoort.College));
        Assert.DoesNotContain(Doelgroeptoets.Toets(Uwv, Proefplaatsing, MetSfb, isVervolg: false), bevinding => bevinding.Code == "proefplaatsing-wet");
        Assert.Equal(Oordeel.VoldoetNiet, OordeelVan("proefplaatsing-wet", Hoofdstuk8 with { Proef = null }, Proefplaatsing with { TotEnMet = new(2015, 7, 5) }, MetLks));
    }

    [Theory, Trait("Parameter", "proef.duurMaanden")]
    [InlineData(null, null, "De laatste dag van de proefplaatsing staat nog niet vast.")]
    [InlineData("2015-03-04", null, "De regeling zegt niet hoe lang een proefplaatsing mag duren. De toetser beoordeelt dit.")]
    public void Zonder_laatste_dag_of_zonder_duur_staat_niets_vast(string? totEnMet, int? maanden, string zin)
    {
        var regeling = Uwv.MetProef(proef => proef with { DuurMaanden = new(maanden, "voorbeeld", Zekerheid.H) });
        var bevinding = BevindingVan("proefplaatsing-duur", regeling, Proefplaatsing with { TotEnMet = totEnMet is null ? null : Dag(totEnMet) });

        Assert.Equal((Oordeel.NietVastgesteld, zin), (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.4 onder a")]
    [InlineData("2015-04-04", Oordeel.Voldoet)]         // precies drie maanden
    [InlineData("2015-04-05", Oordeel.VoldoetNiet)]     // de regeling noemt geen uitzondering
    [Trait("Parameter", "proef.duurMaanden"), Trait("Parameter", "proef.maximumMaanden")]
    public void Een_proefplaatsing_bij_de_gemeente_duurt_drie_maanden(string totEnMet, Oordeel verwacht) =>
        Assert.Equal(verwacht, OordeelVan("proefplaatsing-duur", Hoofdstuk8, Proefplaatsing with { TotEnMet = Dag(totEnMet) }));

    [Theory, Trait("Regeling", "uwv-2014")]
    [InlineData(6, Oordeel.Voldoet)]
    [InlineData(5, Oordeel.VoldoetNiet)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    [Trait("Parameter", "proef.intentieContractMaanden")]
    public void De_werkgever_wil_daarna_een_contract_van_zes_maanden(int? maanden, Oordeel verwacht)
    {
        var bevinding = BevindingVan("proefplaatsing-intentie", Uwv, Proefplaatsing with { IntentieContractMaanden = maanden });

        Assert.Equal((verwacht, "Protocol Jobcoach 2014"), (bevinding.Oordeel, bevinding.Artikel));
        Assert.Equal(
            verwacht switch
            {
                Oordeel.Voldoet => "De werkgever wil na de proefplaatsing een contract geven voor minstens 6 maanden.",
                Oordeel.VoldoetNiet => "De werkgever wil na de proefplaatsing geen contract geven voor minstens 6 maanden.",
                _ => "Het staat nog niet vast of de werkgever na de proefplaatsing een contract wil geven.",
            },
            bevinding.Zin);
        Assert.Equal([new("contract na de proefplaatsing, in maanden", maanden?.ToString(System.Globalization.CultureInfo.InvariantCulture)), new("minimum in maanden", "6")], bevinding.Gegevens);
    }

    [Theory, Trait("Regeling", "uwv-2014")]
    [InlineData(true, Oordeel.Voldoet)]
    [InlineData(false, Oordeel.VoldoetNiet)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    [Trait("Parameter", "proef.uwvUitkeringVereist")]
    public void De_werknemer_heeft_een_uitkering_van_uwv(bool? uitkering, Oordeel verwacht)
    {
        var bevinding = BevindingVan("proefplaatsing-uitkering", Uwv, Proefplaatsing with { UwvUitkering = uitkering });

        Assert.Equal(verwacht, bevinding.Oordeel);
        Assert.Equal(
            uitkering switch
            {
                true => "De werknemer heeft een uitkering van UWV.",
                false => "De werknemer heeft geen uitkering van UWV. Dan kan jobcoaching niet tijdens een proefplaatsing.",
                null => "Het staat nog niet vast of de werknemer een uitkering van UWV heeft.",
            },
            bevinding.Zin);
    }

    [Fact, Trait("Wet", "WIA 35 lid 1")]
    public void Een_wsw_werknemer_krijgt_ook_op_een_proefplaatsing_geen_jobcoach() =>
        Assert.Equal(Doelgroepuitkomst.VoldoetNiet, Uitkomst(Uwv, Proefplaatsing, MetSfb with { Wsw = JaNeeOnbekend.Ja }));

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, 8.2"), Trait("Parameter", "proef.intentieContractMaanden")]
    public void Hoofdstuk_8_zegt_niet_welk_contract_op_de_proefplaatsing_volgt() =>
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("proefplaatsing-intentie", Hoofdstuk8, Proefplaatsing));

    [Fact]
    public void Een_regeling_zonder_regels_voor_de_proefplaatsing_vraagt_een_mens()
    {
        var bevinding = BevindingVan("proefplaatsing", Uwv with { Proef = null }, Proefplaatsing);

        Assert.Equal(
            (Oordeel.NietVastgesteld, "De regeling zegt niets over een proefplaatsing. De toetser beoordeelt dit.", "niet in de regeling"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal([new("eerste dag", "5 januari 2015"), new("laatste dag", "4 maart 2015")], bevinding.Gegevens);
    }

    [Fact]
    public void Bij_een_proefplaatsing_telt_de_duur_van_het_contract_niet() =>
        Assert.DoesNotContain(Doelgroeptoets.Toets(Uwv, Proefplaatsing, MetSfb, isVervolg: false), bevinding => bevinding.Code == "contractduur");

    [Fact]
    public void Hoofdstuk_8_zwijgt_over_een_jongere_op_een_proefplaatsing() =>
        Assert.Equal(Oordeel.NietVastgesteld, OordeelVan("leeftijd", Hoofdstuk8, Proefplaatsing with { Minderjarig = true }));
}
