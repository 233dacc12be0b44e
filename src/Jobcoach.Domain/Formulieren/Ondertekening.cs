using System.Text.Json.Serialization;

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
/// <param name="NamensReden">Waarom iemand voor een ander tekent; hoort bij <see cref="Partij.WettelijkVertegenwoordiger"/>.</param>
public sealed record Ondertekening([property: JsonRequired] Partij Partij, DateOnly Op, string? NamensReden = null) : Vertrouwelijk;
