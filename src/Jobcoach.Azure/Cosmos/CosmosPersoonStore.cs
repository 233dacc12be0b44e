using System.Security.Cryptography;
using System.Text;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// The protected documents of persons, a partition each, and the register by which their names are found. There is no transaction over the two:
/// a document names the places in the register before they are written and until they are removed, so that whoever comes after a crash knows of them all.
/// </summary>
internal sealed class CosmosPersoonStore(Container personen, Zoekregister register, ReadOnlyMemory<byte> sleutel) : IPersoonStore
{
    private const int HexTekens = 24;

    public string Pseudoniem(Bsn bsn) =>
        "p-" + Convert.ToHexStringLower(HMACSHA256.HashData(sleutel.Span, Encoding.ASCII.GetBytes(bsn.Onthul())))[..HexTekens];

    public async Task<Persoon?> LeesAsync(string id, CancellationToken cancelled) =>
        (await personen.ReadAsync<Persoondocument>(id, id, cancelled))?.Item.Persoon;

    public async Task<Persoonvondst> ZoekAsync(string tekst, int hoogstens, CancellationToken cancelled)
    {
        var gezocht = Zoekwoorden.VanVraag(tekst);
        var ids = await register.ZoekAsync(gezocht, hoogstens + 1, cancelled);
        var gelezen = await Task.WhenAll(ids.Take(hoogstens).Select(id => LeesAsync(id, cancelled)));
        return new([.. gelezen.OfType<Persoon>().Where(persoon => Zoekwoorden.Past(persoon.Naam, gezocht))], ids.Count > hoogstens);
    }

    public Task BewaarAsync(Persoon persoon, CancellationToken cancelled) => SchrijfAsync(persoon.Id, persoon, cancelled);

    public Task WerkZoekwoordenBijAsync(string id, CancellationToken cancelled) => SchrijfAsync(id, null, cancelled);

    public async Task VernietigAsync(string id, CancellationToken cancelled)
    {
        // The register first: as long as a place may be left, the document still names it.
        foreach (var plaats in (await personen.ReadAsync<Persoondocument>(id, id, cancelled))?.Item.Zoekplaatsen ?? [])
        {
            await register.VerwijderAsync(plaats, id, cancelled);
        }

        await personen.DeleteAsync(id, id, null, cancelled);
    }

    /// <summary>Writes the person, or only brings the register up to date for the one that is there.</summary>
    private async Task SchrijfAsync(string id, Persoon? nieuw, CancellationToken cancelled)
    {
        for (var pogingen = new Attempts(); ;)
        {
            var gelezen = await personen.ReadAsync<Persoondocument>(id, id, cancelled);
            if ((nieuw ?? gelezen?.Item.Persoon) is not { } persoon)
            {
                return;
            }

            var (eerder, rij) = (gelezen?.Item, register.Rij(persoon));
            var isBij = eerder?.Zoekvorm == Blindeindex.Vorm && eerder.Persoon.Naam == persoon.Naam;
            if (isBij && nieuw is null)
            {
                return;
            }

            IReadOnlyList<string> plaatsen = isBij ? eerder!.Zoekplaatsen ?? [] : [.. (eerder?.Zoekplaatsen ?? []).Union(rij.Plaatsen)];
            var document = new Persoondocument(id, persoon, plaatsen, isBij ? Blindeindex.Vorm : null);
            var antwoord = gelezen is null
                ? await personen.CreateAsync(document, id, cancelled)
                : await personen.ReplaceAsync(document, id, id, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written && (isBij || await WerkRegisterBijAsync(document, rij, antwoord.ETag!, cancelled)))
            {
                return;
            }

            await pogingen.AfterAsync(antwoord.Answer is WriteAnswer.Written ? WriteAnswer.Refused : antwoord.Answer, cancelled);
        }
    }

    /// <summary>False when another wrote the person meanwhile; that one, or a next attempt, does the register again.</summary>
    private async Task<bool> WerkRegisterBijAsync(Persoondocument document, Zoekrij rij, string etag, CancellationToken cancelled)
    {
        await register.SchrijfAsync(rij, cancelled);
        foreach (var plaats in document.Zoekplaatsen!.Except(rij.Plaatsen))
        {
            await register.VerwijderAsync(plaats, document.Id, cancelled);
        }

        var klaar = document with { Zoekplaatsen = rij.Plaatsen, Zoekvorm = Blindeindex.Vorm };
        return (await personen.ReplaceAsync(klaar, document.Id, document.Id, etag, cancelled)).Answer is WriteAnswer.Written;
    }

    /// <param name="Id">The pseudonym.</param>
    /// <param name="Persoon">The person.</param>
    /// <param name="Zoekplaatsen">Where in the register there are, or may be, rows of this person; null before there was a register.</param>
    /// <param name="Zoekvorm">The form of those rows; null while they may not be as they must be.</param>
    private sealed record Persoondocument(string Id, Persoon Persoon, IReadOnlyList<string>? Zoekplaatsen = null, int? Zoekvorm = null);
}
