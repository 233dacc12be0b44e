using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Taken;

/// <summary>Wat een mens met een zaak moet doen.</summary>
public enum Taaksoort
{
    VolledigheidBeoordelen,
    Aanvullen,
    DoelgroepVaststellen,
    Toetsen,
    BesluitVoorstellen,
    BesluitNemen,
    WijzigingBeoordelen,
    LogboekBijhouden,
    Verantwoorden,
    VerantwoordingBeoordelen,
    VervolgaanvraagIndienen,
    EindeVaststellen,
    BezwaarAfhandelen,
    IngebrekestellingAfhandelen,
    BewaringBeoordelen,

    /// <summary>Na een negatieve evaluatie: de arbeidsdeskundige onderzoekt en legt bij het oordeel vast wat dat opleverde.</summary>
    NaderOnderzoekDoen,

    /// <summary>Ondertekenen: de aanvraag in de fase volledigheid, de verantwoording in de fase verantwoording.</summary>
    Ondertekenen,

    /// <summary>De begeleiding van de afgelopen periode evalueren.</summary>
    Evalueren,
}

/// <summary>Een taak uit de werkvoorraad. Zij bestaat zolang de stand van de zaak haar vraagt; gedaan is zij door de handeling zelf.</summary>
/// <param name="Soort">Wat er te doen is.</param>
/// <param name="Rol">Wie het doet.</param>
/// <param name="Sinds">De dag waarop de fase begon waarin de taak ontstond.</param>
/// <param name="Vervaldag">De uiterste dag; null als wet en regeling er geen noemen.</param>
/// <param name="Onderwerp">Het nummer waarop de taak ziet, bijvoorbeeld van een voorstel, wijziging of bezwaar.</param>
public sealed record Taak(Taaksoort Soort, Rol Rol, DateOnly Sinds, DateOnly? Vervaldag, int? Onderwerp = null);
