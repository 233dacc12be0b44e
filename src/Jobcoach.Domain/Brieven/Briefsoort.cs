namespace Jobcoach.Domain.Brieven;

/// <summary>Welke brief het is. Een soort heeft een eigen sjabloon; wat er verder verschilt staat in de gegevens.</summary>
public enum Briefsoort
{
    /// <summary>De aanvraag is binnen (Awb 2:10).</summary>
    Ontvangstbevestiging,

    /// <summary>Er ontbreekt iets aan de aanvraag (Awb 4:5).</summary>
    VerzoekOmAanvulling,

    /// <summary>De termijn om te beslissen staat stil (Awb 4:15).</summary>
    Opschorting,

    /// <summary>De termijn om te beslissen loopt weer (Awb 4:15 lid 4).</summary>
    Hervatting,

    /// <summary>Het besluit komt later (Awb 4:14).</summary>
    Verdaging,

    /// <summary>Toegekend zoals gevraagd, of meer.</summary>
    Toekenning,

    /// <summary>Toegekend, maar minder dan gevraagd.</summary>
    GedeeltelijkeToekenning,

    /// <summary>De aanvraag is afgewezen.</summary>
    Afwijzing,

    /// <summary>De aanvraag wordt niet behandeld (Awb 4:5).</summary>
    BuitenBehandeling,

    /// <summary>De vervolgaanvraag is toegekend met een lichter regime dan de vorige periode.</summary>
    VervolgLichter,

    /// <summary>De vervolgaanvraag is toegekend met hetzelfde regime.</summary>
    VervolgGelijk,

    /// <summary>De vervolgaanvraag is toegekend met een hoger regime.</summary>
    VervolgHoger,

    /// <summary>De vervolgaanvraag is toegekend; de regeling noemt niet voor beide perioden een regime om te vergelijken.</summary>
    VervolgToegekend,

    /// <summary>De lopende toekenning verandert.</summary>
    Wijziging,

    /// <summary>Het wijzigingsverzoek is afgewezen; de toekenning blijft zoals zij is.</summary>
    WijzigingAfgewezen,

    /// <summary>De toekenning wordt ingetrokken.</summary>
    Intrekking,

    /// <summary>Een periode, een verantwoording of een vervolgaanvraag vraagt aandacht.</summary>
    Herinnering,

    /// <summary>De verantwoording van een periode is beoordeeld.</summary>
    VerantwoordingBeoordeeld,

    /// <summary>Er kan een vervolgaanvraag komen.</summary>
    UitnodigingVervolgaanvraag,

    /// <summary>De begeleiding eindigt.</summary>
    Beeindiging,

    /// <summary>Het bezwaar is binnen (Awb 6:14).</summary>
    BezwaarOntvangen,

    /// <summary>De zaak is afgesloten.</summary>
    ZaakAfgesloten,
}
