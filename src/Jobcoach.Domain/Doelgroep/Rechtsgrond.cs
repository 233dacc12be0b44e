namespace Jobcoach.Domain.Doelgroep;

/// <summary>Het wetsartikel waarop een toekenning rust.</summary>
public enum Rechtsgrond
{
    /// <summary>WIA 35: een werknemer met een structurele functionele beperking, bij UWV.</summary>
    Wia35,

    /// <summary>Wajong 2:22: iemand met recht op Wajong, ook bij UWV.</summary>
    Wajong222,

    /// <summary>Reïntegratiebesluit 12: subsidie aan de werkgever voor een interne jobcoach, bij UWV.</summary>
    Reintegratiebesluit12,

    /// <summary>Participatiewet 10da: wie tot de doelgroep loonkostensubsidie hoort heeft aanspraak op begeleiding op de werkplek.</summary>
    Participatiewet10da,

    /// <summary>Participatiewet 10: persoonlijke ondersteuning voor wie niet tot die doelgroep hoort.</summary>
    Participatiewet10,
}
