using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Formulieren;

/// <summary>De vijf rijen van het matchingsformat.</summary>
public enum Matchingsonderwerp
{
    /// <summary>Capaciteiten tegenover de eisen van bedrijf en werkplek.</summary>
    Capaciteiten,

    /// <summary>Manier van leren tegenover ontwikkelingsmogelijkheden en begeleiding.</summary>
    Leren,

    /// <summary>Sociale context en netwerk tegenover de context op en rond de werkplek.</summary>
    SocialeContext,

    /// <summary>Identiteit en persoonlijkheid tegenover de cultuur op de werkplek.</summary>
    Identiteit,

    /// <summary>Wensen en perspectieven tegenover taken en arbeidsomstandigheden.</summary>
    Wensen,
}

/// <summary>Op welke termijn een verschil te overbruggen is.</summary>
public enum Matchingstermijn
{
    /// <summary>Minder dan zes maanden.</summary>
    Kort,

    /// <summary>Meer dan zes maanden.</summary>
    Lang,
}

/// <summary>Wat de vergelijking van werknemer en werk oplevert.</summary>
public enum Matchingsuitkomst
{
    /// <summary>Er is een match.</summary>
    Match,

    /// <summary>Er is overbelasting: het werk vraagt meer dan de werknemer kan.</summary>
    Overbelasting,

    /// <summary>Er is onderbelasting: de werknemer kan meer dan het werk vraagt.</summary>
    Onderbelasting,
}

/// <summary>Kolom A: de werknemer als persoon, voor één onderwerp.</summary>
/// <param name="Beschrijving">De beschrijving.</param>
/// <param name="SterkePunten">Waarin de persoon sterk is; mag leeg blijven.</param>
/// <param name="Aandachtspunten">Wat aandacht nodig heeft; mag leeg blijven.</param>
public sealed record Werknemerprofiel(string? Beschrijving, string? SterkePunten = null, string? Aandachtspunten = null) : Vertrouwelijk;

/// <summary>Kolom B: de werkplek, voor één onderwerp.</summary>
/// <param name="Beschrijving">De beschrijving.</param>
public sealed record Werkprofiel(string? Beschrijving) : Vertrouwelijk;

/// <summary>Kolom C: de vergelijking. Bij een match zijn termijn en toelichting niet nodig: een match vraagt geen aandacht van de jobcoach.</summary>
/// <param name="Uitkomst">Match, over- of onderbelasting.</param>
/// <param name="Termijn">Binnen of na zes maanden te overbruggen.</param>
/// <param name="Toelichting">Waar het verschil in zit en of het te coachen is.</param>
public sealed record Matching(Matchingsuitkomst? Uitkomst, Matchingstermijn? Termijn = null, string? Toelichting = null) : Vertrouwelijk;

/// <summary>Eén rij van het matchingsformat.</summary>
public sealed record Matchingsrij(
    [property: JsonRequired] Matchingsonderwerp Onderwerp,
    Werknemerprofiel? Werknemerprofiel,
    Werkprofiel? Werkprofiel,
    Matching? Matching) : Vertrouwelijk;
