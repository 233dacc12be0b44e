using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Metingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Zaken;

/// <summary>Wat de dagelijkse controle vond.</summary>
/// <param name="Gecontroleerd">Zaken die een volgende stap horen te hebben.</param>
/// <param name="Hersteld">Zaken waarvan de orchestration ontbrak en opnieuw is gestart.</param>
/// <param name="Vastgelopen">Zaken waarvan de orchestration is vastgelopen of te lang niets deed; die hebben beheer nodig.</param>
/// <param name="ZonderVolgendeStap">Open zaken waar geen mens en geen dag iets aan de beurt brengt; hoort altijd leeg te zijn.</param>
public sealed record Controleverslag(int Gecontroleerd, int Hersteld, IReadOnlyList<Zaaknummer> Vastgelopen, IReadOnlyList<Zaaknummer> ZonderVolgendeStap);

/// <summary>Bewijst dat elke zaak een levende volgende stap heeft, herstelt er een die dat niet heeft en luidt de bel waar het systeem aan zet is.</summary>
public sealed class Zaakcontrole(IZaakStore zaken, IOrchestrationClient orkestratie, RegelingCatalogus regelingen, TimeProvider klok, Wachtgrens wachtgrens)
{
    private const int PerKeer = 200;

    // A turn takes seconds; an hour past the longest wait something holds it that the engine does not see.
    private static readonly TimeSpan Speling = TimeSpan.FromHours(1);

    private enum Uitzicht
    {
        /// <summary>Het systeem is aan zet.</summary>
        Stap,

        /// <summary>Een mens of een dag brengt iets aan de beurt.</summary>
        Wacht,

        /// <summary>Niets brengt nog iets aan de beurt.</summary>
        Geen,
    }

    /// <summary>Loopt alle zaken langs, en meldt wat hij vond ook als meting.</summary>
    public async Task<Controleverslag> VoerUitAsync(CancellationToken cancelled)
    {
        var (gecontroleerd, hersteld, dringend) = (0, 0, 0);
        List<Zaaknummer> vastgelopen = [];
        List<Zaaknummer> zonderStap = [];
        for (Zaaknummer? na = null; ;)
        {
            var pagina = await zaken.NietVernietigdAsync(na, PerKeer, cancelled);
            foreach (var nummer in pagina)
            {
                gecontroleerd++;
                var (uitzicht, isDringend) = await BekijkAsync(nummer, cancelled);
                dringend += isDringend ? 1 : 0;
                if (uitzicht is Uitzicht.Geen)
                {
                    zonderStap.Add(nummer);
                }

                var id = OrchestrationId.Zaak(nummer);
                switch (await orkestratie.GetStateAsync(id, cancelled))
                {
                    case { Status: OrchestrationStatus.Poisoned }:
                    case { Status: OrchestrationStatus.Pending or OrchestrationStatus.Running } stil when stil.LastTurnAt + wachtgrens.Langst + Speling < klok.GetUtcNow():
                        vastgelopen.Add(nummer);
                        break;
                    case { Status: OrchestrationStatus.Pending or OrchestrationStatus.Running } when uitzicht is Uitzicht.Stap:
                        // It may be on its way; it may also have missed the bell, and one too many does no harm.
                        await orkestratie.SignalAsync(id, ZaakOrchestration.Bel, cancelled);
                        break;
                    case { Status: OrchestrationStatus.Pending or OrchestrationStatus.Running }:
                        break;
                    default:
                        await orkestratie.EnsureStartedAsync(ZaakOrchestration.Naam, id, new ZaakOpdracht(nummer.Waarde), cancelled);
                        hersteld++;
                        break;
                }
            }

            if (pagina.Count < PerKeer)
            {
                Procesmeting.Controle(gecontroleerd, vastgelopen.Count, zonderStap.Count, dringend);
                return new(gecontroleerd, hersteld, vastgelopen, zonderStap);
            }

            na = pagina[^1];
        }
    }

    /// <summary>Wat de zaak verder brengt, en of haar beslistermijn dringt.</summary>
    private async Task<(Uitzicht Uitzicht, bool IsDringend)> BekijkAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(nummer, cancelled) is not { Zaak: { Fase: not Fase.Vernietigd } zaak })
        {
            return (Uitzicht.Wacht, false);
        }

        var (regeling, vandaag) = (regelingen.Van(zaak), Moment.Van(klok.GetUtcNow()).Dag);
        var uitzicht = Planning.Stand(zaak, regeling, vandaag) switch
        {
            { Stap: not null } => Uitzicht.Stap,
            { WachtTot: null } when Takenlijst.Van(zaak, regeling, vandaag).Count == 0 => Uitzicht.Geen,
            _ => Uitzicht.Wacht,
        };
        return (uitzicht, zaak.UiterlijkeBesluitdag(regeling, vandaag) is { } dag && dag <= vandaag.AddDays(Procesmeting.DringendeDagen));
    }
}
