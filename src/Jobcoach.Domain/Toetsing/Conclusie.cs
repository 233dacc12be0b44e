using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Een regel van het toetsingformat zoals de toetser haar vastlegt.</summary>
/// <param name="Rij">Het nummer van de conclusierij, 1 tot en met 9.</param>
/// <param name="Ja">Ja of nee; null in een concept.</param>
/// <param name="Toelichting">De toelichting; bij nee verplicht.</param>
public sealed record Conclusie(int Rij, bool? Ja, string? Toelichting = null) : Vertrouwelijk;

/// <summary>Waar de toets op uitkomt.</summary>
public enum Eindoordeel
{
    /// <summary>Toekennen zoals gevraagd.</summary>
    Positief,

    /// <summary>Niet toekennen.</summary>
    Negatief,

    /// <summary>Een deel toekennen.</summary>
    GedeeltelijkPositief,
}

/// <summary>De eindconclusie van de toetser. Het is een advies: de besluitnemer beslist.</summary>
/// <param name="Oordeel">De uitkomst; null in een concept.</param>
/// <param name="Tekst">De onderbouwing.</param>
public sealed record Eindconclusie(Eindoordeel? Oordeel, string? Tekst) : Vertrouwelijk;
