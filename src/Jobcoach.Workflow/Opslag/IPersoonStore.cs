using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Bewaart de beschermde persoonsdocumenten; nergens anders staan naam, BSN of adres.</summary>
public interface IPersoonStore
{
    /// <summary>Het pseudoniem van een BSN: een hash met een geheime sleutel, steeds dezelfde en niet terug te rekenen.</summary>
    string Pseudoniem(Bsn bsn);

    /// <summary>De persoon, of null.</summary>
    Task<Persoon?> LeesAsync(string id, CancellationToken cancelled);

    /// <summary>
    /// Personen van wie de naam past op elk woord van een zoektekst: op het begin van een woord van de naam, vanaf drie letters.
    /// Elke vraag raakt een partitie, en geen naam staat buiten het persoonsdocument: zie ADR 0015.
    /// </summary>
    /// <param name="tekst">De zoektekst; zonder letters of cijfers past niemand.</param>
    /// <param name="hoogstens">Aantal personen.</param>
    /// <param name="cancelled">Breekt af.</param>
    Task<Persoonvondst> ZoekAsync(string tekst, int hoogstens, CancellationToken cancelled);

    /// <summary>Maakt de zoekwoorden van een persoon opnieuw als zij ontbreken of een oude vorm hebben.</summary>
    Task WerkZoekwoordenBijAsync(string id, CancellationToken cancelled);

    /// <summary>Bewaart of vervangt de persoon, en daarna is hij op zijn naam te vinden.</summary>
    Task BewaarAsync(Persoon persoon, CancellationToken cancelled);

    /// <summary>Verwijdert de persoon met zijn zoekwoorden; mag herhaald worden.</summary>
    Task VernietigAsync(string id, CancellationToken cancelled);
}
