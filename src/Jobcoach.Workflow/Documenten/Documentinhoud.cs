using System.Buffers;
using System.Security.Cryptography;

namespace Jobcoach.Workflow.Documenten;

/// <summary>Wat elke opslag met de inhoud van een document doet: het kenmerk is de hash, bij bewaren en bij lezen.</summary>
public static class Documentinhoud
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Of een tekst het kenmerk van een document kan zijn. Een kenmerk komt uit een URL: alleen wat een hash kan zijn wordt deel van een pad.</summary>
    public static bool IsKenmerk(string id) => id is { Length: SHA256.HashSizeInBytes * 2 } && id.All(char.IsAsciiHexDigitLower);

    /// <summary>Schrijft de inhoud door, een buffer tegelijk, en geeft het kenmerk en de grootte.</summary>
    /// <exception cref="DocumentTeGrootException">Meer dan <paramref name="maxBytes"/>; een deel kan al geschreven zijn.</exception>
    public static async Task<(string Id, long Bytes)> SchrijfAsync(Stream inhoud, Stream naar, long maxBytes, CancellationToken cancelled)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var totaal = 0L;
            int gelezen;
            while ((gelezen = await inhoud.ReadAsync(buffer, cancelled)) > 0)
            {
                totaal += gelezen;
                if (totaal > maxBytes)
                {
                    throw new DocumentTeGrootException(maxBytes);
                }

                hash.AppendData(buffer, 0, gelezen);
                await naar.WriteAsync(buffer.AsMemory(0, gelezen), cancelled);
            }

            return (Convert.ToHexStringLower(hash.GetHashAndReset()), totaal);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// De bewaarde inhoud, die bij het lezen wordt nagerekend. Past zij niet bij het document, dan eindigt het lezen met een
    /// <see cref="InvalidDataException"/> voordat het laatste stuk is gegeven: wie meeleest krijgt nooit een heel document dat niet klopt.
    /// </summary>
    /// <param name="inhoud">De inhoud, vanaf het begin; sluit met de stroom die dit geeft.</param>
    /// <param name="document">Wat zij moet zijn.</param>
    public static Stream Nagerekend(Stream inhoud, Document document) => new NagerekendeInhoud(inhoud, document);
}
