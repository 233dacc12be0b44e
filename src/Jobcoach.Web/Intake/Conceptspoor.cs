using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Intake;

/// <summary>
/// Vindt de zaak waarin een concept is ingediend, ook als het programma stopte voordat het concept dat zelf wist. Het concept is de herhaalsleutel,
/// en de zaak onthoudt die. De sleutel is van de bezoeker, dus wie er een vindt heeft zelf ingediend.
/// </summary>
internal sealed class Conceptspoor(IZaakStore zaken)
{
    /// <summary>De sleutel waaronder een concept wordt ingediend.</summary>
    public static string Sleutel(Concept concept) => concept.Soort is Conceptsoort.Eerste ? $"concept-{concept.Id}-indienen" : $"concept-{concept.Id}";

    /// <summary>De zaak; null als het concept niet is ingediend.</summary>
    public async Task<Zaaknummer?> ZoekAsync(Gebruiker wie, Concept concept, CancellationToken cancelled)
    {
        var sleutel = Herhaalsleutel.Van(wie.Id, Sleutel(concept), concept.Adres, default);
        var nummer = concept.Zaak ?? Aanvraagintake.NummerVan(sleutel);
        return await zaken.LeesAsync(nummer, cancelled) is { } document && document.Sleutels.Any(een => een.Sleutel == sleutel.Sleutel) ? nummer : null;
    }
}
