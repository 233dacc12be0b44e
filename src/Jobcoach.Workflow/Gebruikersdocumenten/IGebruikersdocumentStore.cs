namespace Jobcoach.Workflow.Gebruikersdocumenten;

/// <summary>
/// Bewaart wat gebruikers voor zichzelf bewaren, even beschermd als persoonsgegevens. Wat verlopen is, is er niet: ook als het nog niet is opgeruimd.
/// De aanroeper noemt het tijdstip.
/// </summary>
public interface IGebruikersdocumentStore
{
    /// <summary>De documenten van een gebruiker en soort, laatst bewaard eerst.</summary>
    Task<IReadOnlyList<Gebruikersdocument>> LijstAsync(string gebruikerId, Gebruikersdocumentsoort soort, DateTimeOffset nu, CancellationToken cancelled);

    /// <summary>Het document, of null.</summary>
    Task<Gebruikersdocument?> LeesAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, DateTimeOffset nu, CancellationToken cancelled);

    /// <summary>
    /// Bewaart het document. <see cref="Gebruikersdocument.Versie"/> is de verwachte versie; 0 maakt een nieuw document, ook op de plaats van een dat is verlopen.
    /// </summary>
    /// <returns>De nieuwe versie, of null als een ander eerder schreef, het nieuwe document al bestaat of het verwachte is verlopen.</returns>
    Task<long?> BewaarAsync(Gebruikersdocument document, DateTimeOffset nu, CancellationToken cancelled);

    /// <summary>Verwijdert het document; mag herhaald worden.</summary>
    Task VerwijderAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, CancellationToken cancelled);
}
