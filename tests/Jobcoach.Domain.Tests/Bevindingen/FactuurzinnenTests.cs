using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Bevindingen;

/// <summary>Elke zin over facturen: goed, te veel en te laat, onder een regeling die grenzen noemt en onder een die zwijgt.</summary>
public sealed class FactuurzinnenTests
{
    private static readonly Periode Looptijd = new(new(2014, 2, 5), new(2014, 8, 4));

    [Fact]
    public void Elke_zin_over_facturen_staat_in_het_zinnenboek() => Assert.Null(Goud.Verschil(Zinnen.Van(
        from regeling in (Regeling[])[Uwv, Zwijgend()]
        from facturen in Reeksen()
        from bevinding in Facturatie.Toets(regeling, Looptijd, Uren.Van(30), facturen)
        select bevinding)));

    private static IEnumerable<Factuur[]> Reeksen() =>
    [
        [Eind(30, "2014-09-01")],
        [Voorschot(15), Eind(15, "2014-09-02")],
        [Voorschot(16), Eind(14.5m, "2014-08-05"), Eind(1, "2014-08-06")],
    ];

    private static Regeling Zwijgend() => Uwv with
    {
        Tarief = Uwv.Tarief! with { FacturenPerPeriode = Onbekend<int?>(), VoorschotPercentage = Onbekend<decimal?>() },
        Termijnen = Uwv.Termijnen with { Eindfactuur = Uwv.Termijnen.Vaststelling },
    };

    private static Factuur Voorschot(decimal uren) => new(Looptijd.Van, Uren.Van(uren), Eindfactuur: false);

    private static Factuur Eind(decimal uren, string ontvangen) => new(Dag(ontvangen), Uren.Van(uren), Eindfactuur: true);
}
