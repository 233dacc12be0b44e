namespace Jobcoach.Embedded.Storage;

/// <summary>A day as a number that sorts: days since 1 January of the year 1.</summary>
internal static class Dag
{
    /// <summary>Sorts after every day and stands for none: SQLite would put NULL first.</summary>
    public const long Geen = 1L << 32;

    public static long Getal(DateOnly? dag) => dag?.DayNumber ?? Geen;

    public static DateOnly Van(long getal) => DateOnly.FromDayNumber((int)getal);

    public static DateOnly? OfGeen(long getal) => getal == Geen ? null : Van(getal);
}
