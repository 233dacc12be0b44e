using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.Domain.Begeleiding.Herinneringsoort;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Begeleiding;

/// <summary>De periode loopt van 2 februari tot en met 1 augustus 2015; verantwoorden kan tot en met 29 augustus.</summary>
public sealed class HerinneringTests
{
    [Fact, Trait("Regeling", "uwv-2014")]
    [Trait("Regeling", "eigen, herinneringen")]
    public void Elke_herinnering_gaat_een_keer_en_op_haar_dag()
    {
        var zaak = Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 8, 30)).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Afgekeurd, "Niets.")).Naar(new(2016, 8, 1)).Zaak;

        Assert.Equal(
            [
                new(PeriodeEindigtOverVierWeken, new(2015, 7, 4)),
                new(PeriodeEindigtOverEenWeek, new(2015, 7, 25)),
                new(VerantwoordingBijnaTeLaat, new(2015, 8, 22)),
                new(VerantwoordingTeLaat, new(2015, 8, 30)),
                new(VervolgaanvraagTeLaat, new(2015, 8, 30)),
            ],
            zaak.Perioden[0].Herinneringen);
        Assert.Equal(5, zaak.Berichten.Count(bericht => bericht is { Soort: Berichtsoort.Herinnering, Aan: Rol.Jobcoach }));
    }

    [Fact]
    public void Wie_op_tijd_verantwoordt_wordt_daaraan_niet_herinnerd()
    {
        var zaak = Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().Naar(new(2015, 9, 30)).Zaak;

        Assert.Equal([PeriodeEindigtOverVierWeken, PeriodeEindigtOverEenWeek], zaak.Perioden[0].Herinneringen.Select(herinnering => herinnering.Soort));
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Zonder_termijn_in_de_regeling_is_er_na_de_periode_niets_om_aan_te_herinneren()
    {
        var zaak = Verlopen.Hoofdstuk8().TotBegeleiding("licht").Naar(new(2016, 8, 1)).Zaak;

        Assert.Equal([PeriodeEindigtOverVierWeken, PeriodeEindigtOverEenWeek], zaak.Perioden[0].Herinneringen.Select(herinnering => herinnering.Soort));
    }

    [Fact]
    public void Wat_is_overgeslagen_geeft_een_bericht_en_geen_twee()
    {
        // Toegekend op 27 juli: beide dagen zijn voorbij.
        var zaak = new Zaakverloop("gemeentelijk-hoofdstuk-8", new(2015, 7, 27), Werk(Verlopen.Start), "licht", Verlopen.Organisatie).TotBegeleiding("licht").Zaak;

        Assert.Equal(2, zaak.Perioden[0].Herinneringen.Count);
        Assert.Single(zaak.Berichten, bericht => bericht.Soort is Berichtsoort.Herinnering);
    }

    [Fact]
    public void Een_periode_die_al_voorbij_is_wordt_gesloten_zonder_te_herinneren_dat_zij_eindigt()
    {
        var zaak = Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 4, 1)).Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, new(2015, 3, 1))).Zaak;

        Assert.NotNull(zaak.Perioden[0].GeslotenOp);
        Assert.DoesNotContain(zaak.Perioden[0].Herinneringen, herinnering => herinnering.Soort is PeriodeEindigtOverVierWeken or PeriodeEindigtOverEenWeek);
    }
}
