using System.Security.Cryptography;
using System.Text;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>De Idempotency-Key van een verzoek, gebonden aan wie het deed.</summary>
public sealed record Herhaalsleutel
{
    private Herhaalsleutel(string sleutel, string vingerafdruk) => (Sleutel, Vingerafdruk) = (sleutel, vingerafdruk);

    /// <summary>Hash van persoon en sleutel: de sleutel van een ander telt niet.</summary>
    public string Sleutel { get; }

    /// <summary>Hash van pad en inhoud.</summary>
    public string Vingerafdruk { get; }

    /// <summary>Maakt de sleutel van een verzoek.</summary>
    public static Herhaalsleutel Van(string persoon, string sleutel, string pad, ReadOnlySpan<byte> inhoud) =>
        new(Hash(Encoding.UTF8.GetBytes($"{persoon}\n{sleutel}")), Hash([.. Encoding.UTF8.GetBytes($"{pad}\n"), .. inhoud]));

    internal VerwerkteSleutel? Zoek(ZaakDocument document) => document.Sleutels.FirstOrDefault(eerder => eerder.Sleutel == Sleutel);

    internal VerwerkteSleutel Verwerkt(long versie) => new(Sleutel, Vingerafdruk, versie);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
