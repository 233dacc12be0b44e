using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Brings the rows of a zaak up to date. There is no transaction over lists, so the order of writing keeps the promise: claim the spoor, write rows,
/// remove rows, close the spoor. A row is never overwritten by an older version, and a writer that was overtaken removes what it made in vain.
/// </summary>
internal sealed class Projectieschrijver(Container container, Resultaatjaren jaren, Organisatielijst organisaties)
{
    public async Task WerkBijAsync(Zaakprojectie projectie, CancellationToken cancelled)
    {
        var rijen = Lijstrij.Van(projectie);
        var bedoeld = rijen.Select(rij => new Spoorrij(rij.Lijst, rij.Id, rij.Hash())).ToList();
        if (await ClaimAsync(projectie, bedoeld, cancelled) is not { } claim)
        {
            return;
        }

        var (eerder, etag) = claim;
        await jaren.NoteerAsync(projectie.Resultaten.Select(regel => regel.BepaaldOp.Year), cancelled);
        var bekend = eerder.Rijen.Select(rij => (rij.Lijst, rij.Id)).ToHashSet();
        var gelijk = eerder.Klaar ? eerder.Rijen.ToHashSet() : [];
        var schrijven = rijen.Zip(bedoeld).Where(paar => !gelijk.Contains(paar.Second)).Select(paar => paar.First).ToList();
        var overbodig = Overbodig(eerder, bedoeld).ToList();
        var voorop = await AllemaalAsync(schrijven, rij => SchrijfAsync(rij, bekend.Contains((rij.Lijst, rij.Id)), cancelled))
            && await AllemaalAsync(overbodig, rij => VerwijderAsync(rij, projectie.Versie, cancelled));
        if (!voorop || !await SluitAsync(projectie, bedoeld, etag, cancelled))
        {
            await RuimOpAsync(projectie, schrijven, cancelled);
        }
    }

    /// <summary>Claims the spoor; null when there is nothing left to do.</summary>
    private async Task<(Spoor Eerder, string ETag)?> ClaimAsync(Zaakprojectie projectie, IReadOnlyList<Spoorrij> bedoeld, CancellationToken cancelled)
    {
        var (lijst, pogingen) = (Lijsten.Spoor(projectie.Nummer), new Attempts());
        while (true)
        {
            var gelezen = await container.ReadAsync<Spoor>(Spoor.VasteId, lijst, cancelled);
            var eerder = gelezen?.Item ?? Spoor.Leeg(projectie.Nummer);
            if (eerder.IsBij(projectie.Versie))
            {
                return null;
            }

            await organisaties.NoteerAsync(projectie.Organisaties, cancelled);

            // Most versions of a zaak change nothing in the lists; then the claim is the end of it.
            var gelijk = eerder.Klaar && gelezen is not null && eerder.Rijen.ToHashSet().SetEquals(bedoeld);
            var spoor = new Spoor(lijst, projectie.Versie, gelijk, gelijk ? bedoeld : [.. bedoeld, .. Overbodig(eerder, bedoeld)]) { Vorm = Zaakprojectie.Vorm };
            var antwoord = gelezen is null
                ? await container.CreateAsync(spoor, lijst, cancelled)
                : await container.ReplaceAsync(spoor, Spoor.VasteId, lijst, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return gelijk ? null : (eerder, antwoord.ETag!);
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    private static IEnumerable<Spoorrij> Overbodig(Spoor eerder, IReadOnlyList<Spoorrij> bedoeld) => eerder.Rijen
        .ExceptBy(bedoeld.Select(rij => (rij.Lijst, rij.Id)), rij => (rij.Lijst, rij.Id))
        .Select(rij => rij with { Hash = null });

    /// <summary>Writes the row unless a newer one stands there; then it is false.</summary>
    private async Task<bool> SchrijfAsync(Lijstrij rij, bool bestaat, CancellationToken cancelled)
    {
        var pogingen = new Attempts();
        for (var kijken = bestaat; ; kijken = true)
        {
            var gelezen = kijken ? await container.ReadAsync<Stempel>(rij.Id, rij.Lijst, cancelled) : null;
            if (gelezen?.Item.Versie > rij.Versie)
            {
                return false;
            }

            var antwoord = gelezen is null
                ? await container.CreateAsync(rij, rij.Lijst, cancelled)
                : await container.ReplaceAsync(rij, rij.Id, rij.Lijst, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return true;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    /// <summary>Removes the row unless a newer one stands there; then it is false.</summary>
    private async Task<bool> VerwijderAsync(Spoorrij rij, long versie, CancellationToken cancelled)
    {
        for (var pogingen = new Attempts(); ; await pogingen.AfterAsync(WriteAnswer.Refused, cancelled))
        {
            if (await container.ReadAsync<Stempel>(rij.Id, rij.Lijst, cancelled) is not { } gelezen)
            {
                return true;
            }

            if (gelezen.Item.Versie > versie)
            {
                return false;
            }

            if (await container.DeleteAsync(rij.Id, rij.Lijst, gelezen.ETag, cancelled))
            {
                return true;
            }
        }
    }

    private async Task<bool> SluitAsync(Zaakprojectie projectie, IReadOnlyList<Spoorrij> bedoeld, string etag, CancellationToken cancelled)
    {
        var lijst = Lijsten.Spoor(projectie.Nummer);
        var antwoord = await container.ReplaceAsync(new Spoor(lijst, projectie.Versie, true, bedoeld) { Vorm = Zaakprojectie.Vorm }, Spoor.VasteId, lijst, etag, cancelled);

        // Without an answer the spoor may be open still. That is no loss: whoever comes next does the rows again.
        return antwoord.Answer is not WriteAnswer.Refused;
    }

    /// <summary>Overtaken: rows that we wrote and that the newer writer does not want, are removed.</summary>
    private async Task RuimOpAsync(Zaakprojectie projectie, IReadOnlyList<Lijstrij> geschreven, CancellationToken cancelled)
    {
        var spoor = await container.ReadAsync<Spoor>(Spoor.VasteId, Lijsten.Spoor(projectie.Nummer), cancelled);
        var gewild = (spoor?.Item.Rijen ?? []).Where(rij => rij.Hash is not null).Select(rij => (rij.Lijst, rij.Id)).ToHashSet();
        await AllemaalAsync(
            geschreven.Where(rij => !gewild.Contains((rij.Lijst, rij.Id))).ToList(),
            rij => VerwijderAsync(new(rij.Lijst, rij.Id, null), projectie.Versie, cancelled));
    }

    // A few at a time: a zaak has some twenty rows at most that change together.
    private static async Task<bool> AllemaalAsync<T>(IReadOnlyList<T> rijen, Func<T, Task<bool>> doe)
    {
        var goed = true;
        foreach (var groep in rijen.Chunk(8))
        {
            goed &= (await Task.WhenAll(groep.Select(doe))).All(gelukt => gelukt);
            if (!goed)
            {
                break;
            }
        }

        return goed;
    }

    /// <summary>The version of a row, whatever its list.</summary>
    private sealed record Stempel(long Versie);
}
