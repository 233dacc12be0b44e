namespace Jobcoach.Regeldekking;

/// <summary>Something that should be proven and is not, or a name that nobody knows.</summary>
/// <param name="Soort">The question to which this is an answer, as a heading.</param>
/// <param name="Wat">The one thing.</param>
public sealed record Melding(string Soort, string Wat);
