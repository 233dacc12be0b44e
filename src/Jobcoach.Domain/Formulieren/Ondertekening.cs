using System.Text.Json.Serialization;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Wie een formulier kan ondertekenen.</summary>
public enum Partij
{
    /// <summary>De persoon die ondersteuning krijgt.</summary>
    Werknemer,

    /// <summary>Wie de werknemer wettelijk vertegenwoordigt en in zijn plaats tekent.</summary>
    WettelijkVertegenwoordiger,

    /// <summary>De werkgever.</summary>
    Werkgever,

    /// <summary>De jobcoach zelf.</summary>
    Jobcoach,

    /// <summary>De organisatie waaraan de jobcoach verbonden is.</summary>
    Jobcoachorganisatie,
}

/// <summary>Een handtekening onder een formulier. Wie de persoon is staat niet hier maar in het beschermde persoonsdocument.</summary>
/// <param name="Partij">Namens wie getekend is.</param>
/// <param name="Op">De dag van ondertekening.</param>
/// <param name="NamensReden">Waarom iemand voor een ander tekent: de wettelijk vertegenwoordiger, of wie tekent namens een partij die niet digitaal tekent.</param>
/// <param name="Door">
/// Wie in dit systeem tekende; null als de handtekening op het ingediende formulier staat. Alleen het tekenen zelf vult dit veld:
/// een handtekening waarin een indiener het meestuurt telt niet mee (ADR 0014).
/// </param>
public sealed record Ondertekening([property: JsonRequired] Partij Partij, DateOnly Op, string? NamensReden = null, Handelende? Door = null) : Vertrouwelijk
{
    /// <summary>Of een ander tekende namens een partij die niet digitaal tekent. De wettelijk vertegenwoordiger is geen ander: hij is de partij.</summary>
    [JsonIgnore]
    public bool IsNamens => Door is { Rol: var rol } && rol != Partij.Rol();
}
