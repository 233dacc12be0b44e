using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Web.Beheer;

/// <summary>Leest de pagina van het beheer. Wie haar opent omdat iets stuk is, ziet alles wat nog wel antwoordt.</summary>
internal sealed class Beheerlezer(Gezondheidscontrole gezondheid, IOrkestratiebeheer orkestraties, Rondelezer rondes, RegelingCatalogus regelingen, TimeProvider klok)
{
    private const int PerPagina = 25;

    /// <summary>De pagina.</summary>
    /// <param name="na">Waar de vorige pagina van wat vastzit eindigde; null voor de eerste.</param>
    /// <param name="cancelled">Breekt af.</param>
    public async Task<Beheerbeeld> LeesAsync(string? na, CancellationToken cancelled)
    {
        var stand = await gezondheid.BekijkAsync(cancelled);
        var vast = stand.Engine is null ? null : await orkestraties.LijstAsync(OrchestrationStatus.Poisoned, na, PerPagina, cancelled);
        return new(
            Moment.Van(klok.GetUtcNow()).Dag,
            stand,
            vast,
            vast?.Count == PerPagina ? vast[^1].InstanceId : null,
            stand.Opslag ? await rondes.LeesAsync(cancelled) : null,
            regelingen.Alle);
    }
}
