namespace Jobcoach.Workflow.Gebruikersdocumenten;

/// <summary>Waarvoor een gebruiker iets bewaart.</summary>
public enum Gebruikersdocumentsoort
{
    /// <summary>Een formulier dat nog niet is ingediend. De inhoud kan een BSN, namen en vrije tekst hebben.</summary>
    Concept,

    /// <summary>Een bewaarde keuze van filters in de werkvoorraad, zonder persoonsgegevens.</summary>
    Zoekopdracht,

    /// <summary>Hoe iemand bericht wil krijgen, met zijn e-mailadres.</summary>
    Berichtvoorkeur,
}

/// <summary>
/// Iets wat een gebruiker voor zichzelf bewaart, buiten elke zaak. Alleen hij ziet het, en het verdwijnt op een dag die in het document staat.
/// </summary>
/// <param name="GebruikerId">Pseudoniem van de gebruiker.</param>
/// <param name="Soort">Waarvoor.</param>
/// <param name="Sleutel">Waaronder; kleine letters, cijfers en streepjes, zonder iets wat de inhoud verraadt.</param>
/// <param name="Inhoud">De inhoud, als JSON.</param>
/// <param name="Versie">De versie waarop een volgende schrijver zich beroept; 1 voor de eerste, 0 zolang het niet is bewaard.</param>
/// <param name="GewijzigdOp">Wanneer het laatst is bewaard, UTC.</param>
/// <param name="VerlooptOp">Vanaf wanneer het er niet meer is, UTC; elke keer bewaren schuift dat op.</param>
public sealed record Gebruikersdocument(
    string GebruikerId,
    Gebruikersdocumentsoort Soort,
    string Sleutel,
    string Inhoud,
    long Versie,
    DateTimeOffset GewijzigdOp,
    DateTimeOffset VerlooptOp)
{
    /// <summary>Zonder de inhoud, zodat zij niet in een log belandt.</summary>
    public override string ToString() => $"{Soort}:{Sleutel}";
}
