using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Dossier;

/// <summary>Wat op elke pagina van een zaak nodig is.</summary>
/// <param name="Zaak">De zaak, gelezen toen de poort openging.</param>
/// <param name="Naam">De naam van de werknemer; null als zijn gegevens er niet meer zijn.</param>
/// <param name="Feiten">Hoeveel feiten het dossier heeft; een formulier stuurt dit mee, zodat te zien is wat een ander intussen deed.</param>
public sealed record Zaakkop(Zaakinzage Zaak, string? Naam, int Feiten)
{
    /// <summary>De zaak zoals de lezer haar ziet.</summary>
    public Zaak Beeld { get; } = Zaak.Beeld;

    /// <summary>Wat er te doen is, van alle rollen.</summary>
    public IReadOnlyList<Taak> Taken { get; } = Takenlijst.Van(Zaak.Document.Zaak, Zaak.Regeling, Zaak.Vandaag);

    /// <summary>Het adres van de zaak.</summary>
    public string Adres => Zaakpagina.Adres(Beeld.Nummer);
}

/// <summary>Leest wat boven elke pagina van een zaak staat.</summary>
internal sealed class Koplezer(IZaakStore zaken, IPersoonStore personen)
{
    /// <summary>Leest de kop.</summary>
    public async Task<Zaakkop> LeesAsync(Zaakinzage zaak, CancellationToken cancelled) => new(
        zaak,
        (await personen.LeesAsync(zaak.Document.Zaak.Partijen.WerknemerId, cancelled))?.Naam,
        await zaken.AantalFeitenAsync(zaak.Document.Zaak.Nummer, cancelled));
}
