using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Waarlangs iets naar buiten gaat.</summary>
public enum Uitgaandkanaal
{
    /// <summary>Een bericht per e-mail.</summary>
    Email,

    /// <summary>Een bericht dat de uitvoerder zelf print en verstuurt: de ontvanger heeft geen e-mailadres of wil papier.</summary>
    Papier,

    /// <summary>Een gebeurtenis aan een abonnement.</summary>
    Webhook,
}

/// <summary>Hoe het ervoor staat.</summary>
public enum Uitgaandstatus
{
    /// <summary>Het gaat nog: op <see cref="Uitgaand.VolgendePoging"/>, of op papier zodra iemand het verstuurt.</summary>
    Wacht,

    /// <summary>Het is weg, en gaat nooit meer.</summary>
    Bezorgd,

    /// <summary>Het lukte niet en gaat niet vanzelf meer; beheer kan het opnieuw laten gaan.</summary>
    Mislukt,

    /// <summary>Het hoeft niet meer, bijvoorbeeld omdat het abonnement er niet meer is.</summary>
    Vervallen,
}

/// <summary>Iets wat naar buiten moet, zonder inhoud: die wordt pas bij het versturen opgezocht.</summary>
/// <param name="Id">
/// Vast kenmerk, op de draad bij elke poging hetzelfde: van een bericht het <see cref="Berichtkenmerk"/>, van een gebeurtenis haar id met het abonnement.
/// Letters, cijfers, <c>-</c> en <c>.</c>, hoogstens 80 tekens; nooit een persoonsgegeven.
/// </param>
/// <param name="Kanaal">Waarlangs.</param>
/// <param name="Zaak">De zaak waar het over gaat.</param>
/// <param name="Nummer">Het volgnummer in die zaak: van het bericht, of van het feit.</param>
/// <param name="Abonnement">Het abonnement van een webhook; anders null.</param>
/// <param name="GemaaktOp">Wanneer het is klaargezet, UTC.</param>
public sealed record Uitgaand(string Id, Uitgaandkanaal Kanaal, Zaaknummer Zaak, int Nummer, string? Abonnement, DateTimeOffset GemaaktOp)
{
    /// <summary>Hoe het ervoor staat.</summary>
    public Uitgaandstatus Status { get; init; } = Uitgaandstatus.Wacht;

    /// <summary>Hoe vaak begonnen is met versturen; ook een poging die nooit antwoordde telt.</summary>
    public int Pogingen { get; init; }

    /// <summary>Niet eerder dan dit tijdstip, UTC.</summary>
    public DateTimeOffset VolgendePoging { get; init; } = GemaaktOp;

    /// <summary>Wat er de laatste keer misging, als code zonder inhoud, zoals <c>smtp-450</c> of <c>verbinding</c>; null als er niets misging.</summary>
    public string? Fout { get; init; }

    /// <summary>Wanneer de status het laatst veranderde, UTC.</summary>
    public DateTimeOffset GewijzigdOp { get; init; } = GemaaktOp;

    /// <summary>De versie waarop een volgende schrijver zich beroept; 0 zolang het niet is bewaard.</summary>
    public long Versie { get; init; }

    /// <summary>Het bericht van een zaak, klaar om te gaan.</summary>
    public static Uitgaand Bericht(Berichtkenmerk kenmerk, DateTimeOffset nu) => new(kenmerk.ToString(), Uitgaandkanaal.Email, kenmerk.Zaak, kenmerk.Nummer, null, nu);
}
