using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Berichten;

/// <summary>
/// De stille uren, op de Nederlandse klok. Geen bron noemt ze: het zijn instellingen van de uitvoerder, die een ontvanger voor zichzelf kan verruimen.
/// </summary>
/// <param name="Van">Vanaf deze tijd is het stil; gelijk aan <paramref name="Tot"/> betekent dat het 's nachts niet stil is.</param>
/// <param name="Tot">Tot deze tijd, deze tijd zelf niet meer; vroeger dan <paramref name="Van"/> is het de volgende ochtend.</param>
/// <param name="OpZondag">Of het de hele zondag stil is.</param>
/// <param name="OpFeestdag">Of het de hele dag stil is op een feestdag van de Algemene termijnenwet.</param>
public sealed record Stilte(TimeOnly Van, TimeOnly Tot, bool OpZondag = true, bool OpFeestdag = true)
{
    // A Dutch year has no series of quiet days as long as this.
    private const int MeesteDagen = 14;

    /// <summary>Van negen uur 's avonds tot acht uur 's ochtends, en de hele zondag en elke feestdag.</summary>
    public static Stilte Standaard { get; } = new(new(21, 0), new(8, 0));

    /// <summary>Nooit stil.</summary>
    public static Stilte Geen { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue, OpZondag: false, OpFeestdag: false);

    /// <summary>Of een tijd een grens kan zijn: het uur tussen twee en drie is er op een dag niet en op een dag twee keer.</summary>
    public static bool KanGrensZijn(TimeOnly tijd) => tijd.Hour != 2;

    /// <summary>Het eerste tijdstip vanaf <paramref name="nu"/> waarop het niet stil is, UTC; <paramref name="nu"/> zelf als het dat nu niet is.</summary>
    /// <exception cref="InvalidOperationException">Het is altijd stil.</exception>
    public DateTimeOffset EersteMoment(DateTimeOffset nu)
    {
        var eerste = Moment.Van(nu).Dag;
        for (var dag = eerste; dag < eerste.AddDays(MeesteDagen); dag = dag.AddDays(1))
        {
            foreach (var (begin, einde) in Luid(dag).Where(venster => venster.Einde > nu))
            {
                return begin > nu ? begin : nu.ToUniversalTime();
            }
        }

        throw new InvalidOperationException("Met deze stille uren zou nooit iets gaan.");
    }

    // The open hours of a day, in order; as moments, so that the days on which the clock changes are right.
    private IEnumerable<(DateTimeOffset Begin, DateTimeOffset Einde)> Luid(DateOnly dag)
    {
        if ((OpZondag && dag.DayOfWeek is DayOfWeek.Sunday) || (OpFeestdag && Kalender.Feestdag(dag) is not null))
        {
            return [];
        }

        var (ochtend, avond) = (Moment.BeginVan(dag).Tijdstip, Moment.BeginVan(dag.AddDays(1)).Tijdstip);
        var (van, tot) = (Moment.Om(dag, Van).Tijdstip, Moment.Om(dag, Tot).Tijdstip);
        return Van == Tot ? [(ochtend, avond)]
            : Van > Tot ? [(tot, van)]
            : [(ochtend, van), (tot, avond)];
    }
}
