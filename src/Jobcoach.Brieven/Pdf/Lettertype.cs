using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Een lettertype dat in elke brief wordt ingesloten. Het bestand komt bij het bouwen uit een pakket met een open licentie.</summary>
internal sealed class Lettertype
{
    private readonly TrueTypeFont _font;
    private readonly double _eenheden;
    private readonly Dictionary<char, double> _breedten = [];

    private Lettertype(byte[] bestand)
    {
        Bestand = bestand;
        _font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(bestand));
        _eenheden = _font.GetUnitsPerEm();
        for (var letter = ' '; letter < '\uD800'; letter++)
        {
            if (_font.TryGetAdvanceWidth(letter, out var breedte))
            {
                _breedten[letter] = breedte / _eenheden;
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
    public bool Kent(char letter) => _breedten.ContainsKey(letter);

    /// <summary>De breedte van een tekst in punten; een letter die het lettertype niet heeft telt niet mee.</summary>
    public double Breedte(string tekst, double grootte) => tekst.Sum(letter => _breedten.GetValueOrDefault(letter)) * grootte;

    private static byte[] Lees(string naam)
    {
        using var bron = typeof(Lettertype).Assembly.GetManifestResourceStream($"Lettertypen/{naam}")
            ?? throw new InvalidOperationException($"Lettertype {naam} ontbreekt in het programma.");
        using var inhoud = new MemoryStream();
        bron.CopyTo(inhoud);
        return inhoud.ToArray();
    }
}
