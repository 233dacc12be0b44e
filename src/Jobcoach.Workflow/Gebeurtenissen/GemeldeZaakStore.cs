using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Een zaakopslag die na elk bewaard feit het logboek van gebeurtenissen bijwerkt en de pomp belt. Dat kan een bewaarde handeling nooit doen mislukken.</summary>
public sealed class GemeldeZaakStore(IZaakStore zaken, Gebeurtenismelder melder) : IZaakStore
{
    /// <inheritdoc/>
    public async Task<long?> BewaarAsync(ZaakDocument document, IReadOnlyList<Feit> feiten, CancellationToken cancelled)
    {
        var versie = await zaken.BewaarAsync(document, feiten, cancelled);
        if (versie is not null && feiten.Count > 0)
        {
            await melder.MeldAsync(document.Zaak.Nummer);
        }

        return versie;
    }

    /// <inheritdoc/>
    public async Task<bool> VoegRegelToeAsync(Zaaknummer nummer, Logboekregel regel, Feit feit, CancellationToken cancelled)
    {
        var toegevoegd = await zaken.VoegRegelToeAsync(nummer, regel, feit, cancelled);
        if (toegevoegd)
        {
            await melder.MeldAsync(nummer);
        }

        return toegevoegd;
    }

    /// <inheritdoc/>
    public Task<ZaakDocument?> LeesAsync(Zaaknummer nummer, CancellationToken cancelled) => zaken.LeesAsync(nummer, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Zaaknummer nummer, int vanaf, int hoogstens, CancellationToken cancelled) =>
        zaken.FeitenAsync(nummer, vanaf, hoogstens, cancelled);

    /// <inheritdoc/>
    public Task<int> AantalFeitenAsync(Zaaknummer nummer, CancellationToken cancelled) => zaken.AantalFeitenAsync(nummer, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Logboekregel>> LogboekregelsAsync(Zaaknummer nummer, CancellationToken cancelled) => zaken.LogboekregelsAsync(nummer, cancelled);

    /// <inheritdoc/>
    public Task VernietigRegelsAsync(Zaaknummer nummer, CancellationToken cancelled) => zaken.VernietigRegelsAsync(nummer, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Zaaknummer>> NietVernietigdAsync(Zaaknummer? na, int hoogstens, CancellationToken cancelled) => zaken.NietVernietigdAsync(na, hoogstens, cancelled);
}
