using Jobcoach.Brieven.Inhoud;
using UglyToad.PdfPig.Writer;

namespace Jobcoach.Brieven.Pdf;

/// <summary>
/// Maakt van een brief een PDF met structuur (PDF/UA-1, ISO 14289-1): titel, taal, koppen, lijsten, tabellen en leesvolgorde, met ingesloten lettertypen.
/// Dezelfde brief geeft dezelfde bytes.
/// </summary>
public static class Pdfbrief
{
    /// <summary>De PDF van een brief.</summary>
    public static byte[] Maak(Briefinhoud brief)
    {
        using var bouwer = new PdfDocumentBuilder(1.7) { IncludeDocumentInformation = false };
        var zetter = new Bladzetter(
            () => bouwer.AddPage(Bladmaat.Breedte, Bladmaat.Hoogte),
            bouwer.AddTrueTypeFont(Lettertype.Gewoon.Bestand),
            bouwer.AddTrueTypeFont(Lettertype.Vet.Bestand));
        zetter.Zet(brief);
        return Pdfafwerking.WerkAf(bouwer.Build(), brief, zetter.Boom);
    }
}
