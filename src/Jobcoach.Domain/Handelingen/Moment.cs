namespace Jobcoach.Domain.Handelingen;

/// <summary>Een tijdstip en de kalenderdag waarop het in Nederland valt: termijnen tellen in dagen van Europe/Amsterdam.</summary>
/// <param name="Tijdstip">Het tijdstip, UTC.</param>
/// <param name="Dag">De dag in Nederland.</param>
public readonly record struct Moment(DateTimeOffset Tijdstip, DateOnly Dag)
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Bepaalt de Nederlandse dag van een tijdstip.</summary>
    public static Moment Van(DateTimeOffset tijdstip) =>
        new(tijdstip.ToUniversalTime(), DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tijdstip, Nederland).DateTime));

    /// <summary>Het eerste ogenblik van een dag in Nederland.</summary>
    public static Moment BeginVan(DateOnly dag) => Om(dag, TimeOnly.MinValue);

    /// <summary>Een tijd op de Nederlandse klok; niet tussen twee en drie uur, want dat uur is er op een dag niet en op een dag twee keer.</summary>
    public static Moment Om(DateOnly dag, TimeOnly tijd)
    {
        var klok = dag.ToDateTime(tijd);
        return new(new DateTimeOffset(klok, Nederland.GetUtcOffset(klok)).ToUniversalTime(), dag);
    }
}
