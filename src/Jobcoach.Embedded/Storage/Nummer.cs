using Jobcoach.Domain.Waarden;

namespace Jobcoach.Embedded.Storage;

/// <summary>Zaaknummers from storage; only valid ones were ever written.</summary>
internal static class Nummer
{
    public static Zaaknummer Lees(string tekst) =>
        Zaaknummer.TryParse(tekst, out var nummer) ? nummer : throw new InvalidDataException("A stored zaaknummer is not valid.");
}
