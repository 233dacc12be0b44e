namespace Jobcoach.Web.Tests.Rechten;

/// <summary>
/// The letters of the tables of rights, and who stands for each in the zaak of <see cref="ToegangsmatrixTests.Zaak"/>:
/// W werknemer, G werkgever, J jobcoach, A administratief medewerker, T toetser, B besluitnemer, L beleid, H beheer; * everybody, also not signed in.
/// </summary>
internal static class Rolletters
{
    /// <summary>Everybody who is signed in.</summary>
    public const string Iedereen = "WGJATBLH";

    public const string Werknemer = "anna";

    /// <summary>Somebody of every role; the parties are those of the zaak.</summary>
    public static IReadOnlyDictionary<char, string> Betrokken { get; } = new Dictionary<char, string>
    {
        ['W'] = Werknemer,
        ['G'] = "wouter",
        ['J'] = "jeroen",
        ['A'] = "loes",
        ['T'] = "niels",
        ['B'] = "peter",
        ['L'] = "quinty",
        ['H'] = "rob",
    };

    /// <summary>Parties of other zaken.</summary>
    public static IReadOnlyDictionary<char, string> Vreemd { get; } = new Dictionary<char, string>
    {
        ['W'] = "bram",
        ['G'] = "wilma",
        ['J'] = "kees",
    };

    /// <summary>Whether a row of a table lets a role through.</summary>
    public static bool Mag(string rij, char letter) => rij == "*" || rij.Contains(letter, StringComparison.Ordinal);
}
