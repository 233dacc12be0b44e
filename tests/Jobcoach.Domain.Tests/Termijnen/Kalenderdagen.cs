using FsCheck;
using FsCheck.Fluent;

namespace Jobcoach.Domain.Tests.Termijnen;

/// <summary>Any day from 1950 to 2149, each as likely.</summary>
public static class Kalenderdagen
{
    public static readonly DateOnly Eerste = new(1950, 1, 1);
    public static readonly DateOnly Laatste = new(2149, 12, 31);

    public static Arbitrary<DateOnly> Dag() => Gen.Choose(0, Laatste.DayNumber - Eerste.DayNumber).Select(Eerste.AddDays).ToArbitrary();

    public static IEnumerable<DateOnly> Alle => Enumerable.Range(0, Laatste.DayNumber - Eerste.DayNumber + 1).Select(Eerste.AddDays);
}
