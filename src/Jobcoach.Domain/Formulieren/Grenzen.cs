namespace Jobcoach.Domain.Formulieren;

/// <summary>
/// De grenzen van de formulieren op één plaats.
/// De aantallen komen uit de Leidraad Jobcoach; de lengtes en bovengrenzen zijn technisch en vangen vergissingen, zij zijn geen norm.
/// </summary>
public static class Grenzen
{
    /// <summary>Tekens in een toelichting of beschrijving.</summary>
    public const int Tekst = 4000;

    /// <summary>Tekens in een regel: een kerntaak, een reden.</summary>
    public const int Regel = 400;

    /// <summary>Tekens in een code of kenmerk.</summary>
    public const int Code = 100;

    /// <summary>Werkdoelen in het matchingsformat, genummerd 1 tot en met 3.</summary>
    public const int Werkdoelen = 3;

    /// <summary>Persoonlijke doelen in het matchingsformat, genummerd 4 en 5.</summary>
    public const int PersoonlijkeDoelen = 2;

    /// <summary>Voornaamste werkzaamheden in het werkprofiel.</summary>
    public const int Kerntaken = 3;

    /// <summary>Doelen in één coachingsperiode.</summary>
    public const int DoelenPerPeriode = 3;

    /// <summary>Activiteiten per doel in het coachingsplan.</summary>
    public const int ActiviteitenPerDoel = 3;

    /// <summary>Maanden dat een belastbaarheidsprofiel bruikbaar is.</summary>
    public const int BelastbaarheidsprofielMaanden = 6;

    /// <summary>Ondertekeningen op een formulier: elke partij ten hoogste één keer.</summary>
    public const int Ondertekeningen = 5;

    /// <summary>Weken die een doel of onderbouwing kan beslaan (technisch: tien jaar).</summary>
    public const int Weken = 520;

    /// <summary>Uren van één activiteit (technisch: alle uren van een schrikkeljaar).</summary>
    public const int UrenPerActiviteit = 8784;
}
