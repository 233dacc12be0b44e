using Jobcoach.Workflow.Gebruikersdocumenten;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// What users keep for themselves, a partition per user. The date of expiry stands in the document and decides what is there;
/// the time to live only clears away, a day later, so that clocks that differ never make something vanish too early.
/// </summary>
internal sealed class CosmosGebruikersdocumentStore(Container gebruikers) : IGebruikersdocumentStore
{
    private static readonly TimeSpan Speling = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<Gebruikersdocument>> LijstAsync(string gebruikerId, Gebruikersdocumentsoort soort, DateTimeOffset nu, CancellationToken cancelled)
    {
        var gevonden = await gebruikers.QueryAsync<Opgeslagen>(
            new QueryDefinition("SELECT * FROM c WHERE c.gebruiker = @gebruiker AND c.soort = @soort")
                .WithParameter("@gebruiker", gebruikerId)
                .WithParameter("@soort", soort),
            gebruikerId,
            cancelled);
        return
        [
            .. gevonden.Select(een => een.Document)
                .Where(document => document.VerlooptOp > nu)
                .OrderByDescending(document => document.GewijzigdOp)
                .ThenBy(document => document.Sleutel, StringComparer.Ordinal),
        ];
    }

    public async Task<Gebruikersdocument?> LeesAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, DateTimeOffset nu, CancellationToken cancelled) =>
        await gebruikers.ReadAsync<Opgeslagen>(Id(soort, sleutel), gebruikerId, cancelled) is { Item.Document: { } document } && document.VerlooptOp > nu ? document : null;

    public async Task<long?> BewaarAsync(Gebruikersdocument document, DateTimeOffset nu, CancellationToken cancelled)
    {
        var (id, partitie, pogingen) = (Id(document.Soort, document.Sleutel), document.GebruikerId, new Attempts());
        var nieuw = document with { Versie = document.Versie + 1 };
        var ttl = (int)Math.Ceiling((document.VerlooptOp - nu + Speling).TotalSeconds);
        for (var onzeker = false; ; onzeker = true)
        {
            var gelezen = await gebruikers.ReadAsync<Opgeslagen>(id, partitie, cancelled);
            var levend = gelezen?.Item.Document is { } er && er.VerlooptOp > nu ? er : null;

            // After a missing answer what stands there may be what was written.
            if (onzeker && levend == nieuw)
            {
                return nieuw.Versie;
            }

            if ((levend?.Versie ?? 0) != document.Versie)
            {
                return null;
            }

            var opgeslagen = new Opgeslagen(id, partitie, document.Soort, ttl, nieuw);
            var antwoord = gelezen is null
                ? await gebruikers.CreateAsync(opgeslagen, partitie, cancelled)
                : await gebruikers.ReplaceAsync(opgeslagen, id, partitie, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return nieuw.Versie;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    public Task VerwijderAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, CancellationToken cancelled) =>
        gebruikers.DeleteAsync(Id(soort, sleutel), gebruikerId, null, cancelled);

    private static string Id(Gebruikersdocumentsoort soort, string sleutel) => $"{soort}-{sleutel}";

    private sealed record Opgeslagen(string Id, string Gebruiker, Gebruikersdocumentsoort Soort, int Ttl, Gebruikersdocument Document);
}
