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
/// <param name="Op">De dag waarop het is klaargezet.</param>
/// <param name="DocumentId">De brief die erbij hoort, als die er is.</param>
public sealed record Bericht(int Nummer, Berichtsoort Soort, Rol Aan, string OntvangerId, DateOnly Op, string? DocumentId);
