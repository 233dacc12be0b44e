namespace Jobcoach.Web.Intake;

/// <summary>Een bewaard concept.</summary>
/// <param name="Id">Het kenmerk.</param>
/// <param name="Inhoud">De inhoud als JSON.</param>
/// <param name="Etag">De versie; wie bewaart noemt haar.</param>
internal sealed record BewaardConcept(string Id, string Inhoud, string Etag);

/// <summary>Bewaart concepten per gebruiker. Wat verlopen is bestaat niet meer.</summary>
internal interface IConceptopslag
{
    /// <summary>Alle concepten van een gebruiker.</summary>
    Task<IReadOnlyList<BewaardConcept>> LijstAsync(string gebruiker, CancellationToken cancelled);

    /// <summary>Een concept van een gebruiker, of null.</summary>
    Task<BewaardConcept?> LeesAsync(string gebruiker, string id, CancellationToken cancelled);

    /// <summary>Bewaart; onwaar als een ander eerder was.</summary>
    /// <param name="gebruiker">Van wie het is.</param>
    /// <param name="id">Het kenmerk.</param>
    /// <param name="inhoud">De inhoud.</param>
    /// <param name="verloopt">Vanaf wanneer het er niet meer is.</param>
    /// <param name="etag">De versie die is gelezen; null als het concept nieuw is.</param>
    /// <param name="cancelled">Breekt af.</param>
    Task<bool> BewaarAsync(string gebruiker, string id, string inhoud, DateTimeOffset verloopt, string? etag, CancellationToken cancelled);

    /// <summary>Verwijdert; mag herhaald worden.</summary>
    Task VerwijderAsync(string gebruiker, string id, CancellationToken cancelled);
}
