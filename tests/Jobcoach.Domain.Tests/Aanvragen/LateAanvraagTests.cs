using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Aanvragen;

public sealed class LateAanvraagTests
{
    private static readonly DateOnly DrieMaandenLater = new(2015, 5, 4);

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Een_late_eerste_aanvraag_werkt_vier_weken_terug_en_verschuift_de_hele_reeks()
    {
        var verloop = new Zaakverloop("uwv", DrieMaandenLater, Werk(Verlopen.Start)).TotBegeleiding();

        Assert.Equal(new Periode(new(2015, 4, 6), new(2015, 10, 5)), verloop.Zaak.Perioden[0].Looptijd);
        Assert.Equal(57.6m, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.InUren);
        Assert.Equal(new Periode(new(2015, 10, 6), new(2016, 4, 5)), verloop.TotVervolg().Vervolg("midden").Zaak.Perioden[1].Looptijd);
    }

    [Theory, Trait("Regeling", "uwv-2014")]
    [InlineData("2015-03-02", "2015-02-02")]  // precies vier weken na de start: niets verloren
    [InlineData("2015-03-03", "2015-02-03")]  // een dag later: een dag verloren
    public void De_grens_ligt_precies_op_vier_weken(string ontvangen, string van) =>
        Assert.Equal(DateOnly.Parse(van, null), new Zaakverloop("uwv", DateOnly.Parse(ontvangen, null), Werk(Verlopen.Start)).TotBegeleiding().Zaak.Perioden[0].Looptijd.Van);

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Zonder_grens_in_de_regeling_telt_de_eerste_werkdag()
    {
        var verloop = new Zaakverloop("gemeentelijk-hoofdstuk-8", DrieMaandenLater, Werk(Verlopen.Start), "licht", Verlopen.Organisatie).TotBegeleiding("licht");

        Assert.Equal(Verlopen.Start, verloop.Zaak.Perioden[0].Looptijd.Van);
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Een_late_vervolgaanvraag_verliest_dagen_maar_verschuift_het_einde_niet()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Naar(new(2015, 9, 15)).Vervolg("midden");

        Assert.Equal(new Periode(new(2015, 8, 18), new(2016, 2, 1)), verloop.Zaak.Perioden[1].Looptijd);

        // 168 van de 184 dagen van 57,6 uur.
        Assert.Equal(3155, verloop.Zaak.Perioden[1].ToegekendeUren!.Value.Minuten);
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Na_het_einde_van_het_dienstverband_blijft_er_niets_om_toe_te_kennen()
    {
        var verloop = new Zaakverloop("uwv", new(2015, 12, 1), Werk(Verlopen.Start) with { TotEnMet = new(2015, 9, 1) }).TotBesluit();

        Assert.Null(verloop.Zaak.Aanvragen[0].Concept!.Looptijd);
        Assert.Contains(
            verloop.Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", new(Verlopen.Start, new(2015, 8, 1)), Uren.Van(10), null), "Nodig.")),
            weigering => weigering.Code == "geen-toekenbare-periode");
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Toekennen_loopt_niet_door_na_het_dienstverband()
    {
        var verloop = new Zaakverloop("uwv", Verlopen.Start, Werk(Verlopen.Start) with { TotEnMet = Verlopen.Start.AddMonths(9).AddDays(-1) }).TotBegeleiding().TotVervolg().Vervolg("midden");

        Assert.Equal(new DateOnly(2015, 11, 1), verloop.Zaak.Perioden[1].Looptijd.TotEnMet);
    }
}
