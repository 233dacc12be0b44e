using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Bewaart de beschermde persoonsdocumenten; nergens anders staan naam, BSN of adres.</summary>
public interface IPersoonStore
{
    /// <summary>Het pseudoniem van een BSN: een hash met een geheime sleutel, steeds dezelfde en niet terug te rekenen.</summary>
    string Pseudoniem(Bsn bsn);

    /// <summary>De persoon, of null.</summary>
    Task<Persoon?> LeesAsync(string id, CancellationToken cancelled);

    /// <summary>Bewaart of vervangt de persoon.</summary>
    Task BewaarAsync(Persoon persoon, CancellationToken cancelled);

    /// <summary>Verwijdert de persoon; mag herhaald worden.</summary>
    Task VernietigAsync(string id, CancellationToken cancelled);
}
