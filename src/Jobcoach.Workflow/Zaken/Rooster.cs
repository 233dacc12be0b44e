using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Workflow.Zaken;

/// <summary>Wanneer het vaste werk van het systeem begint, op de Nederlandse klok; in beide hosts hetzelfde.</summary>
public static class Rooster
{
    // After the change of the clock, on either of its days.
    private static readonly TimeSpan NaMiddernacht = TimeSpan.FromHours(2);
    private static readonly TimeOnly Ochtend = new(7, 0);

    /// <summary>Het eerstvolgende begin van <c>ControleerZaken</c> na <paramref name="nu"/>: twee uur na het begin van een Nederlandse dag.</summary>
    public static DateTimeOffset Nacht(DateTimeOffset nu) => Eerstvolgende(nu, dag => Moment.BeginVan(dag).Tijdstip + NaMiddernacht, _ => true);

    /// <summary>Het eerstvolgende begin van <c>HerinnerLogboeken</c> na <paramref name="nu"/>: zeven uur.</summary>
    public static DateTimeOffset Herinneren(DateTimeOffset nu) => Eerstvolgende(nu, dag => Moment.Om(dag, Ochtend).Tijdstip, _ => true);

    /// <summary>Het eerstvolgende begin van <c>VernietigDossiers</c> na <paramref name="nu"/>: de nacht van zaterdag op zondag.</summary>
    public static DateTimeOffset Vernietigen(DateTimeOffset nu) =>
        Eerstvolgende(nu, dag => Moment.BeginVan(dag).Tijdstip + NaMiddernacht, dag => dag.DayOfWeek is DayOfWeek.Sunday);

    /// <summary>Of een wekker die op UTC loopt nu voor <c>HerinnerLogboeken</c> afgaat: alleen in het uur dat in Nederland om zeven uur begint.</summary>
    public static bool IsUurVanHerinneren(DateTimeOffset nu)
    {
        var zeven = Moment.Om(Moment.Van(nu).Dag, Ochtend).Tijdstip;
        return zeven <= nu && nu < zeven.AddHours(1);
    }

    private static DateTimeOffset Eerstvolgende(DateTimeOffset nu, Func<DateOnly, DateTimeOffset> begin, Func<DateOnly, bool> opDag)
    {
        for (var dag = Moment.Van(nu).Dag; ; dag = dag.AddDays(1))
        {
            if (opDag(dag) && begin(dag) > nu)
            {
                return begin(dag);
            }
        }
    }
}
