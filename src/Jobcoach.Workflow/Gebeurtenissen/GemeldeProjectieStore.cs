using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Een projectieopslag die bij elke beurt van een zaak ook het logboek van gebeurtenissen herstelt als dat was achtergebleven.</summary>
public sealed class GemeldeProjectieStore(IProjectieStore projecties, Gebeurtenismelder melder) : IProjectieStore
{
    /// <inheritdoc/>
    public async Task WerkBijAsync(Zaakprojectie projectie, CancellationToken cancelled)
    {
        await projecties.WerkBijAsync(projectie, cancelled);
        await melder.HerstelAsync(projectie.Nummer);
    }

    /// <inheritdoc/>
    public Task<Pagina<Taakregel>> TakenAsync(Taakvraag vraag, CancellationToken cancelled) => projecties.TakenAsync(vraag, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Taaktelling>> TelTakenAsync(Taaktelvraag vraag, CancellationToken cancelled) => projecties.TelTakenAsync(vraag, cancelled);

    /// <inheritdoc/>
    public Task<Pagina<Zaakoverzicht>> ZakenAsync(Zaakvraag vraag, CancellationToken cancelled) => projecties.ZakenAsync(vraag, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Organisatieregel>> ZoekOrganisatiesAsync(string tekst, int hoogstens, CancellationToken cancelled) =>
        projecties.ZoekOrganisatiesAsync(tekst, hoogstens, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Resultaattelling>> TelResultatenAsync(Resultaatvraag vraag, CancellationToken cancelled) => projecties.TelResultatenAsync(vraag, cancelled);
}
