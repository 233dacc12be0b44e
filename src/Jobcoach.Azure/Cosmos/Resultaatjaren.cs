using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// The years of which there may be results. A year is noted before its first row is written, so that a count over any range asks only years that it finds.
/// </summary>
internal sealed class Resultaatjaren(Container projecties)
{
    private const string Lijst = "resultaten";
    private const string Id = "jaren";

    // Years are only ever added, so what this process once saw stays true.
    private readonly ConcurrentDictionary<int, bool> _gezien = new();

    /// <summary>Notes the years, if they are not noted yet.</summary>
    public async Task NoteerAsync(IEnumerable<int> jaren, CancellationToken cancelled)
    {
        var pogingen = new Attempts();
        while (jaren.Where(jaar => !_gezien.ContainsKey(jaar)).ToList() is { Count: > 0 } nieuwe)
        {
            var gelezen = await LeesAsync(cancelled);
            if (nieuwe.All(_gezien.ContainsKey))
            {
                return;
            }

            var document = new Jaren(Id, Lijst, [.. (gelezen?.Item.Gezien ?? []).Union(nieuwe).Order()]);
            var antwoord = gelezen is null
                ? await projecties.CreateAsync(document, Lijst, cancelled)
                : await projecties.ReplaceAsync(document, Id, Lijst, gelezen.ETag, cancelled);
            if (antwoord.Answer is not WriteAnswer.Written)
            {
                await pogingen.AfterAsync(antwoord.Answer, cancelled);
            }
        }
    }

    /// <summary>The years with results between two years, both included.</summary>
    public async Task<IReadOnlyList<int>> TussenAsync(int van, int totEnMet, CancellationToken cancelled) =>
        [.. ((await LeesAsync(cancelled))?.Item.Gezien ?? []).Where(jaar => jaar >= van && jaar <= totEnMet)];

    private async Task<Stored<Jaren>?> LeesAsync(CancellationToken cancelled)
    {
        var gelezen = await projecties.ReadAsync<Jaren>(Id, Lijst, cancelled);
        foreach (var jaar in gelezen?.Item.Gezien ?? [])
        {
            _gezien[jaar] = true;
        }

        return gelezen;
    }

    private sealed record Jaren(string Id, string Lijst, IReadOnlyList<int> Gezien);
}
