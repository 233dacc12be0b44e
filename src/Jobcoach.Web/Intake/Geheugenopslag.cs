using System.Collections.Concurrent;
using System.Globalization;

namespace Jobcoach.Web.Intake;

/// <summary>Concepten in het geheugen.</summary>
internal sealed class Geheugenopslag(TimeProvider klok) : IConceptopslag
{
    private readonly ConcurrentDictionary<(string Gebruiker, string Id), (BewaardConcept Concept, DateTimeOffset Verloopt)> _concepten = new();
    private readonly Lock _slot = new();

    public Task<IReadOnlyList<BewaardConcept>> LijstAsync(string gebruiker, CancellationToken cancelled) =>
        Task.FromResult<IReadOnlyList<BewaardConcept>>([.. _concepten.Where(een => een.Key.Gebruiker == gebruiker && een.Value.Verloopt > klok.GetUtcNow()).Select(een => een.Value.Concept)]);

    public Task<BewaardConcept?> LeesAsync(string gebruiker, string id, CancellationToken cancelled) =>
        Task.FromResult(_concepten.TryGetValue((gebruiker, id), out var een) && een.Verloopt > klok.GetUtcNow() ? een.Concept : null);

    public async Task<bool> BewaarAsync(string gebruiker, string id, string inhoud, DateTimeOffset verloopt, string? etag, CancellationToken cancelled)
    {
        var staat = await LeesAsync(gebruiker, id, cancelled);
        lock (_slot)
        {
            if (staat?.Etag != etag)
            {
                return false;
            }

            var volgende = (int.Parse(etag ?? "0", CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
            _concepten[(gebruiker, id)] = (new(id, inhoud, volgende), verloopt);
            return true;
        }
    }

    public Task VerwijderAsync(string gebruiker, string id, CancellationToken cancelled)
    {
        _concepten.TryRemove((gebruiker, id), out _);
        return Task.CompletedTask;
    }
}
