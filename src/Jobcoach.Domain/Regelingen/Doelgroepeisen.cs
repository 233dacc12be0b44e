using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Welke grond iemand tot de doelgroep maakt.</summary>
public enum Doelgroepgrond
{
    /// <summary>Een structurele functionele beperking.</summary>
    Sfb,

    /// <summary>De doelgroep loonkostensubsidie, een structurele functionele beperking, of allebei.</summary>
    LksEnOfSfb,
}

/// <summary>Voor wie de voorziening is.</summary>
/// <param name="Grond">Wat iemand tot de doelgroep maakt.</param>
/// <param name="SfbLangerDanEenJaar">Of de beperking naar verwachting langer dan een jaar moet duren (SFB stap 1).</param>
/// <param name="IndicatieVereist">Of een indicatie voor persoonlijke ondersteuning nodig is (SFB stap 2).</param>
/// <param name="NoodzaakVereist">Of een jobcoach in dit werk noodzakelijk moet zijn (SFB stap 3).</param>
/// <param name="InwerkprogrammaVereist">Of er een individueel trainings- of inwerkprogramma en systematische begeleiding moeten zijn (Reïntegratiebesluit 18 lid 2 onder a).</param>
/// <param name="WswUitgesloten">Of een WSW-werknemer is uitgesloten.</param>
/// <param name="WajongToegelaten">Of iemand met Wajong onder deze regeling valt (WIA 35 lid 4, Wajong 2:22).</param>
/// <param name="PwCollegeVerantwoordelijk">Waar als het college verantwoordelijk moet zijn, onwaar als dat juist uitsluit (WIA 35 lid 4).</param>
/// <param name="ToestemmingWerknemer">Of de werknemer schriftelijk moet instemmen met ondersteuning via de werkgever (Reïntegratiebesluit 12).</param>
/// <param name="Samenloop">Of externe en interne begeleiding tegelijk mogen.</param>
/// <param name="Aanvragers">Wie de voorziening kan aanvragen.</param>
public sealed record Doelgroepeisen(
    Param<Doelgroepgrond?> Grond,
    Param<bool?> SfbLangerDanEenJaar,
    Param<bool?> IndicatieVereist,
    Param<bool?> NoodzaakVereist,
    Param<bool?> InwerkprogrammaVereist,
    Param<bool?> WswUitgesloten,
    Param<bool?> WajongToegelaten,
    Param<bool?> PwCollegeVerantwoordelijk,
    Param<bool?> ToestemmingWerknemer,
    Param<Samenloopregel?> Samenloop,
    Param<IReadOnlyList<Rol>?> Aanvragers);
