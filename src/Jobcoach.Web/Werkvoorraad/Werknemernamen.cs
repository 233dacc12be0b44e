using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>De namen bij zaken. Een lijst draagt geen namen; die komen hier uit de beschermde documenten, voor het scherm van wie de zaken mag zien.</summary>
internal sealed class Werknemernamen(IZaakStore zaken, IPersoonStore personen)
{
    /// <summary>De naam van de werknemer bij elke zaak; null als zijn gegevens er niet meer zijn.</summary>
    public async Task<IReadOnlyDictionary<Zaaknummer, string?>> VanAsync(IEnumerable<Zaaknummer> nummers, CancellationToken cancelled) =>
        (await Task.WhenAll(nummers.Distinct().Select(async nummer => (nummer, Naam: await NaamAsync(nummer, cancelled))))).ToDictionary(een => een.nummer, een => een.Naam);

    private async Task<string?> NaamAsync(Zaaknummer nummer, CancellationToken cancelled) =>
        await zaken.LeesAsync(nummer, cancelled) is { } document ? (await personen.LeesAsync(document.Zaak.Partijen.WerknemerId, cancelled))?.Naam : null;
}
