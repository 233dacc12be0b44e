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
/// <param name="Weigering">Dat de partij hier niet tekent, of null. Een handtekening en een weigering staan er nooit samen.</param>
public sealed record Ondertekenplaats(Ondertekenformulier Formulier, Partij Partij, bool? Verplicht, Ondertekening? Ondertekening, Ondertekenweigering? Weigering = null)
{
    /// <summary>Of een nodige handtekening er niet is, geweigerd of niet.</summary>
    internal bool Ontbreekt => Verplicht is true && Ondertekening is null;

    /// <summary>Of hier nog op iemand gewacht wordt: wie weigerde heeft geantwoord.</summary>
    internal bool Wacht => Ontbreekt && Weigering is null;
}
