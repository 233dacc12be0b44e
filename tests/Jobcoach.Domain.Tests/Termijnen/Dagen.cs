using System.Globalization;

namespace Jobcoach.Domain.Tests.Termijnen;

/// <summary>Days in theory tables.</summary>
internal static class Dagen
{
    public static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
