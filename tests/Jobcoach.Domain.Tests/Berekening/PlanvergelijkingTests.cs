using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class PlanvergelijkingTests
{
    private static readonly DateOnly Dag = new(2015, 2, 2);
    private static readonly Regeling Uwv = RegelingCatalogus.Ingebouwd.Geldend("uwv", Dag)!;

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Het_plan_staat_naast_wat_het_regime_in_de_periode_geeft()
    {
        var plan = Zaakverloop.Coachingsplan("midden", Dag);

        var stand = Planvergelijking.Bereken(plan, Zaakverloop.Werk(Dag), Uwv, 1);

        Assert.Equal((25m, 26), (stand.Uren.InUren, stand.Weken!.Value));
        Assert.Equal(plan.GewenstPercentage(24), stand.Percentage);
        Assert.Equal(
            Budgetberekening.Bereken(Uwv, new("midden", 1, plan.Periode!.AlsPeriode()!.Value, 24, 24 * 48, GevraagdeUren: Uren.Van(25), BeginDienstbetrekking: Dag, EindeDienstbetrekking: Dag.AddYears(4))).Uren,
            stand.Ruimte!.Uren);
        Assert.False(stand.BovenMaximum);
    }

    [Fact]
    public void Een_plan_boven_het_maximum_en_een_op_het_maximum()
    {
        var werk = Zaakverloop.Werk(Dag);
        var hoogste = Planvergelijking.Bereken(Zaakverloop.Coachingsplan("midden", Dag), werk, Uwv, 1).Ruimte!.Uren!.Value;

        Assert.False(Bij(hoogste).BovenMaximum);
        Assert.True(Bij(hoogste + Uren.VanMinuten(1)).BovenMaximum);

        Planvergelijking Bij(Uren uren)
        {
            var plan = Zaakverloop.Vervolgplan("midden", Dag);
            return Planvergelijking.Bereken(plan with { Doelen = [plan.Doelen![0] with { Activiteiten = [new("Oefenen.", null, uren)] }] }, werk, Uwv, 1);
        }
    }

    [Fact]
    public void Bij_een_proefplaatsing_tellen_haar_begonnen_maanden()
    {
        var plan = Zaakverloop.Coachingsplan("midden", Dag) with { Periode = new(Dag, Dag.AddMonths(2)) };
        var proef = Zaakverloop.Werk(Dag) with { Soort = Arbeidsrelatie.Proefplaatsing, TotEnMet = Dag.AddMonths(2) };

        var stand = Planvergelijking.Bereken(plan, proef, Uwv, 0);

        Assert.Equal(
            Budgetberekening.Bereken(Uwv, new("midden", 0, plan.Periode!.AlsPeriode()!.Value, 24, 24 * 48, Proefmaanden: 3, GevraagdeUren: Uren.Van(25), EindeDienstbetrekking: Dag.AddMonths(2))).Uren,
            stand.Ruimte!.Uren);
    }

    [Fact]
    public void Zolang_iets_ontbreekt_of_niet_kan_kloppen_is_er_alleen_de_optelling()
    {
        var (plan, werk) = (Zaakverloop.Coachingsplan("midden", Dag), Zaakverloop.Werk(Dag));

        Assert.All(
            [
                Planvergelijking.Bereken(plan, null, Uwv, 1),
                Planvergelijking.Bereken(plan, werk with { UrenPerWeek = 200 }, Uwv, 1), // more than a week has
                Planvergelijking.Bereken(plan, werk, null, 1),
                Planvergelijking.Bereken(plan with { GevraagdRegime = null }, werk, Uwv, 1),
                Planvergelijking.Bereken(plan with { GevraagdRegime = "onbekend" }, werk, Uwv, 1),
                Planvergelijking.Bereken(plan with { Periode = new(Dag, null) }, werk, Uwv, 1),
            ],
            stand => Assert.Equal((25m, null, null), (stand.Uren.InUren, stand.Ruimte, stand.BovenMaximum)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Planvergelijking.Bereken(plan, werk, Uwv, -1));
    }

    [Fact]
    public void Rekent_de_regeling_in_geld_dan_is_boven_het_maximum_niet_te_zeggen()
    {
        var regeling = RegelingCatalogus.Ingebouwd.Geldend("gemeentelijk-hoofdstuk-8", Dag)!;

        var stand = Planvergelijking.Bereken(Zaakverloop.Coachingsplan("midden", Dag), Zaakverloop.Werk(Dag), regeling, 1);

        Assert.NotNull(stand.Ruimte!.Bedrag);
        Assert.Null(stand.BovenMaximum);
    }
}
