using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Leest de werkvoorraad van een uitvoerder.</summary>
internal sealed class Werkvoorraadlezer(
    IProjectieStore projecties, Werknemernamen namen, Zoekopdrachten zoekopdrachten, Medewerkers medewerkers, Organisaties organisaties, RegelingCatalogus regelingen, TimeProvider klok)
{
    /// <summary>Een pagina van de lijst.</summary>
    public async Task<Werklijst> LeesAsync(Gebruiker wie, Werkvraag vraag, CancellationToken cancelled)
    {
        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        var taken = projecties.TakenAsync(vraag.Taken(wie, vandaag), cancelled);
        var tellingen = projecties.TelTakenAsync(vraag.Tellingen(wie, vandaag), cancelled);
        var bewaard = zoekopdrachten.LijstAsync(wie, cancelled);
        var organisatie = OrganisatieAsync(vraag.Organisatie, cancelled);
        return new(
            wie,
            vraag,
            vandaag,
            await RegelsAsync(wie, (await taken).Regels, cancelled),
            (await taken).Volgende,
            await tellingen,
            await bewaard,
            [.. regelingen.Alle.GroupBy(regeling => regeling.Id).Select(versies => versies.MaxBy(versie => versie.Versie)!)],
            await organisatie,
            medewerkers.Met(wie.Rol),
            organisaties.Met(Organisatiesoort.Jobcoachorganisatie));
    }

    /// <summary>Hoeveel er voor de bezoeker ligt en wat daarvan vandaag klaar moet zijn.</summary>
    /// <param name="wie">De bezoeker.</param>
    /// <param name="hoogstens">Zoveel taken van vandaag.</param>
    /// <param name="cancelled">Breekt af.</param>
    public async Task<Dagbeeld> VandaagAsync(Gebruiker wie, int hoogstens, CancellationToken cancelled)
    {
        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        var dringend = Werkvraag.Alles with { Stand = Takenstand.Vandaag };
        var tellingen = await Task.WhenAll(Enum.GetValues<Wiens>().Select(async wiens =>
            (wiens, await projecties.TelTakenAsync((Werkvraag.Alles with { Wiens = wiens }).Tellingen(wie, vandaag), cancelled))));
        var taken = await projecties.TakenAsync(dringend.Taken(wie, vandaag) with { Hoogstens = hoogstens }, cancelled);
        return new(vandaag, tellingen.ToDictionary(een => een.wiens, een => een.Item2), await RegelsAsync(wie, taken.Regels, cancelled), taken.Volgende is not null);
    }

    private async Task<IReadOnlyList<Werkregel>> RegelsAsync(Gebruiker wie, IReadOnlyList<Taakregel> taken, CancellationToken cancelled)
    {
        var werknemers = await namen.VanAsync(wie, taken.Select(taak => taak.Zaak), cancelled);
        return [.. taken.Select(taak => new Werkregel(taak, werknemers[taak.Zaak], taak.BehandelaarId is { } id ? medewerkers.Naam(id) : null, taak.BehandelaarId == wie.Id))];
    }

    // The list of organisations is found by the begin of a mark as well, so the one that is meant is picked out.
    private async Task<string?> OrganisatieAsync(string? id, CancellationToken cancelled) => id is null
        ? null
        : (await projecties.ZoekOrganisatiesAsync(id, Werkvraag.PerPagina, cancelled)).FirstOrDefault(een => een.Id == id)?.Naam
            ?? organisaties.Zoek(Organisatiesoort.Jobcoachorganisatie, id)?.Naam ?? id;
}
