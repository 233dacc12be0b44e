using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>Een formulier dat partijen ondertekenen.</summary>
public enum Ondertekenformulier
{
    /// <summary>Het matchingsformat: de aanvrager en de werknemer.</summary>
    Matchingsformat,

    /// <summary>Het coachingsplan, met zijn verklaring: werknemer, werkgever en jobcoach.</summary>
    Coachingsplan,

    /// <summary>De verantwoording, met haar verklaring: wie de regeling noemt.</summary>
    Verantwoording,
}

/// <summary>Een plaats op een formulier waar een partij tekent.</summary>
/// <param name="Formulier">Het formulier.</param>
/// <param name="Partij">Wie er tekent.</param>
/// <param name="Verplicht">Of de handtekening nodig is; null als de regeling het niet zegt.</param>
/// <param name="Ondertekening">De handtekening die er staat, of null.</param>
public sealed record Ondertekenplaats(Ondertekenformulier Formulier, Partij Partij, bool? Verplicht, Ondertekening? Ondertekening)
{
    /// <summary>Of hier nog iemand moet tekenen.</summary>
    internal bool Ontbreekt => Verplicht is true && Ondertekening is null;
}
