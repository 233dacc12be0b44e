using Jobcoach.Domain.Partijen;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// By which hashes persons are found. A row for each word of a name stands in the partition of the first letters of that word, and holds the hashes of all
/// beginnings of all words, so that a question of several words has one partition to look in. No row says a name.
/// </summary>
internal sealed class Zoekregister(Container projecties, ReadOnlyMemory<byte> sleutel)
{
    private readonly Blindeindex _index = new(sleutel);

    /// <summary>What the register must hold of a person.</summary>
    public Zoekrij Rij(Persoon persoon) => new(
        persoon.Id,
        [.. Zoekwoorden.Van(persoon.Naam).Select(woord => Plaats(woord)).Distinct()],
        _index.Termen(persoon.Naam));

    /// <summary>Writes the rows; may be repeated.</summary>
    public async Task SchrijfAsync(Zoekrij rij, CancellationToken cancelled)
    {
        foreach (var plaats in rij.Plaatsen)
        {
            await projecties.UpsertAsync(new Zoekdocument(rij.PersoonId, plaats, rij.PersoonId, rij.Termen), plaats, cancelled);
        }
    }

    /// <summary>Removes a row; may be repeated.</summary>
    public Task VerwijderAsync(string plaats, string persoonId, CancellationToken cancelled) => projecties.DeleteAsync(persoonId, plaats, null, cancelled);

    /// <summary>Persons that have every word, by id; those of the longest word are the fewest.</summary>
    public async Task<IReadOnlyList<string>> ZoekAsync(IReadOnlyList<string> gezocht, int hoogstens, CancellationToken cancelled)
    {
        if (gezocht.Count == 0)
        {
            return [];
        }

        var vraag = gezocht.Aggregate(
            new Vraagtekst(Plaats(gezocht[0])),
            (tot, woord) => tot.Waar("ARRAY_CONTAINS(c.termen, @p)", _index.Term(Zoekwoorden.Begin(woord))));
        return [.. (await vraag.LeesAsync<Treffer>(projecties, $"TOP {hoogstens} c.persoon", [], cancelled)).Select(treffer => treffer.Persoon).Order(StringComparer.Ordinal)];
    }

    private string Plaats(string woord) => $"zoek|{_index.Term(Zoekwoorden.Eerste(woord))}";

    private sealed record Zoekdocument(string Id, string Lijst, string Persoon, IReadOnlyList<string> Termen);

    private sealed record Treffer(string Persoon);
}

/// <summary>What the register must hold of a person.</summary>
/// <param name="PersoonId">The pseudonym.</param>
/// <param name="Plaatsen">The partitions with a row.</param>
/// <param name="Termen">The hashes in each row.</param>
internal sealed record Zoekrij(string PersoonId, IReadOnlyList<string> Plaatsen, IReadOnlyList<string> Termen);
