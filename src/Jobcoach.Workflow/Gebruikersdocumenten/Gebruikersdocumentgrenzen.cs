namespace Jobcoach.Workflow.Gebruikersdocumenten;

/// <summary>De grenzen van een soort.</summary>
/// <param name="Bewaartermijn">Hoe lang het blijft na de laatste keer bewaren.</param>
/// <param name="MeesteBytes">Grootste inhoud, in bytes UTF-8.</param>
/// <param name="MeesteDocumenten">Zoveel heeft een gebruiker er hoogstens.</param>
public sealed record Gebruikersdocumentgrens(TimeSpan Bewaartermijn, int MeesteBytes, int MeesteDocumenten);

/// <summary>
/// De ene plaats met de grenzen van wat gebruikers bewaren. Het zijn instellingen van het product: geen wet en geen regeling noemt ze.
/// Een host die andere wil registreert die in de plaats van <see cref="Standaard"/>.
/// </summary>
/// <param name="Concept">Van een formulier dat nog niet is ingediend: kort, want het kan een BSN bevatten.</param>
/// <param name="Zoekopdracht">Van een bewaarde zoekopdracht: lang, want er staat niets van een persoon in.</param>
public sealed record Gebruikersdocumentgrenzen(Gebruikersdocumentgrens Concept, Gebruikersdocumentgrens Zoekopdracht)
{
    /// <summary>
    /// Van een keuze voor berichten: zolang er een voorziening kan lopen zonder dat iemand die keuze opnieuw maakt. Van een werknemer verdwijnt zij met zijn dossier.
    /// </summary>
    public Gebruikersdocumentgrens Berichtvoorkeur { get; init; } = new(TimeSpan.FromDays(3650), MeesteBytes: 8 * 1024, MeesteDocumenten: 1);

    /// <summary>Een concept blijft dertig dagen na de laatste keer bewaren, een zoekopdracht twee jaar.</summary>
    public static Gebruikersdocumentgrenzen Standaard { get; } = new(
        new(TimeSpan.FromDays(30), MeesteBytes: 512 * 1024, MeesteDocumenten: 10),
        new(TimeSpan.FromDays(730), MeesteBytes: 8 * 1024, MeesteDocumenten: 30));

    /// <summary>De grens van een soort.</summary>
    public Gebruikersdocumentgrens Van(Gebruikersdocumentsoort soort) => soort switch
    {
        Gebruikersdocumentsoort.Concept => Concept,
        Gebruikersdocumentsoort.Zoekopdracht => Zoekopdracht,
        Gebruikersdocumentsoort.Berichtvoorkeur => Berichtvoorkeur,
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };
}
