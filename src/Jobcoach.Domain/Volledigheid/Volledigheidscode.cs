namespace Jobcoach.Domain.Volledigheid;

/// <summary>De vaste codes van de controle op volledigheid. Zij staan in brieven en in opgeslagen zaken: verander ze nooit.</summary>
public static class Volledigheidscode
{
    /// <summary>Het matchingsformat is er.</summary>
    public const string Matchingsformat = "matchingsformat-aanwezig";

    /// <summary>Het matchingsformat is helemaal ingevuld.</summary>
    public const string MatchingsformatIngevuld = "matchingsformat-ingevuld";

    /// <summary>Aanvrager en cliënt hebben het matchingsformat ondertekend.</summary>
    public const string MatchingsformatOndertekend = "matchingsformat-ondertekend";

    /// <summary>Het belastbaarheidsprofiel is ten hoogste zes maanden oud.</summary>
    public const string Belastbaarheidsprofiel = "belastbaarheidsprofiel-actueel";

    /// <summary>Het coachingsplan is er.</summary>
    public const string Coachingsplan = "coachingsplan-aanwezig";

    /// <summary>Het coachingsplan is helemaal ingevuld.</summary>
    public const string CoachingsplanIngevuld = "coachingsplan-ingevuld";

    /// <summary>Meer dan het maximum is onderbouwd.</summary>
    public const string BovenMaximum = "boven-maximum-onderbouwd";

    /// <summary>De doelen van het plan staan in het matchingsformat.</summary>
    public const string DoelenHerleidbaar = "doelen-herleidbaar";

    /// <summary>De werknemer of zijn vertegenwoordiger heeft het plan ondertekend.</summary>
    public const string OndertekendDoorWerknemer = "ondertekend-door-werknemer";

    /// <summary>De werkgever heeft het plan ondertekend.</summary>
    public const string OndertekendDoorWerkgever = "ondertekend-door-werkgever";

    /// <summary>De jobcoach of zijn organisatie heeft het plan ondertekend.</summary>
    public const string OndertekendDoorJobcoachorganisatie = "ondertekend-door-jobcoachorganisatie";

    /// <summary>Het afschrift van de arbeidsovereenkomst is er.</summary>
    public const string Arbeidsovereenkomst = "arbeidsovereenkomst-aanwezig";

    /// <summary>Het aanvraagformulier van de proefplaatsing is er.</summary>
    public const string Proefplaatsing = "proefplaatsingsformulier-aanwezig";

    /// <summary>De jobcoach hoort bij een erkende organisatie.</summary>
    public const string Erkenning = "organisatie-erkend";

    /// <summary>Logboek en verantwoording over de vorige periode zijn ingediend.</summary>
    public const string Verantwoording = "verantwoording-ingediend";

    /// <summary>De conclusies en aandachtspunten van de jobcoach zijn er.</summary>
    public const string Ervaringen = "ervaringen-jobcoach";

    /// <summary>Het plan heeft niet meer doelen dan de regeling in een periode toelaat.</summary>
    public const string DoelenPerPeriode = "doelen-per-periode";
}
