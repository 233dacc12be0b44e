using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>
/// De weg van elke handeling van een mens: toets aan de regels, bewaar met het feit, luid de bel.
/// In die volgorde gaat niets verloren; gaat het na het bewaren mis, dan luidt een herhaald verzoek of de dagelijkse controle de bel alsnog.
/// </summary>
public sealed class Zaakhandelingen(
    IZaakStore zaken,
    IProjectieStore projecties,
    IOrchestrationClient orkestratie,
    RegelingCatalogus regelingen,
    TimeProvider klok)
{
    private const int Pogingen = 5;

    /// <summary>Voert een handeling uit.</summary>
    /// <param name="nummer">De zaak.</param>
    /// <param name="handeling">De handeling.</param>
    /// <param name="door">Wie handelt.</param>
    /// <param name="verwachteVersie">De versie die de handelende zag; null als de handeling bij elke versie past.</param>
    /// <param name="sleutel">De sleutel waaronder het verzoek herhaald kan worden.</param>
    /// <param name="cancelled">Breekt af zolang er niet bewaard is.</param>
    public async Task<Handelingsuitkomst> VoerUitAsync(
        Zaaknummer nummer,
        Handeling handeling,
        Handelende door,
        long? verwachteVersie,
        Herhaalsleutel? sleutel,
        CancellationToken cancelled)
    {
        for (var poging = 1; ; poging++)
        {
            if (await zaken.LeesAsync(nummer, cancelled) is not { } document)
            {
                return new Handelingsuitkomst.NietGevonden();
            }

            if (sleutel?.Zoek(document) is { } eerder)
            {
                return eerder.Vingerafdruk == sleutel.Vingerafdruk ? await HerhaalAsync(document) : new Handelingsuitkomst.SleutelHergebruikt();
            }

            if (verwachteVersie is { } verwacht && verwacht != document.Versie)
            {
                return new Handelingsuitkomst.Verouderd(document.Versie);
            }

            var regels = handeling.TeltUren() ? await zaken.LogboekregelsAsync(nummer, cancelled) : [];
            var uitkomst = handeling.Pas(document.Zaak, regelingen.Situatie(document.Zaak, door, Moment.Van(klok.GetUtcNow()), regels));
            if (!uitkomst.Gelukt)
            {
                return new Handelingsuitkomst.Geweigerd(uitkomst.Weigeringen, document.Versie);
            }

            var volgende = document.Na(uitkomst.Waarde.Zaak, sleutel?.Verwerkt(document.Versie + 1));
            if (await zaken.BewaarAsync(volgende, uitkomst.Waarde.Feiten, cancelled) is { } versie)
            {
                var bewaard = volgende with { Versie = versie };
                await NaBewarenAsync(bewaard);
                return new Handelingsuitkomst.Gelukt(bewaard, AlEerder: false);
            }

            if (verwachteVersie is not null || poging == Pogingen)
            {
                return new Handelingsuitkomst.Verouderd((await zaken.LeesAsync(nummer, cancelled))?.Versie ?? document.Versie);
            }
        }
    }

    /// <summary>Waarom een handeling nu niet zou worden gedaan, zonder iets te bewaren; null als zij kan of al gedaan is.</summary>
    public async Task<Handelingsuitkomst?> WeigeringAsync(
        Zaaknummer nummer,
        Handeling handeling,
        Handelende door,
        long? verwachteVersie,
        Herhaalsleutel? sleutel,
        CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(nummer, cancelled) is not { } document)
        {
            return new Handelingsuitkomst.NietGevonden();
        }

        if (sleutel?.Zoek(document) is not null)
        {
            return null;
        }

        if (verwachteVersie is { } verwacht && verwacht != document.Versie)
        {
            return new Handelingsuitkomst.Verouderd(document.Versie);
        }

        var uitkomst = handeling.Pas(document.Zaak, regelingen.Situatie(document.Zaak, door, Moment.Van(klok.GetUtcNow()), []));
        return uitkomst.Gelukt ? null : new Handelingsuitkomst.Geweigerd(uitkomst.Weigeringen, document.Versie);
    }

    /// <summary>Het verzoek was al gedaan. De bel luidt opnieuw: wie herhaalt kreeg geen antwoord, en dan kan het na het bewaren zijn misgegaan.</summary>
    internal async Task<Handelingsuitkomst> HerhaalAsync(ZaakDocument document)
    {
        await NaBewarenAsync(document);
        return new Handelingsuitkomst.Gelukt(document, AlEerder: true);
    }

    /// <summary>Werkt de lijsten bij en luidt de bel. Na het bewaren wordt niet meer afgebroken: de handeling is gedaan.</summary>
    internal async Task NaBewarenAsync(ZaakDocument document)
    {
        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        await projecties.WerkBijAsync(Zaakprojectie.Van(document.Zaak, document.Versie, regelingen.Van(document.Zaak), vandaag), CancellationToken.None);
        var id = OrchestrationId.Zaak(document.Zaak.Nummer);
        await orkestratie.EnsureStartedAsync(ZaakOrchestration.Naam, id, new ZaakOpdracht(document.Zaak.Nummer.Waarde), CancellationToken.None);
        await orkestratie.SignalAsync(id, ZaakOrchestration.Bel, CancellationToken.None);
    }
}
