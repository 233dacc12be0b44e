using Jobcoach.Domain.Handelingen;
using Jobcoach.Embedded.Engine;
using Jobcoach.LocalHost.Demo.Spel;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost.Demo.Tijd;

/// <summary>
/// Laat de tijd verstrijken: de engine springt van timer naar timer, zodat elke herinnering en elk einde van een periode op zijn eigen dag valt,
/// en als de mensen meespelen doen zij elke dag om negen uur wat zij oppakken.
/// </summary>
internal sealed class Demotijd(Demoklok klok, EmbeddedEngine engine, Speler speler, Zaakcontrole controle, Tellingen tellingen)
{
    private static readonly TimeSpan Kantooruur = TimeSpan.FromHours(9);

    /// <summary>De dag.</summary>
    public DateOnly Vandaag => Moment.Van(klok.GetUtcNow()).Dag;

    /// <summary>Negen uur 's ochtends op een dag.</summary>
    public static DateTimeOffset OpKantoor(DateOnly dag) => Moment.BeginVan(dag).Tijdstip + Kantooruur;

    /// <summary>Gaat naar negen uur 's ochtends op een dag, zonder mensen.</summary>
    public Task NaarAsync(DateOnly dag, CancellationToken cancelled) => engine.RunUntilAsync(OpKantoor(dag), klok.Zet, cancelled);

    /// <summary>Gaat naar een dag en vertelt wat er gebeurde. Afbreken kan tussen twee dagen; wat gebeurd is blijft.</summary>
    public async Task<Tijdsverloop> VerzetAsync(DateOnly naar, bool mensen, CancellationToken cancelled)
    {
        var (van, voor) = (Vandaag, await tellingen.FeitenAsync(cancelled));
        List<Misser> missers = [];
        if (mensen)
        {
            while (Vandaag < naar)
            {
                cancelled.ThrowIfCancellationRequested();
                await NaarAsync(Vandaag.AddDays(1), CancellationToken.None);
                missers.AddRange(await speler.SpeelDagAsync(CancellationToken.None));
            }
        }
        else
        {
            await NaarAsync(naar, cancelled);
        }

        var verslag = await controle.VoerUitAsync(cancelled);
        var na = await tellingen.FeitenAsync(cancelled);
        return new(
            van,
            Vandaag,
            na.Select(paar => (paar.Key, Erbij: paar.Value - voor.GetValueOrDefault(paar.Key))).Where(paar => paar.Erbij > 0).ToDictionary(paar => paar.Key, paar => paar.Erbij),
            await tellingen.FasenAsync(cancelled),
            [.. missers.DistinctBy(misser => (misser.Zaak, misser.Taak, string.Join(',', misser.Codes)))],
            verslag.ZonderVolgendeStap.Count);
    }
}
