using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Bevindingen;

/// <summary>Elke zin en elke stap van de berekening van uren en geld, bij het zwaarste regime van elke meegeleverde regeling, met steeds een feit of parameter anders.</summary>
public sealed class BerekeningzinnenTests
{
    private static readonly DateOnly Begin = new(2015, 1, 5);

    [Fact]
    public void Elke_zin_van_de_berekening_staat_in_het_zinnenboek() => Assert.Null(Goud.Verschil(Zinnen.Van(
        (from regeling in RegelingCatalogus.Ingebouwd.Alle
         from regime in regeling.Regimes.TakeLast(1)
         from nummer in (int[])[0, 3]
         from vraag in Variaties.Van(Vraag(regeling, regime.Code, nummer))
         select Budgetberekening.Bereken(regeling, vraag))
        .Concat(
         from regeling in RegelingCatalogus.Ingebouwd.Alle.SelectMany(Variaties.Van)
         from regime in regeling.Regimes.TakeLast(1)
         from nummer in (int[])[0, 2]
         select Budgetberekening.Bereken(regeling, Vraag(regeling, regime.Code, nummer))))));

    private static Berekeningsvraag Vraag(Regeling regeling, string regime, int nummer)
    {
        var maanden = regeling.Duur.PeriodeMaanden.Waarde is { } aantal and > 0 ? aantal : 6;
        return new(regime, nummer, Periode.Reeks(Begin, Math.Max(1, nummer), maanden), UrenPerWeek: 20, UrenPerJaar: 600, Proefmaanden: nummer == 0 ? 2 : null, Uren.Van(15), BeginDienstbetrekking: Begin);
    }
}
