namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wat de bevindingen samen betekenen. Oplopend in zwaarte. Een advies; een mens besluit.</summary>
public enum Doelgroepuitkomst
{
    /// <summary>Aan alle eisen is voldaan.</summary>
    Voldoet,

    /// <summary>Er is een eis die een mens individueel moet beoordelen.</summary>
    BeoordelingNodig,

    /// <summary>Er ontbreekt een feit of een parameter.</summary>
    NietVastgesteld,

    /// <summary>Aan minstens één eis is niet voldaan.</summary>
    VoldoetNiet,
}
