using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Een lettertype dat in elke brief wordt ingesloten. Het bestand komt bij het bouwen uit een pakket met een open licentie.</summary>
internal sealed class Lettertype
{
    private readonly TrueTypeFont font;
    private readonly double eenheden;
    private readonly Dictionary<char, double> breedten = [];

    private Lettertype(byte[] bestand)
    {
        Bestand = bestand;
        font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(bestand));
        eenheden = font.GetUnitsPerEm();
        for (var letter = ' '; letter < '\uD800'; letter++)
        {
            if (font.TryGetAdvanceWidth(letter, out var breedte))
            {
                breedten[letter] = breedte / eenheden;
            }
        }
    }

    /// <summary>Voor de tekst.</summary>
    public static Lettertype Gewoon { get; } = new(Lees("gewoon.ttf"));

    /// <summary>Voor koppen en nadruk.</summary>
    public static Lettertype Vet { get; } = new(Lees("vet.ttf"));

    /// <summary>De inhoud van het bestand.</summary>
    public byte[] Bestand { get; }

    /// <summary>Of het lettertype deze letter heeft.</summary>
    public bool Kent(char letter) => breedten.ContainsKey(letter);

    /// <summary>De breedte van een tekst in punten; een letter die het lettertype niet heeft telt niet mee.</summary>
    public double Breedte(string tekst, double grootte) => tekst.Sum(letter => breedten.GetValueOrDefault(letter)) * grootte;

    private static byte[] Lees(string naam)
    {
        using var bron = typeof(Lettertype).Assembly.GetManifestResourceStream($"Lettertypen/{naam}")
            ?? throw new InvalidOperationException($"Lettertype {naam} ontbreekt in het programma.");
        using var inhoud = new MemoryStream();
        bron.CopyTo(inhoud);
        return inhoud.ToArray();
    }
}
