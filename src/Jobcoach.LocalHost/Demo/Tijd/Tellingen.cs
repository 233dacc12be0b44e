using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Demo.Tijd;

/// <summary>Telt wat er in de demo staat.</summary>
internal sealed class Tellingen(IZaakStore zaken)
{
    private const int PerKeer = 200;

    /// <summary>Hoe vaak elk feit in alle dossiers staat.</summary>
    public async Task<IReadOnlyDictionary<Feitsoort, int>> FeitenAsync(CancellationToken cancelled)
    {
        var aantallen = new SortedDictionary<Feitsoort, int>();
        await foreach (var zaak in AlleAsync(cancelled))
        {
            for (var vanaf = 1; ;)
            {
                var feiten = await zaken.FeitenAsync(zaak.Nummer, vanaf, PerKeer, cancelled);
                foreach (var feit in feiten)
                {
                    aantallen[feit.Feit.Soort] = aantallen.GetValueOrDefault(feit.Feit.Soort) + 1;
                }

                if (feiten.Count < PerKeer)
                {
                    break;
                }

                vanaf = feiten[^1].Volgnummer + 1;
            }
        }

        return aantallen;
    }

    /// <summary>Hoeveel zaken in elke fase staan.</summary>
    public async Task<IReadOnlyDictionary<Fase, int>> FasenAsync(CancellationToken cancelled)
    {
        var aantallen = new SortedDictionary<Fase, int>();
        await foreach (var zaak in AlleAsync(cancelled))
        {
            aantallen[zaak.Fase] = aantallen.GetValueOrDefault(zaak.Fase) + 1;
        }

        return aantallen;
    }

    /// <summary>Alle zaken die nog niet vernietigd zijn.</summary>
    public async IAsyncEnumerable<Zaak> AlleAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancelled)
    {
        for (Zaaknummer? na = null; ;)
        {
            var pagina = await zaken.NietVernietigdAsync(na, PerKeer, cancelled);
            foreach (var nummer in pagina)
            {
                if (await zaken.LeesAsync(nummer, cancelled) is { Zaak: var zaak })
                {
                    yield return zaak;
                }
            }

            if (pagina.Count < PerKeer)
            {
                yield break;
            }

            na = pagina[^1];
        }
    }
}
