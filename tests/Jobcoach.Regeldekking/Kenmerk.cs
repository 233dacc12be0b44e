namespace Jobcoach.Regeldekking;

/// <summary>How the text of a trait and the name of a rule belong together.</summary>
public static class Kenmerk
{
    /// <summary>
    /// A trait names a rule if it is the same text, or goes on after it with a space or a comma:
    /// <c>Awb 4:15 lid 2 onder a</c> names <c>Awb 4:15 lid 2</c>, and <c>Awb 4:15</c> does not.
    /// </summary>
    public static bool Noemt(string kenmerk, string grond) =>
        kenmerk.StartsWith(grond, StringComparison.Ordinal) && (kenmerk.Length == grond.Length || kenmerk[grond.Length] is ' ' or ',');

    /// <summary>Whether anything in the register is called so, more coarsely or more finely.</summary>
    public static bool Bekend(string kenmerk, IEnumerable<Registerregel> regels) =>
        regels.Any(regel => Noemt(kenmerk, regel.Grond) || Noemt(regel.Grond, kenmerk));
}
