namespace Jobcoach.Web.Documenten;

/// <summary>Wat een document is, gezien zijn eerste bytes. Wat een browser of een bestandsnaam erover zegt telt niet.</summary>
internal static class Documentherkenning
{
    /// <summary>Zoveel bytes zijn genoeg.</summary>
    public const int Lengte = 8;

    private static readonly (string Mediatype, byte[] Begin)[] Kenmerken =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    /// <summary>Het mediatype, of null als het geen type is dat wordt aangenomen.</summary>
    public static string? Mediatype(ReadOnlySpan<byte> inhoud)
    {
        foreach (var (mediatype, begin) in Kenmerken)
        {
            if (inhoud.StartsWith(begin))
            {
                return mediatype;
            }
        }

        return null;
    }

    /// <summary>Hoe de inhoud van een type begint.</summary>
    /// <exception cref="InvalidOperationException">Het type wordt niet aangenomen.</exception>
    public static byte[] Begin(string mediatype) => Kenmerken.Single(kenmerk => kenmerk.Mediatype == mediatype).Begin;
}
