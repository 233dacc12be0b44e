using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>The organisations that zaken name, as they were named last, in one partition. There are thousands and not millions, so a search looks at all of them.</summary>
internal sealed class Organisatielijst(Container projecties)
{
    private const string Lijst = "organisaties";

    // Whoever was noted by this process with this name needs no request; another process may note another name, and then the last one stays.
    private readonly ConcurrentDictionary<(Organisatiesoort, string), string> _genoteerd = new();

    /// <summary>Notes the organisations, if this process has not done so yet.</summary>
    public async Task NoteerAsync(IReadOnlyList<Organisatieregel> organisaties, CancellationToken cancelled)
    {
        foreach (var organisatie in organisaties)
        {
            var plaats = (organisatie.Soort, organisatie.Id);
            if (_genoteerd.TryGetValue(plaats, out var naam) && naam == organisatie.Naam)
            {
                continue;
            }

            await projecties.UpsertAsync(new Organisatierij(Id(organisatie), Lijst, Woorden($"{organisatie.Naam} {organisatie.Id}"), organisatie), Lijst, cancelled);
            _genoteerd[plaats] = organisatie.Naam;
        }
    }

    /// <summary>Organisations that fit every word.</summary>
    public async Task<IReadOnlyList<Organisatieregel>> ZoekAsync(string tekst, int hoogstens, CancellationToken cancelled)
    {
        var gezocht = Zoekwoorden.VanVraag(tekst);
        if (gezocht.Count == 0)
        {
            return [];
        }

        var vraag = gezocht.Aggregate(new Vraagtekst(Lijst), (tot, woord) => tot.Waar("CONTAINS(c.woorden, @p)", $" {woord}"));
        var rijen = await vraag.LeesAsync<Rij>(projecties, "c.regel", [], cancelled);
        return
        [
            .. rijen.Select(rij => rij.Regel)
                .OrderBy(regel => regel.Naam, StringComparer.Ordinal)
                .ThenBy(regel => regel.Id, StringComparer.Ordinal)
                .Take(hoogstens),
        ];
    }

    // A kenmerk may hold what no id may hold.
    private static string Id(Organisatieregel organisatie) =>
        $"{organisatie.Soort}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(organisatie.Id)))[..32]}";

    private static string Woorden(string tekst) => string.Concat(Zoekwoorden.Van(tekst).Select(woord => $" {woord}"));

    private sealed record Organisatierij(string Id, string Lijst, string Woorden, Organisatieregel Regel);

    private sealed record Rij(Organisatieregel Regel);
}
