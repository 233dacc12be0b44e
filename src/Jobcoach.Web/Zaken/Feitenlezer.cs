using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Zaken;

/// <summary>Leest het hele dossier van een zaak, ook als het langer is dan een pagina van de opslag.</summary>
internal sealed class Feitenlezer(IZaakStore zaken)
{
    private const int PerKeer = 200;

    /// <summary>Alle feiten, oudste eerst.</summary>
    public async Task<IReadOnlyList<Dossierfeit>> AlleAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        List<Dossierfeit> alle = [];
        IReadOnlyList<Dossierfeit> deel;
        do
        {
            deel = await zaken.FeitenAsync(nummer, alle.Count + 1, PerKeer, cancelled);
            alle.AddRange(deel);
        }
        while (deel.Count == PerKeer);
        return alle;
    }
}
