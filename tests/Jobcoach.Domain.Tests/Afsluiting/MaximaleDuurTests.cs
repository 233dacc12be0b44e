using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Afsluiting;

public sealed class MaximaleDuurTests
{
    [Fact, Trait("Regeling", "uwv-2014")]
    public void Periode_zeven_kan_bij_UWV_met_een_motivering()
    {
        var verloop = TotNa(Verlopen.Nieuw().TotBegeleiding(), 6, "midden").Vervolg("midden", "Tijdelijke onbalans in de werksituatie.");

        Assert.Equal(7, verloop.Zaak.Perioden[^1].Nummer);
        Assert.Equal(new Periode(new(2018, 2, 2), new(2018, 8, 1)), verloop.Zaak.Perioden[^1].Looptijd);
        Assert.Equal(Oordeel.BeoordelingNodig, Duur(verloop));
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Periode_zeven_kan_bij_UWV_niet_zonder_motivering() => KanNiet(TotNa(Verlopen.Nieuw().TotBegeleiding(), 6, "midden"), "midden");

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Periode_vijf_kan_bij_de_gemeente_niet_zonder_motivering() => KanNiet(TotNa(Verlopen.Hoofdstuk8().TotBegeleiding("licht"), 4, "licht"), "licht");

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8"), Trait("Parameter", "duur.verlengingNaMaximum")]
    public void Zegt_de_gemeente_niet_of_verlenging_kan_dan_oordeelt_een_mens_over_de_motivering()
    {
        var verloop = TotNa(Verlopen.Hoofdstuk8().TotBegeleiding("licht"), 4, "licht").VraagVervolg("licht", "Nog even.").Doe(DeAdministratie, new BeoordeelVolledigheid(true));

        Assert.Equal(Oordeel.NietVastgesteld, Duur(verloop));
    }

    private static void KanNiet(Zaakverloop verloop, string regime, string? motivering = null)
    {
        verloop.VraagVervolg(regime, motivering)
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = regime }));
        var looptijd = verloop.Zaak.Aanvragen[^1].Concept!.Looptijd!.Value;

        Assert.Equal(Oordeel.VoldoetNiet, Duur(verloop));
        Assert.Contains(
            verloop.Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning(regime, looptijd, Uren.Van(1), null), "Nog even.")),
            weigering => weigering.Code == "maximale-duur-bereikt");

        verloop.Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.MaximaleDuurBereikt]));
        Assert.Equal((Fase.Bewaren, OverigeReden.VervolgaanvraagAfgewezen), (verloop.Zaak.Fase, verloop.Zaak.Perioden[^1].Resultaat!.Reden));
    }

    private static Zaakverloop TotNa(Zaakverloop verloop, int perioden, string regime)
    {
        while (verloop.Zaak.Perioden.Count < perioden)
        {
            verloop.TotVervolg().Vervolg(regime);
        }

        return verloop.TotVervolg();
    }

    private static Oordeel Duur(Zaakverloop verloop) => verloop.Zaak.Aanvragen[^1].Toetsdossier!.Bevindingen.Single(bevinding => bevinding.Code == "langste-duur").Oordeel;
}
