using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Beheer;

/// <summary>Leest de pagina van het beheer. Wie haar opent omdat iets stuk is, ziet alles wat nog wel antwoordt.</summary>
internal sealed class Beheerlezer(Gezondheidscontrole gezondheid, IOrkestratiebeheer orkestraties, Rondelezer rondes, IProjectieStore projecties, RegelingCatalogus regelingen, TimeProvider klok)
{
    private const int PerPagina = 25;

    /// <summary>De pagina.</summary>
    /// <param name="wie">De bezoeker.</param>
    /// <param name="na">Waar de vorige pagina van wat vastzit eindigde; null voor de eerste.</param>
    /// <param name="cancelled">Breekt af.</param>
    public async Task<Beheerbeeld> LeesAsync(Gebruiker wie, string? na, CancellationToken cancelled)
    {
        var stand = await gezondheid.BekijkAsync(cancelled);
        var vast = stand.Engine is null ? null : await orkestraties.LijstAsync(OrchestrationStatus.Poisoned, na, PerPagina, cancelled);
        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        return new(
            vandaag,
            stand,
            vast,
            vast?.Count == PerPagina ? vast[^1].InstanceId : null,
            stand.Opslag ? await rondes.LeesAsync(cancelled) : null,
            stand.Opslag ? await BewaringAsync(wie, vandaag, cancelled) : null,
            regelingen.Alle);
    }

    private async Task<int> BewaringAsync(Gebruiker wie, DateOnly vandaag, CancellationToken cancelled) =>
        (await projecties.TelTakenAsync(new(wie.Rol, Toegang.Zicht(wie), vandaag), cancelled)).Where(telling => telling.Soort is Taaksoort.BewaringBeoordelen).Sum(telling => telling.Open);
}
