namespace Jobcoach.Domain.Handelingen;

/// <summary>In welke hoedanigheid iemand handelt.</summary>
public enum Rol
{
    /// <summary>De persoon die ondersteuning krijgt.</summary>
    Werknemer,

    /// <summary>De werkgever.</summary>
    Werkgever,

    /// <summary>De jobcoach, namens zijn organisatie.</summary>
    Jobcoach,

    /// <summary>Doet de formele controle op volledigheid.</summary>
    AdministratiefMedewerker,

    /// <summary>De arbeidsdeskundige die toetst en een besluit voorstelt.</summary>
    Toetser,

    /// <summary>Neemt het besluit krachtens mandaat (Awb 10:3).</summary>
    Besluitnemer,

    /// <summary>Ziet cijfers, geen zaken.</summary>
    Beleid,

    /// <summary>Houdt het systeem draaiend.</summary>
    Beheer,

    /// <summary>Het systeem zelf; neemt nooit een besluit.</summary>
    Systeem,
}

/// <summary>Wie handelt.</summary>
/// <param name="Id">Pseudoniem kenmerk van de persoon; nooit een naam of BSN.</param>
/// <param name="Rol">De hoedanigheid.</param>
public sealed record Handelende(string Id, Rol Rol)
{
    /// <summary>Het systeem.</summary>
    public static Handelende Systeem { get; } = new("systeem", Rol.Systeem);
}
