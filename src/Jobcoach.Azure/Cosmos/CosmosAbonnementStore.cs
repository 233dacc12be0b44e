using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Subscriptions and how far each of them is: some tens of items in one partition of what is kept for users, which is protected alike
/// and cannot be made again from the zaken. A look whether anybody listens is one read of one item.
/// </summary>
internal sealed class CosmosAbonnementStore(Container gebruikers, Abonnementkluis kluis) : IAbonnementStore
{
    private const string Partitie = "abonnementen";
    private const string Register = "register";
    private const string Voortgang = "voortgang";

    public async Task<IReadOnlyList<Abonnement>> LijstAsync(CancellationToken cancelled)
    {
        var gevonden = await Task.WhenAll((await RegisterAsync(cancelled)).Item.Alle.Select(id => LeesAsync(id, cancelled)));
        return [.. gevonden.OfType<Abonnement>().OrderBy(een => een.AangemaaktOp).ThenBy(een => een.Id, StringComparer.Ordinal)];
    }

    public async Task<bool> LooptErEenAsync(CancellationToken cancelled) => (await RegisterAsync(cancelled)).Item.Lopend.Count > 0;

    public async Task<Abonnement?> LeesAsync(string id, CancellationToken cancelled) =>
        await gebruikers.ReadAsync<Opgeslagen>(id, Partitie, cancelled) is { Item: var gelezen } ? kluis.Open(id, gelezen.Inhoud) with { Versie = gelezen.Versie } : null;

    public async Task<long?> BewaarAsync(Abonnement abonnement, CancellationToken cancelled)
    {
        // Entered before it is there and struck out after it stopped, so that one that runs is always found. Who is entered in vain costs a look.
        if (abonnement.Status is Abonnementstatus.Lopend || abonnement.Versie == 0)
        {
            await NoteerAsync(abonnement, cancelled);
        }

        var versie = await BewaarAsync(abonnement.Id, abonnement.Versie, kluis.Sluit(abonnement with { Versie = 0 }), cancelled);
        if (versie is not null && abonnement.Status is not Abonnementstatus.Lopend)
        {
            await NoteerAsync(abonnement, cancelled);
        }

        return versie;
    }

    public async Task<Abonnementvoortgang?> VoortgangAsync(string id, CancellationToken cancelled) =>
        await gebruikers.ReadAsync<Opgeslagen>($"{Voortgang}-{id}", Partitie, cancelled) is { Item: var gelezen }
            ? Opslagjson.Lees<Abonnementvoortgang>(gelezen.Inhoud) with { Versie = gelezen.Versie }
            : null;

    public Task<long?> BewaarVoortgangAsync(Abonnementvoortgang voortgang, CancellationToken cancelled) =>
        BewaarAsync($"{Voortgang}-{voortgang.Abonnement}", voortgang.Versie, Opslagjson.Schrijf(voortgang), cancelled);

    private async Task<long?> BewaarAsync(string id, long verwacht, byte[] inhoud, CancellationToken cancelled)
    {
        var nieuw = new Opgeslagen(id, Partitie, verwacht + 1, inhoud);
        var pogingen = new Attempts();
        for (var onzeker = false; ; onzeker = true)
        {
            var gelezen = await gebruikers.ReadAsync<Opgeslagen>(id, Partitie, cancelled);

            // After a missing answer what stands there may be what was written.
            if (onzeker && gelezen is { Item: var er } && er.Versie == nieuw.Versie && er.Inhoud.AsSpan().SequenceEqual(inhoud))
            {
                return nieuw.Versie;
            }

            if ((gelezen?.Item.Versie ?? 0) != verwacht)
            {
                return null;
            }

            var antwoord = gelezen is null
                ? await gebruikers.CreateAsync(nieuw, Partitie, cancelled)
                : await gebruikers.ReplaceAsync(nieuw, id, Partitie, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return nieuw.Versie;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    private async Task NoteerAsync(Abonnement abonnement, CancellationToken cancelled)
    {
        for (var pogingen = new Attempts(); ;)
        {
            var (register, etag) = await RegisterAsync(cancelled);
            var alle = register.Alle.Contains(abonnement.Id) ? register.Alle : [.. register.Alle, abonnement.Id];
            var lopend = register.Lopend.Where(id => id != abonnement.Id).Concat(abonnement.Status is Abonnementstatus.Lopend ? [abonnement.Id] : []).ToList();
            if (alle.Count == register.Alle.Count && lopend.Count == register.Lopend.Count)
            {
                return;
            }

            var nieuw = new Lijst(Register, Partitie, alle, lopend);
            var antwoord = etag is null
                ? await gebruikers.CreateAsync(nieuw, Partitie, cancelled)
                : await gebruikers.ReplaceAsync(nieuw, Register, Partitie, etag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    private async Task<(Lijst Item, string? ETag)> RegisterAsync(CancellationToken cancelled) =>
        await gebruikers.ReadAsync<Lijst>(Register, Partitie, cancelled) is { } gelezen ? (gelezen.Item, gelezen.ETag) : (new(Register, Partitie, [], []), null);

    private sealed record Opgeslagen(string Id, string Gebruiker, long Versie, byte[] Inhoud);

    private sealed record Lijst(string Id, string Gebruiker, IReadOnlyList<string> Alle, IReadOnlyList<string> Lopend);
}
