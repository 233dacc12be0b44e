using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Berichten;

/// <summary>Waarover een bericht gaat.</summary>
public enum Berichtsoort
{
    Ontvangstbevestiging,
    VerzoekOmAanvulling,
    Opschorting,
    Hervatting,
    Verdaging,
    Besluit,
    Herinnering,
    VerantwoordingBeoordeeld,
    UitnodigingVervolgaanvraag,
    Beeindiging,
    BezwaarOntvangen,
    ZaakAfgesloten,

    /// <summary>Er wacht een handtekening of evaluatie.</summary>
    OndertekeningGevraagd,
}

/// <summary>Een bericht dat uitgaat: een seintje zonder inhoud van de zaak. De ontvanger leest de inhoud na aanmelden.</summary>
/// <param name="Nummer">Volgnummer binnen de zaak; samen met het zaaknummer het vaste kenmerk waarop dubbele bezorging wordt herkend.</param>
/// <param name="Soort">Waarover.</param>
/// <param name="Aan">De rol van de ontvanger.</param>
/// <param name="OntvangerId">Het pseudoniem van de ontvanger.</param>
/// <param name="Op">De dag waarop het is klaargezet; ook de dagtekening van de brief.</param>
/// <param name="DocumentId">De brief die erbij hoort als pagina (HTML); null als die er niet of nog niet is.</param>
public sealed record Bericht(int Nummer, Berichtsoort Soort, Rol Aan, string OntvangerId, DateOnly Op, string? DocumentId)
{
    /// <summary>
    /// Waar het binnen de zaak over gaat: <c>aanvraag/1</c>, <c>opschorting/2</c> (geteld over alle aanvragen), <c>besluit/3</c>, <c>bezwaar/1</c>, <c>periode/2</c> of,
    /// bij een herinnering, <c>periode/2/VerantwoordingTeLaat</c>; nooit persoonsgegevens. Null als de soort genoeg zegt, en bij berichten van voordat dit werd bewaard.
    /// </summary>
    public string? Verwijzing { get; init; }

    /// <summary>Dezelfde brief als PDF; null als die er niet of nog niet is.</summary>
    public string? PdfId { get; init; }

    /// <summary>Het nummer van de brief (<see cref="Brief.Nummer"/>) die deze verbetert; null voor een eerste brief.</summary>
    public int? Vervangt { get; init; }
}
