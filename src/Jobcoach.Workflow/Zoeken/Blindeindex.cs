using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Jobcoach.Workflow.Zoeken;

/// <summary>
/// Maakt van een woord of een begin ervan een hash met de geheime sleutel van de pseudoniemen. Zo is een naam te vinden zonder dat zij buiten het
/// beschermde persoonsdocument staat: wie de index heeft en de sleutel niet, kan geen naam proberen.
/// </summary>
/// <param name="sleutel">De sleutel.</param>
public sealed class Blindeindex(ReadOnlyMemory<byte> sleutel)
{
    /// <summary>De vorm van de index; een andere vorm vraagt een nieuwe opbouw.</summary>
    public const int Vorm = 1;

    private const int Bytes = 12;

    /// <summary>De hash van een begin; zestien tekens die in elke sleutel mogen staan.</summary>
    public string Term(string begin)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];

        // Pseudonyms hash nine digits with the same key; a word with this before it is never that.
        HMACSHA256.HashData(sleutel.Span, Encoding.UTF8.GetBytes($"zoek|{begin}"), hash);
        return Base64Url.EncodeToString(hash[..Bytes]);
    }

    /// <summary>Alle termen van een naam.</summary>
    public IReadOnlyList<string> Termen(string naam) => [.. Zoekwoorden.Van(naam).SelectMany(Zoekwoorden.Beginnen).Distinct().Select(Term)];
}
