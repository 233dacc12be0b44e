namespace Jobcoach.Web.Documenten;

/// <summary>Aan welk begin de inhoud van een document te herkennen is: wat zij zich noemt moet zij zijn, want iemand anders opent haar.</summary>
internal static class Documentkenmerk
{
    private static readonly Dictionary<string, byte[]> Kenmerken = new()
    {
        ["application/pdf"] = "%PDF-"u8.ToArray(),
        ["image/jpeg"] = [0xFF, 0xD8, 0xFF],
        ["image/png"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    };

    /// <summary>Het grootste aantal bytes dat een begin heeft.</summary>
    public const int Langst = 8;

    /// <summary>Het begin van een mediatype dat wordt aangenomen.</summary>
    public static byte[] Van(string mediatype) => Kenmerken[mediatype];

    /// <summary>Het mediatype waar het begin van de inhoud bij hoort; null als zij van geen van de typen is.</summary>
    public static string? Mediatype(ReadOnlySpan<byte> begin)
    {
        foreach (var (mediatype, kenmerk) in Kenmerken)
        {
            if (begin.StartsWith(kenmerk))
            {
                return mediatype;
            }
        }

        return null;
    }
}
