namespace Jobcoach.Domain.Termijnen;

/// <summary>De eenheid waarin een termijn telt.</summary>
public enum Termijneenheid
{
    /// <summary>Kalenderdagen.</summary>
    Dagen,

    /// <summary>Weken van zeven dagen.</summary>
    Weken,

    /// <summary>Kalendermaanden.</summary>
    Maanden,

    /// <summary>Kalenderjaren.</summary>
    Jaren,
}
