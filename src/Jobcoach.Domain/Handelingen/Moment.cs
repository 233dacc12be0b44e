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
    public static Moment BeginVan(DateOnly dag)
    {
        var middernacht = dag.ToDateTime(TimeOnly.MinValue);
        return new(new DateTimeOffset(middernacht, Nederland.GetUtcOffset(middernacht)).ToUniversalTime(), dag);
    }
}
