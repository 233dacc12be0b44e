using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wat de bevindingen samen betekenen. Een advies; een mens besluit.</summary>
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

/// <summary>Vat bevindingen samen.</summary>
public static class Samenvatting
{
    /// <summary>De zwaarste bevinding telt: voldoet niet, dan niet vastgesteld, dan beoordeling nodig, dan voldoet.</summary>
    public static Doelgroepuitkomst Van(IEnumerable<Bevinding> bevindingen) =>
        bevindingen.Select(bevinding => bevinding.Oordeel switch
        {
            Oordeel.Voldoet => Doelgroepuitkomst.Voldoet,
            Oordeel.BeoordelingNodig => Doelgroepuitkomst.BeoordelingNodig,
            Oordeel.NietVastgesteld => Doelgroepuitkomst.NietVastgesteld,
            _ => Doelgroepuitkomst.VoldoetNiet,
        }).DefaultIfEmpty(Doelgroepuitkomst.NietVastgesteld).Max();
}
