namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Of een gebeurtenis in elke zaak voorkomt.</summary>
public enum Voorkomen
{
    /// <summary>In elke zaak die tot dit punt komt.</summary>
    Altijd,

    /// <summary>Alleen als iemand dit doet of als dit zich voordoet.</summary>
    Soms,
}

/// <summary>Hoe een soort feit naar buiten gaat; een gesloten familie.</summary>
public abstract record Gebeurtenistype
{
    private Gebeurtenistype()
    {
    }

    /// <summary>Wordt gepubliceerd.</summary>
    /// <param name="Type">Het type in de envelop. Een contract: een nieuwe betekenis krijgt een nieuw type met <c>.v2</c> erachter.</param>
    /// <param name="Wanneer">Wanneer het gebeurt, in een zin.</param>
    /// <param name="Voorkomen">Of het in elke zaak voorkomt.</param>
    public sealed record Gepubliceerd(string Type, string Wanneer, Voorkomen Voorkomen) : Gebeurtenistype;

    /// <summary>Blijft binnen.</summary>
    /// <param name="Reden">Waarom.</param>
    public sealed record Binnen(string Reden) : Gebeurtenistype;
}
