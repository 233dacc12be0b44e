using System.Security.Cryptography;
using System.Text.Json;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Een feit in de keten van een zaak: elk feit draagt de hash van het vorige, zodat weglaten of veranderen opvalt.</summary>
/// <param name="Volgnummer">Plaats in het dossier, vanaf 1.</param>
/// <param name="Feit">Het feit.</param>
/// <param name="Vorige">De hash van het vorige feit; leeg bij het eerste.</param>
/// <param name="Hash">SHA-256 over volgnummer, feit en vorige hash, in hexadecimalen.</param>
public sealed record Dossierfeit(int Volgnummer, Feit Feit, string Vorige, string Hash)
{
    /// <summary>Maakt de volgende schakel; null begint de keten.</summary>
    public static Dossierfeit Volgende(Dossierfeit? laatste, Feit feit) => Volgende(laatste?.Volgnummer ?? 0, laatste?.Hash ?? "", feit);

    /// <summary>Maakt de volgende schakel voor wie alleen nummer en hash van de laatste heeft; 0 en leeg beginnen de keten.</summary>
    public static Dossierfeit Volgende(int laatste, string hash, Feit feit) => new(laatste + 1, feit, hash, Bereken(laatste + 1, feit, hash));

    /// <summary>Of de hash klopt met de inhoud.</summary>
    public bool Klopt() => Hash == Bereken(Volgnummer, Feit, Vorige);

    private static string Bereken(int volgnummer, Feit feit, string vorige) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { volgnummer, feit, vorige }, JobcoachJson.Options)));
}
