using Jobcoach.Brieven.Inhoud;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Een pagina in opbouw. Alles wat erop komt is gemerkt: als inhoud van een knoop, of als versiering die niemand hoeft te horen.</summary>
internal sealed class Blad(PdfPageBuilder pagina, int plaats, PdfDocumentBuilder.AddedFont gewoon, PdfDocumentBuilder.AddedFont vet)
{
    private int _merken;

    /// <summary>De breedte van een stuk tekst in punten.</summary>
    public static double Breedte(Tekstdeel deel, double grootte) => (deel.Vet ? Lettertype.Vet : Lettertype.Gewoon).Breedte(deel.Inhoud, grootte);

    /// <summary>Zet wat <paramref name="teken"/> tekent als inhoud van de knoop.</summary>
    public void Inhoud(Structuurelement knoop, Action teken)
    {
        var merk = _merken++;
        knoop.Inhoud.Add((plaats, merk));
        var kenmerken = new Dictionary<NameToken, IToken> { [NameToken.Create("MCID")] = new NumericToken(merk) };
        Gemerkt(new BeginMarkedContentWithProperties(NameToken.Create(knoop.Soort), new DictionaryToken(kenmerken)), teken);
    }

    /// <summary>Zet wat <paramref name="teken"/> tekent als versiering.</summary>
    public void Versiering(Action teken) => Gemerkt(new BeginMarkedContent(NameToken.Create("Artifact")), teken);

    /// <summary>Schrijft een regel vanaf links, met de grondlijn op de hoogte (in punten vanaf de onderkant).</summary>
    public void Schrijf(Zetregel regel, double links, double grondlijn, double grootte)
    {
        foreach (var stuk in regel.Stukken.Where(stuk => stuk.Inhoud.Length > 0))
        {
            pagina.AddText(stuk.Inhoud, grootte, new PdfPoint(links, grondlijn), stuk.Vet ? vet : gewoon);
            links += Breedte(stuk, grootte);
        }
    }

    /// <summary>Trekt een lijn over de breedte van de tekst.</summary>
    public void Lijn(double hoogte, double dikte) => Versiering(() =>
    {
        pagina.SetStrokeColor(150, 160, 170);
        pagina.DrawLine(new PdfPoint(Bladmaat.MargeLinks, hoogte), new PdfPoint(Bladmaat.Breedte - Bladmaat.MargeRechts, hoogte), dikte);
        pagina.ResetColor();
    });

    private void Gemerkt(UglyToad.PdfPig.Graphics.Operations.IGraphicsStateOperation begin, Action teken)
    {
        pagina.CurrentStream.Operations.Add(begin);
        teken();
        pagina.CurrentStream.Operations.Add(EndMarkedContent.Value);
    }
}
