using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Lists and counts; every question is a query in one partition, and a count one per year.</summary>
internal sealed class CosmosProjectieStore : IProjectieStore
{
    private readonly Container _projecties;
    private readonly Resultaatjaren _jaren;
    private readonly Organisatielijst _organisaties;
    private readonly Projectieschrijver _schrijver;
    private readonly Turns _beurten = new();

    public CosmosProjectieStore(Container projecties)
    {
        (_projecties, _jaren, _organisaties) = (projecties, new(projecties), new(projecties));
        _schrijver = new(projecties, _jaren, _organisaties);
    }

    public async Task WerkBijAsync(Zaakprojectie projectie, CancellationToken cancelled)
    {
        using var beurt = await _beurten.TakeAsync(projectie.Nummer.Waarde, cancelled);
        await _schrijver.WerkBijAsync(projectie, cancelled);
    }

    public Task<Pagina<Taakregel>> TakenAsync(Taakvraag vraag, CancellationToken cancelled) => Takenlezer.LeesAsync(_projecties, vraag, cancelled);

    public Task<IReadOnlyList<Taaktelling>> TelTakenAsync(Taaktelvraag vraag, CancellationToken cancelled) => Takenteller.TelAsync(_projecties, vraag, cancelled);

    public Task<Pagina<Zaakoverzicht>> ZakenAsync(Zaakvraag vraag, CancellationToken cancelled) => Overzichtlezer.LeesAsync(_projecties, vraag, cancelled);

    public Task<IReadOnlyList<Organisatieregel>> ZoekOrganisatiesAsync(string tekst, int hoogstens, CancellationToken cancelled) =>
        _organisaties.ZoekAsync(tekst, hoogstens, cancelled);

    public Task<IReadOnlyList<Resultaattelling>> TelResultatenAsync(Resultaatvraag vraag, CancellationToken cancelled) =>
        Resultaatteller.TelAsync(_projecties, _jaren, vraag, cancelled);
}
