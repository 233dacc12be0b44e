using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Zaken;

/// <summary>De namen bij zaken. Een lijst draagt geen namen; die komen hier uit de beschermde documenten, voor het scherm van wie ze mag lezen.</summary>
internal sealed class Werknemernamen(IZaakStore zaken, IPersoonStore personen)
{
    /// <summary>De naam van de werknemer bij elke zaak; null als de lezer haar niet mag zien of de gegevens er niet meer zijn.</summary>
    public async Task<IReadOnlyDictionary<Zaaknummer, string?>> VanAsync(Gebruiker wie, IEnumerable<Zaaknummer> nummers, CancellationToken cancelled) =>
        (await Task.WhenAll(nummers.Distinct().Select(async nummer => (nummer, Naam: await NaamAsync(wie, nummer, cancelled))))).ToDictionary(een => een.nummer, een => een.Naam);

    /// <summary>De naam bij een zaak die al gelezen is; null als de lezer haar niet mag zien of de gegevens er niet meer zijn.</summary>
    public async Task<string?> VanAsync(Gebruiker wie, Zaak zaak, CancellationToken cancelled) =>
        Toegang.Beoordeel(wie, Toegang.Naam, zaak.Partijen) is Toegangsoordeel.Toegestaan ? (await personen.LeesAsync(zaak.Partijen.WerknemerId, cancelled))?.Naam : null;

    private async Task<string?> NaamAsync(Gebruiker wie, Zaaknummer nummer, CancellationToken cancelled) =>
        await zaken.LeesAsync(nummer, cancelled) is { } document ? await VanAsync(wie, document.Zaak, cancelled) : null;
}
