namespace Jobcoach.Domain.Doelgroep;

/// <summary>Welke band er is tussen de werkgever en de organisatie, het re-integratiebedrijf of de jobcoach (Protocol Jobcoach 2014 A.4.3).</summary>
public enum Werkgeverband
{
    /// <summary>Geen zakelijke en geen persoonlijke band.</summary>
    Geen,

    /// <summary>De werknemer werkt bij de organisatie zelf.</summary>
    EigenWerknemer,

    /// <summary>De jobcoach werkt bij de werkgever.</summary>
    JobcoachVanWerkgever,

    /// <summary>Een persoonlijke band, zoals familie.</summary>
    Persoonlijk,

    /// <summary>Een zakelijke band, zoals hetzelfde concern.</summary>
    Zakelijk,

    /// <summary>De werkgever is een uitzendbureau van hetzelfde concern, maar het bedrijf waar de werknemer werkt heeft geen band met de organisatie.</summary>
    UitzendbureauZelfdeConcern,
}
