using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Web.Intake;

/// <summary>Waar een stap over gaat.</summary>
public enum Stapsoort
{
    /// <summary>De regeling, de aanvrager, werknemer, werkgever en jobcoach.</summary>
    Partijen,

    /// <summary>Bij een vervolgaanvraag: wat de jobcoach uit de vorige periode meeneemt.</summary>
    Terugblik,

    /// <summary>Het werk.</summary>
    Dienstverband,

    /// <summary>Een rij van het matchingsformat.</summary>
    Matching,

    /// <summary>De doelen die uit de verschillen volgen.</summary>
    Doelen,

    /// <summary>Periode, regime, loonwaarde en afspraken.</summary>
    Plan,

    /// <summary>De doelen van deze periode met hun activiteiten en uren.</summary>
    Activiteiten,

    /// <summary>Begeleiding van voor deze aanvraag.</summary>
    Eerder,

    /// <summary>Welke stukken erbij horen.</summary>
    Documenten,
}

/// <summary>Een stap van het formulier.</summary>
/// <param name="Naam">Haar naam in het adres.</param>
/// <param name="Soort">Waar zij over gaat.</param>
/// <param name="Paden">De velden die erbij horen, elk met alles eronder.</param>
public sealed record Formulierstap(string Naam, Stapsoort Soort, params IReadOnlyList<string> Paden)
{
    /// <summary>De rij van het matchingsformat; null bij een andere stap.</summary>
    public Matchingsonderwerp? Onderwerp { get; init; }

    /// <summary>Of een veld bij deze stap hoort.</summary>
    public bool Heeft(string veld) => Paden.Any(pad =>
        veld == pad || veld.StartsWith($"{pad}.", StringComparison.Ordinal) || veld.StartsWith($"{pad}[", StringComparison.Ordinal));
}
