using System.Globalization;

namespace Jobcoach.Domain.Brieven;

/// <summary>Leest waar een bericht binnen de zaak over gaat: een woord, een nummer en soms nog iets, zoals <c>periode/2/VerantwoordingTeLaat</c>.</summary>
internal static class Briefverwijzing
{
    /// <summary>Het nummer als de verwijzing met dit woord begint; anders null.</summary>
    public static int? Nummer(string? verwijzing, string woord) =>
        Delen(verwijzing) is [var begin, var nummer, ..] && begin == woord && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen) ? gelezen : null;

    /// <summary>Wat na het nummer staat; null als er niets staat.</summary>
    public static string? Rest(string? verwijzing) => Delen(verwijzing) is [_, _, var rest, ..] ? rest : null;

    /// <summary>Het element met dit nummer, of zonder verwijzing het laatste.</summary>
    public static T? Kies<T>(IReadOnlyList<T> lijst, string? verwijzing, string woord, Func<T, int> nummer)
        where T : class => Nummer(verwijzing, woord) is { } gezocht ? lijst.LastOrDefault(een => nummer(een) == gezocht) : lijst.Count > 0 ? lijst[^1] : null;

    private static string[] Delen(string? verwijzing) => verwijzing?.Split('/') ?? [];
}
