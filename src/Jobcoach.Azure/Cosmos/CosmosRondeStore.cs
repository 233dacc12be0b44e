using Jobcoach.Workflow.Rondes;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>The last rounds of scheduled work: one item for each kind.</summary>
internal sealed class CosmosRondeStore(Container projecties) : IRondeStore
{
    private const string Lijst = "rondes";

    public async Task NoteerAsync(Ronde ronde, CancellationToken cancelled)
    {
        for (var pogingen = new Attempts(); ;)
        {
            var id = ronde.Soort.ToString();
            var gelezen = await projecties.ReadAsync<Rondedocument>(id, Lijst, cancelled);
            var document = new Rondedocument(
                id,
                Lijst,
                [.. (gelezen?.Item.Rondes ?? []).Where(een => een != ronde).Prepend(ronde).OrderByDescending(een => een.Begonnen).Take(IRondeStore.Bewaard)]);
            var antwoord = gelezen is null
                ? await projecties.CreateAsync(document, Lijst, cancelled)
                : await projecties.ReplaceAsync(document, id, Lijst, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    public async Task<IReadOnlyList<Ronde>> LaatsteAsync(Rondesoort soort, CancellationToken cancelled) =>
        (await projecties.ReadAsync<Rondedocument>(soort.ToString(), Lijst, cancelled))?.Item.Rondes ?? [];

    private sealed record Rondedocument(string Id, string Lijst, IReadOnlyList<Ronde> Rondes);
}
