using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Zaken;

/// <summary>
/// Voert een stap van het systeem uit. Een stap mag twee keer lopen en telt een keer: hij wordt alleen gezet als de planning hem nog vraagt,
/// en zijn gevolg staat in dezelfde schrijfactie als het feit dat hij gezet is.
/// </summary>
public sealed class Zaakstappen(
    IZaakStore zaken,
    IProjectieStore projecties,
    IPersoonStore personen,
    Briefarchief brieven,
    IDocumentStore documenten,
    Postuitgang post,
    Berichtvoorkeuren voorkeuren,
    RegelingCatalogus regelingen,
    TimeProvider klok,
    Wachtgrens wachtgrens)
{
    private const int Pogingen = 10;

    /// <summary>De stand van een zaak. Werkt ook een achtergebleven projectie bij.</summary>
    public async Task<Zaakstand> LeesStandAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        var document = await Lees(nummer, cancelled);
        await WerkProjectieBijAsync(document, cancelled);
        return Stand(document);
    }

    /// <summary>Zet de stap als hij nog aan de beurt is, en geeft de stand daarna.</summary>
    /// <exception cref="InvalidOperationException">Anderen schreven steeds tussendoor; de aanroeper probeert het later opnieuw.</exception>
    public async Task<Zaakstand> ZetAsync(Zaaknummer nummer, Stap stap, CancellationToken cancelled)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var document = await Lees(nummer, cancelled);
            var regeling = regelingen.Van(document.Zaak);
            var nu = Moment.Van(klok.GetUtcNow());
            if (Planning.Stand(document.Zaak, regeling, nu.Dag).Stap != stap)
            {
                return Stand(document);
            }

            var handeling = await HandelingVoorAsync(document.Zaak, stap, regeling, nu, cancelled);
            var regels = handeling.TeltUren() ? await zaken.LogboekregelsAsync(nummer, cancelled) : [];
            var uitkomst = handeling.Pas(document.Zaak, regelingen.Situatie(document.Zaak, Handelende.Systeem, nu, regels));
            if (!uitkomst.Gelukt)
            {
                throw new InvalidOperationException($"Stap {stap} is aan de beurt maar kan niet: {uitkomst.Weigeringen[0].Code}.");
            }

            var volgende = document with { Zaak = uitkomst.Waarde.Zaak };
            if (await zaken.BewaarAsync(volgende, uitkomst.Waarde.Feiten, cancelled) is { } versie)
            {
                var bewaard = volgende with { Versie = versie };
                await WerkProjectieBijAsync(bewaard, cancelled);
                return Stand(bewaard);
            }
        }

        throw new InvalidOperationException($"Stap {stap} kwam er na {Pogingen} pogingen niet tussen.");
    }

    private async Task<ZaakDocument> Lees(Zaaknummer nummer, CancellationToken cancelled) =>
        await zaken.LeesAsync(nummer, cancelled) ?? throw new InvalidOperationException($"Zaak {nummer} bestaat niet.");

    private Task WerkProjectieBijAsync(ZaakDocument document, CancellationToken cancelled) => projecties.WerkBijAsync(
        Zaakprojectie.Van(document.Zaak, document.Versie, regelingen.Van(document.Zaak), Moment.Van(klok.GetUtcNow()).Dag),
        cancelled);

    private Zaakstand Stand(ZaakDocument document)
    {
        var nu = klok.GetUtcNow();
        var stand = Planning.Stand(document.Zaak, regelingen.Van(document.Zaak), Moment.Van(nu).Dag);
        var uiterlijk = nu + wachtgrens.Langst;
        return new(stand.Fase, stand.Stap, stand.WachtTot is { } dag && Moment.BeginVan(dag).Tijdstip < uiterlijk ? Moment.BeginVan(dag).Tijdstip : uiterlijk);
    }

    private async Task<Handeling> HandelingVoorAsync(Zaak zaak, Stap stap, Regeling regeling, Moment nu, CancellationToken cancelled)
    {
        switch (stap)
        {
            case Stap.MaakBekend:
                var besluit = zaak.Besluiten.First(een => een.BekendgemaaktOp is null);
                var brief = await brieven.SchrijfAsync(new(zaak, regeling, Berichtsoort.Besluit, $"besluit/{besluit.Nummer}", nu.Dag), zaak.Berichten.Count + 1, cancelled)
                    ?? throw new InvalidOperationException("Bij een besluit hoort een brief.");
                return new MaakBekend(besluit.Nummer, brief.HtmlId, brief.PdfId);
            case Stap.BezorgBerichten:
                return await DraagBerichtenOverAsync(zaak, regeling, cancelled);
            case Stap.Vernietig:
                await documenten.VernietigAsync(zaak.Nummer, cancelled);
                await zaken.VernietigRegelsAsync(zaak.Nummer, cancelled);
                if (!await HeeftAndereZaakAsync(zaak, cancelled))
                {
                    await voorkeuren.VernietigAsync(zaak.Partijen.WerknemerId, cancelled);
                    await personen.VernietigAsync(zaak.Partijen.WerknemerId, cancelled);
                }

                return new Vernietig();
            default:
                return Stapkeuze.Handeling(stap);
        }
    }

    // The person stays as long as another zaak of the same werknemer is kept.
    private async Task<bool> HeeftAndereZaakAsync(Zaak zaak, CancellationToken cancelled)
    {
        const int PerKeer = 50;
        for (string? na = null; ;)
        {
            var pagina = await projecties.ZakenAsync(new(new(WerknemerId: zaak.Partijen.WerknemerId), null, na, PerKeer), cancelled);
            if (pagina.Regels.Any(regel => regel.Nummer != zaak.Nummer && regel.Fase is not Fase.Vernietigd))
            {
                return true;
            }

            if (pagina.Volgende is null)
            {
                return false;
            }

            na = pagina.Volgende;
        }
    }

    // First the letters, so that nobody is told of a letter that cannot be made.
    private async Task<Handeling> DraagBerichtenOverAsync(Zaak zaak, Regeling regeling, CancellationToken cancelled)
    {
        var geschreven = await brieven.SchrijfAsync(zaak, regeling, cancelled);
        foreach (var bericht in zaak.Berichten.Skip(zaak.BerichtenOvergedragenTot))
        {
            await post.ZetKlaarAsync(new Berichtkenmerk(zaak.Nummer, bericht.Nummer), cancelled);
        }

        return new DraagBerichtenOver(zaak.Berichten.Count, geschreven);
    }
}
