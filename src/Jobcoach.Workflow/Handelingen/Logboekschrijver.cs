using System.Security.Cryptography;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>
/// Schrijft een regel in het logboek van de laatste periode. Een regel is een eigen document: twee jobcoaches kunnen tegelijk schrijven.
/// De bel hoeft niet te luiden, want een regel brengt niets aan de beurt.
/// </summary>
public sealed class Logboekschrijver(IZaakStore zaken, RegelingCatalogus regelingen, TimeProvider klok)
{
    /// <summary>Schrijft de regel. Met dezelfde sleutel nog eens schrijven verandert niets.</summary>
    public async Task<Handelingsuitkomst> SchrijfAsync(
        Zaaknummer nummer,
        NieuweLogboekregel invoer,
        Handelende door,
        long? verwachteVersie,
        Herhaalsleutel? sleutel,
        CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(nummer, cancelled) is not { } document)
        {
            return new Handelingsuitkomst.NietGevonden();
        }

        var eerdere = await zaken.LogboekregelsAsync(nummer, cancelled);
        var id = sleutel is null ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10)) : sleutel.Sleutel[..20];
        if (eerdere.FirstOrDefault(regel => regel.Id == id) is { } bestaand)
        {
            return Zelfde(bestaand, invoer) ? new Handelingsuitkomst.Gelukt(document, AlEerder: true, id) : new Handelingsuitkomst.SleutelHergebruikt();
        }

        if (verwachteVersie is { } verwacht && verwacht != document.Versie)
        {
            return new Handelingsuitkomst.Verouderd(document.Versie);
        }

        var nu = Moment.Van(klok.GetUtcNow());
        var nieuw = invoer.Regel(id, door.Id, nu);
        var uitkomst = Logboekinvoer.Controleer(document.Zaak, nieuw, eerdere, new Situatie(regelingen.Van(document.Zaak, invoer.Datum), door, nu, eerdere));
        if (!uitkomst.Gelukt)
        {
            return new Handelingsuitkomst.Geweigerd(uitkomst.Weigeringen);
        }

        await zaken.VoegRegelToeAsync(nummer, nieuw, uitkomst.Waarde, cancelled);
        return new Handelingsuitkomst.Gelukt(document, AlEerder: false, id);
    }

    private static bool Zelfde(Logboekregel regel, NieuweLogboekregel invoer) =>
        (regel.Datum, regel.Duur, regel.Doel, regel.Omschrijving, regel.Activiteit, regel.Groepsgrootte, regel.TijdensZiekte, regel.Corrigeert, regel.Van)
        == (invoer.Datum, invoer.Duur, invoer.Doel, invoer.Omschrijving, invoer.Activiteit, invoer.Groepsgrootte, invoer.TijdensZiekte, invoer.Corrigeert, invoer.Van);
}
