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
    public static Dossierfeit Volgende(Dossierfeit? laatste, Feit feit)
    {
        var (volgnummer, vorige) = ((laatste?.Volgnummer ?? 0) + 1, laatste?.Hash ?? "");
        return new(volgnummer, feit, vorige, Bereken(volgnummer, feit, vorige));
    }

    /// <summary>Of de hash klopt met de inhoud.</summary>
    public bool Klopt() => Hash == Bereken(Volgnummer, Feit, Vorige);

    private static string Bereken(int volgnummer, Feit feit, string vorige) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { volgnummer, feit, vorige }, JobcoachJson.Options)));
}
