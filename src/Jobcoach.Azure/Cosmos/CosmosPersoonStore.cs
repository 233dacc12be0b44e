using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>The protected documents of persons, a partition each.</summary>
internal sealed class CosmosPersoonStore(Container personen, ReadOnlyMemory<byte> sleutel) : IPersoonStore
{
    private const int HexTekens = 24;

    public string Pseudoniem(Bsn bsn) =>
        "p-" + Convert.ToHexStringLower(HMACSHA256.HashData(sleutel.Span, Encoding.ASCII.GetBytes(bsn.Onthul())))[..HexTekens];

    public async Task<Persoon?> LeesAsync(string id, CancellationToken cancelled) =>
        (await personen.ReadAsync<Persoondocument>(id, id, cancelled))?.Item.Persoon;

    public async Task BewaarAsync(Persoon persoon, CancellationToken cancelled)
    {
        // The whole is replaced whatever it was, so there is no version to hold on to.
        using var content = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new Persoondocument(persoon.Id, persoon), JobcoachJson.Options));
        using var response = await personen.UpsertItemStreamAsync(content, new PartitionKey(persoon.Id), cancellationToken: cancelled);
        response.EnsureSuccessStatusCode();
    }

    public Task VernietigAsync(string id, CancellationToken cancelled) => personen.DeleteAsync(id, id, null, cancelled);

    private sealed record Persoondocument(string Id, Persoon Persoon);
}
