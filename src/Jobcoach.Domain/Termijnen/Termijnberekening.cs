namespace Jobcoach.Domain.Termijnen;

/// <summary>Een stap van een termijnberekening, zoals een mens haar kan narekenen.</summary>
/// <param name="Dag">De dag waar de stap op uitkomt.</param>
/// <param name="Artikel">Het artikel of de regeling waarop de stap rust.</param>
/// <param name="Zin">Uitleg in eenvoudig Nederlands, zonder persoonsgegevens.</param>
public sealed record Termijnstap(DateOnly Dag, string Artikel, string Zin);

/// <summary>De uitkomst van een termijnberekening.</summary>
/// <param name="LaatsteDag">De laatste dag; die hoort nog bij de termijn.</param>
/// <param name="Stappen">Hoe die dag tot stand kwam, in volgorde; nooit leeg.</param>
public sealed record Termijnberekening(DateOnly LaatsteDag, IReadOnlyList<Termijnstap> Stappen);

/// <summary>De eenheid van een termijn.</summary>
public enum Termijneenheid
{
    /// <summary>Kalenderdagen.</summary>
    Dagen,

    /// <summary>Weken van zeven dagen.</summary>
    Weken,

    /// <summary>Kalendermaanden; ontbreekt de dag in de maand, dan de laatste dag van die maand.</summary>
    Maanden,

    /// <summary>Kalenderjaren.</summary>
    Jaren,
}
