using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Zaken;

/// <summary>Wat een ronde deed.</summary>
/// <param name="Bekeken">Zaken waarvan de lijst zei dat er iets kan zijn; een zaak die op twee pagina's van de lijst staat telt twee keer.</param>
/// <param name="Gebeld">Zaken waar de stap aan de beurt was en de bel is geluid.</param>
public sealed record Rondeverslag(int Bekeken, int Gebeld);

/// <summary>
/// Luidt de bel van zaken waar op een vaste tijd een stap aan de beurt hoort te zijn. De zaak zelf doet de stap, op haar eigen dag en een keer;
/// de ronde zorgt dat zij daar niet een dag te laat aan begint als haar wekker niet afging. Mag herhaald en afgebroken worden: wat al gedaan is
/// kost dan een keer lezen, en niets gaat twee keer uit. Onthoudt niet meer dan een pagina, hoeveel zaken er ook zijn.
/// </summary>
public sealed class Belronde(IZaakStore zaken, IProjectieStore projecties, IOrchestrationClient orkestratie, RegelingCatalogus regelingen, TimeProvider klok)
{
    private const int PerKeer = 200;

    // Side by side, because each waits for the store: one after the other 100,000 zaken would take half an hour on Azure.
    private const int Tegelijk = 16;

    /// <summary>Herinnert aan logboek, verantwoording en vervolgaanvraag: wie een taak heeft die binnen vier weken vervalt of is vervallen.</summary>
    public Task<Rondeverslag> HerinnerLogboekenAsync(CancellationToken cancelled)
    {
        var tot = Vandaag.AddDays(Planning.EersteHerinneringVooraf);
        return LoopAsync(
            async na =>
            {
                var pagina = await projecties.TakenAsync(new(Rol.Jobcoach, Zichtbaarheid.Alles, null, tot, Taaksortering.Vervaldag, na, PerKeer), cancelled);
                return ([.. pagina.Regels.Select(regel => regel.Zaak)], pagina.Volgende);
            },
            Stap.Herinner,
            cancelled);
    }

    /// <summary>Vernietigt dossiers waarvan de bewaartermijn voorbij is.</summary>
    public Task<Rondeverslag> VernietigDossiersAsync(CancellationToken cancelled) => LoopAsync(
        async na =>
        {
            var pagina = await projecties.ZakenAsync(new(Zichtbaarheid.Alles, Fase.Bewaren, na, PerKeer), cancelled);
            return ([.. pagina.Regels.Select(regel => regel.Nummer)], pagina.Volgende);
        },
        Stap.Vernietig,
        cancelled);

    private DateOnly Vandaag => Moment.Van(klok.GetUtcNow()).Dag;

    private async Task<Rondeverslag> LoopAsync(Func<string?, Task<(IReadOnlyList<Zaaknummer> Zaken, string? Volgende)>> lees, Stap stap, CancellationToken cancelled)
    {
        var (bekeken, gebeld) = (0, 0);
        for (string? na = null; ;)
        {
            var (nummers, volgende) = await lees(na);
            foreach (var groep in nummers.Distinct().Chunk(Tegelijk))
            {
                bekeken += groep.Length;
                gebeld += (await Task.WhenAll(groep.Select(nummer => BelAsync(nummer, stap, cancelled)))).Count(isGebeld => isGebeld);
            }

            if (volgende is null)
            {
                return new(bekeken, gebeld);
            }

            na = volgende;
        }
    }

    // The list may lag behind; the zaak decides.
    private async Task<bool> BelAsync(Zaaknummer nummer, Stap stap, CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(nummer, cancelled) is not { Zaak: { Fase: not Fase.Vernietigd } zaak }
            || Planning.Stand(zaak, regelingen.Van(zaak), Vandaag).Stap != stap)
        {
            return false;
        }

        var id = OrchestrationId.Zaak(nummer);
        await orkestratie.EnsureStartedAsync(ZaakOrchestration.Naam, id, new ZaakOpdracht(nummer.Waarde), cancelled);
        await orkestratie.SignalAsync(id, ZaakOrchestration.Bel, cancelled);
        return true;
    }
}
