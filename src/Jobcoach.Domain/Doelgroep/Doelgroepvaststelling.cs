namespace Jobcoach.Domain.Doelgroep;

/// <summary>Een antwoord dat ook nog open kan zijn.</summary>
public enum JaNeeOnbekend
{
    /// <summary>Nog niet vastgesteld.</summary>
    Onbekend,

    /// <summary>Ja.</summary>
    Ja,

    /// <summary>Nee.</summary>
    Nee,
}

/// <summary>Waarop een vaststelling rust.</summary>
public enum Vaststellingsbron
{
    /// <summary>Een eerdere rapportage.</summary>
    Rapportage,

    /// <summary>Een onderzoek door een verzekeringsarts.</summary>
    Verzekeringsarts,

    /// <summary>Een loonwaardemeting.</summary>
    Loonwaardemeting,

    /// <summary>Iets anders, uitgelegd in de toelichting.</summary>
    Anders,
}

/// <summary>
/// De uitkomst van het onderzoek of iemand tot de doelgroep hoort. Een vaststelling in het dossier, geen apart besluit.
/// Alleen de uitkomst: geen diagnose en geen medische gegevens (AVG 9, UAVG 30).
/// </summary>
/// <param name="Sfb">Of er een structurele functionele beperking is (stap 1).</param>
/// <param name="LangerDanEenJaar">Of de ziekte of het gebrek naar verwachting langer dan een jaar duurt (stap 1).</param>
/// <param name="IndicatiePersoonlijkeOndersteuning">Of er een indicatie is voor persoonlijke ondersteuning (stap 2).</param>
/// <param name="Noodzaak">Of een jobcoach in dit werk bij deze werkgever noodzakelijk is (stap 3).</param>
/// <param name="Loonkostensubsidie">Of iemand tot de doelgroep loonkostensubsidie hoort.</param>
/// <param name="Wajong">Of iemand recht op Wajong heeft.</param>
/// <param name="Wsw">Of iemand WSW-werknemer is.</param>
/// <param name="PwCollegeVerantwoordelijk">Of het college op grond van de Participatiewet verantwoordelijk is.</param>
/// <param name="Bron">Waarop de vaststelling rust.</param>
/// <param name="VastgesteldOp">De dag van de vaststelling.</param>
/// <param name="Toelichting">Uitleg zonder medische gegevens.</param>
/// <param name="TweeJaarMinimumloon">Of iemand twee jaar achter elkaar minstens het minimumloon verdiende zonder loonkostensubsidie; dan eindigt de verantwoordelijkheid van het college (WIA 35 lid 4).</param>
/// <param name="Inwerkprogramma">Of er een individueel trainings- of inwerkprogramma en systematische begeleiding zijn (Reïntegratiebesluit 18 lid 2 onder a).</param>
/// <param name="AndereBegeleiding">Hoe het staat met begeleiding in de andere vorm.</param>
/// <param name="AnderePersoon">Of die andere begeleiding door een andere persoon wordt gegeven.</param>
/// <param name="InstemmingWerkgever">Of de werknemer schriftelijk instemt met ondersteuning via de werkgever (Reïntegratiebesluit 12 en 18 lid 2 onder d).</param>
public sealed record Doelgroepvaststelling(
    JaNeeOnbekend Sfb,
    JaNeeOnbekend LangerDanEenJaar,
    JaNeeOnbekend IndicatiePersoonlijkeOndersteuning,
    JaNeeOnbekend Noodzaak,
    JaNeeOnbekend Loonkostensubsidie,
    JaNeeOnbekend Wajong,
    JaNeeOnbekend Wsw,
    JaNeeOnbekend PwCollegeVerantwoordelijk,
    Vaststellingsbron Bron,
    DateOnly VastgesteldOp,
    string? Toelichting = null,
    JaNeeOnbekend TweeJaarMinimumloon = JaNeeOnbekend.Onbekend,
    JaNeeOnbekend Inwerkprogramma = JaNeeOnbekend.Onbekend,
    AndereBegeleiding AndereBegeleiding = AndereBegeleiding.Onbekend,
    JaNeeOnbekend AnderePersoon = JaNeeOnbekend.Onbekend,
    JaNeeOnbekend InstemmingWerkgever = JaNeeOnbekend.Onbekend);
