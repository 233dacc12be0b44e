using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Rondes;

/// <summary>Wanneer het vaste werk weer begint.</summary>
/// <param name="Volgende">Het eerstvolgende begin na een tijdstip.</param>
public sealed record Rondeplan(Func<Rondesoort, DateTimeOffset, DateTimeOffset> Volgende)
{
    /// <summary>Op de Nederlandse klok, zoals een host zonder wekkers doet: <see cref="Rooster"/>.</summary>
    public static Rondeplan OpNederlandseKlok { get; } = new((soort, nu) => soort switch
    {
        Rondesoort.HerinnerLogboeken => Rooster.Herinneren(nu),
        Rondesoort.VernietigDossiers => Rooster.Vernietigen(nu),
        _ => Rooster.Nacht(nu),
    });

    /// <summary>Op wekkers in UTC, zoals op Azure; alleen het herinneren volgt daar de Nederlandse klok.</summary>
    public static Rondeplan OpWekkers { get; } = new((soort, nu) => soort switch
    {
        Rondesoort.HerinnerLogboeken => Rooster.Herinneren(nu),
        Rondesoort.VernietigDossiers => Eerstvolgende(nu, new(1, 30), DayOfWeek.Sunday),
        _ => Eerstvolgende(nu, new(1, 0), null),
    });

    private static DateTimeOffset Eerstvolgende(DateTimeOffset nu, TimeOnly tijd, DayOfWeek? weekdag)
    {
        for (var dag = DateOnly.FromDateTime(nu.UtcDateTime); ; dag = dag.AddDays(1))
        {
            var begin = new DateTimeOffset(dag, tijd, TimeSpan.Zero);
            if (begin > nu && (weekdag is null || dag.DayOfWeek == weekdag))
            {
                return begin;
            }
        }
    }
}
