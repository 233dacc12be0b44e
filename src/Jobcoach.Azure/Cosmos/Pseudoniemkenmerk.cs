using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Which key the pseudonyms of this database were made with. With another key the same person would get another pseudonym and nobody would notice,
/// so the database remembers it, by a hash that does not reveal it.
/// </summary>
internal static class Pseudoniemkenmerk
{
    // Pseudonyms begin with p-, so no person has this id.
    private const string Id = "pseudoniemsleutel";

    /// <summary>Whether it is our key. A database that remembers none remembers ours from now on.</summary>
    public static async Task<bool> IsOnsAsync(Container personen, ReadOnlyMemory<byte> sleutel, CancellationToken cancelled)
    {
        var ons = new Kenmerk(Id, Convert.ToHexStringLower(HMACSHA256.HashData(sleutel.Span, Encoding.ASCII.GetBytes(Id))));
        if (await personen.ReadAsync<Kenmerk>(Id, Id, cancelled) is null)
        {
            // Of two programs that start at once one is refused, and both look.
            await personen.CreateAsync(ons, Id, cancelled);
        }

        return (await personen.ReadAsync<Kenmerk>(Id, Id, cancelled))?.Item == ons;
    }

    private sealed record Kenmerk(string Id, string Hash);
}
