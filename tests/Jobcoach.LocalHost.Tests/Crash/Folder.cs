using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>Reads all pages of what a data folder holds.</summary>
internal static class Folder
{
    private const int PageSize = 200;

    public static async Task<IReadOnlyList<Zaaknummer>> NummersAsync(this EmbeddedStorage storage)
    {
        List<Zaaknummer> all = [];
        IReadOnlyList<Zaaknummer> page;
        do
        {
            page = await storage.Zaken.NietVernietigdAsync(all.LastOrDefault(), PageSize, CancellationToken.None);
            all.AddRange(page);
        }
        while (page.Count == PageSize);

        return all;
    }

    public static async Task<IReadOnlyList<BezorgdBericht>> BezorgdAsync(this EmbeddedStorage storage, Zaaknummer? nummer)
    {
        List<BezorgdBericht> all = [];
        string? after = null;
        do
        {
            var page = await storage.Bezorger.LijstAsync(nummer, after, PageSize, CancellationToken.None);
            all.AddRange(page.Regels);
            after = page.Volgende;
        }
        while (after is not null);

        return all;
    }

    public static async Task<IReadOnlyList<(Bericht Bericht, Uitgaand? Item)>> UitgaandAsync(this EmbeddedStorage storage, Zaak zaak)
    {
        List<(Bericht, Uitgaand?)> all = [];
        foreach (var bericht in zaak.Berichten)
        {
            all.Add((bericht, await storage.Uitgaand.LeesAsync(Uitgaandkanaal.Email, new Berichtkenmerk(zaak.Nummer, bericht.Nummer).ToString(), CancellationToken.None)));
        }

        return all;
    }

    public static Task<IReadOnlyList<Dossierfeit>> FeitenAsync(this EmbeddedStorage storage, Zaaknummer nummer) =>
        storage.Zaken.FeitenAsync(nummer, 1, int.MaxValue, CancellationToken.None);
}
