namespace Jobcoach.Web.Invoer;

/// <summary>Paden van velden zoals een aanroeper ze herkent: <c>doelen[0].uren</c>.</summary>
internal static class Jsonpad
{
    public static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    public static string Plaats(string pad, int plaats) => $"{pad}[{plaats}]";

    /// <summary>Hoe een pad heet dat ook de hele inhoud kan zijn.</summary>
    public static string Geheel(string pad) => pad.Length == 0 ? "inhoud" : pad;

    /// <summary>Maakt van het pad van de serializer (<c>$.doelen[0]</c>) dat van de aanroeper.</summary>
    public static string Leesbaar(string? pad) => pad is null or "$" ? Geheel("") : pad.StartsWith("$.", StringComparison.Ordinal) ? pad[2..] : pad;
}
