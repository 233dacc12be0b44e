namespace Jobcoach.Domain.Besluiten;

/// <summary>De gesloten lijst van gronden om af te wijzen.</summary>
public enum Afwijzingsgrond
{
    /// <summary>De werknemer hoort niet tot de doelgroep.</summary>
    GeenDoelgroep,

    /// <summary>De dienstbetrekking of proefplaatsing voldoet niet aan de eisen van de regeling.</summary>
    DienstverbandVoldoetNiet,

    /// <summary>Persoonlijke ondersteuning is niet noodzakelijk.</summary>
    NietNoodzakelijk,

    /// <summary>De gevraagde ondersteuning is niet doelmatig of niet plausibel onderbouwd.</summary>
    OnvoldoendeOnderbouwd,

    /// <summary>De maximale duur is bereikt zonder voldoende motivering.</summary>
    MaximaleDuurBereikt,

    /// <summary>De jobcoach of zijn organisatie voldoet niet aan de eisen.</summary>
    OrganisatieVoldoetNiet,

    /// <summary>Een andere voorziening of een andere uitvoerder gaat voor.</summary>
    VoorliggendeVoorziening,

    /// <summary>De verantwoording van de vorige periode is niet aanvaard.</summary>
    VerantwoordingNietAanvaard,

    /// <summary>Een herhaalde aanvraag zonder nieuwe feiten (Awb 4:6).</summary>
    HerhaaldZonderNieuweFeiten,
}
