namespace Jobcoach.Domain.Termijnen;

/// <summary>Welke termijn.</summary>
public enum Termijnsoort
{
    /// <summary>Om de aanvraag in te dienen na de start van het werk (regeling).</summary>
    Aanvraag,

    /// <summary>Hoe ver een aanvraag terugwerkt (regeling, terugtellen).</summary>
    TerugwerkendeKracht,

    /// <summary>Om een aanvraag aan te vullen (Awb 4:5).</summary>
    Herstel,

    /// <summary>Streven voor het besluit (regeling).</summary>
    StreeftermijnBesluit,

    /// <summary>Verlenging van dat streven (regeling).</summary>
    VerlengingStreeftermijn,

    /// <summary>Voor verantwoording en vervolgaanvraag (regeling).</summary>
    Verantwoording,

    /// <summary>Om een wijziging te melden (regeling).</summary>
    MeldenWijziging,

    /// <summary>Om het einde van de dienstbetrekking te melden (regeling).</summary>
    MeldenEindeDienstbetrekking,

    /// <summary>Laatste dag om een wijziging te vragen (regeling, terugtellen).</summary>
    LaatsteWijzigingVoorEinde,

    /// <summary>Voor het besluit op een wijziging (regeling).</summary>
    BeslissingOpWijziging,

    /// <summary>Hoe ver een wijziging terugwerkt (regeling, terugtellen).</summary>
    TerugwerkendeKrachtWijziging,

    /// <summary>Voor de eindfactuur (regeling).</summary>
    Eindfactuur,

    /// <summary>Om een subsidie vast te stellen (regeling).</summary>
    Vaststelling,

    /// <summary>Om te veel ontvangen geld terug te betalen (regeling).</summary>
    Terugvordering,

    /// <summary>Begeleiding op het oude regime tot het besluit (regeling).</summary>
    Overbrugging,

    /// <summary>Om op de aanvraag te beslissen (Awb 4:13).</summary>
    Beslistermijn,

    /// <summary>Om een aanvraag buiten behandeling te laten (Awb 4:5 lid 4).</summary>
    BuitenBehandeling,

    /// <summary>Om bezwaar te maken (Awb 6:7).</summary>
    Bezwaar,

    /// <summary>Om op een bezwaar te beslissen (Awb 7:10).</summary>
    BeslissingOpBezwaar,

    /// <summary>Om na een ingebrekestelling nog zonder dwangsom te beslissen (Awb 4:17 lid 3).</summary>
    Ingebrekestelling,

    /// <summary>Om de dwangsom vast te stellen (Awb 4:18).</summary>
    VaststellingDwangsom,

    /// <summary>Waarna de jobcoachorganisatie persoonsgegevens uiterlijk verwijdert (regeling).</summary>
    VerwijderingDoorOrganisatie,
}
