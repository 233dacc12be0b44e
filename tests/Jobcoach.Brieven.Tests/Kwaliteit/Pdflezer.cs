using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Leest een PDF zoals een schermlezer: langs de structuurboom.</summary>
internal sealed class Pdflezer : IDisposable
{
    private readonly PdfDocument _document;
    private readonly Dictionary<long, int> _bladen;
    private readonly Dictionary<(int Blad, int Merk), string> _teksten = [];

    public Pdflezer(byte[] pdf)
    {
        _document = PdfDocument.Open(pdf);
        var kinderen = (ArrayToken)Woordenboek(Catalogus.Data["Pages"]).Data["Kids"];
        _bladen = kinderen.Data.Cast<IndirectReferenceToken>().Select((kind, plaats) => (kind.Data.ObjectNumber, plaats)).ToDictionary(paar => paar.ObjectNumber, paar => paar.plaats);
        for (var blad = 0; blad < _document.NumberOfPages; blad++)
        {
            foreach (var merk in _document.GetPage(blad + 1).GetMarkedContents().Where(een => een.MarkedContentIdentifier >= 0))
            {
                _teksten.Add((blad, merk.MarkedContentIdentifier), string.Concat(merk.Letters.Select(letter => letter.Value)));
            }
        }
    }

    public DictionaryToken Catalogus => _document.Structure.Catalog.CatalogDictionary;

    public string? Titel => _document.Information.Title;

    public int Bladen => _document.NumberOfPages;

    /// <summary>De stukken tekst die een merk hebben.</summary>
    public IReadOnlyCollection<(int Blad, int Merk)> Merken => _teksten.Keys;

    /// <summary>De knopen van de boom in leesvolgorde, met hun eigen tekst en merken.</summary>
    public IReadOnlyList<Knoop> Boom() => [.. Knopen(Woordenboek(Catalogus.Data["StructTreeRoot"]), "")];

    public IEnumerable<DictionaryToken> Fonts() => Objecten().OfType<DictionaryToken>().Where(een => een.TryGet(NameToken.Type, out NameToken soort) && soort.Data == "FontDescriptor");

    public DictionaryToken Woordenboek(IToken token) => (DictionaryToken)Volg(token);

    public string Xmp() => System.Text.Encoding.UTF8.GetString(((StreamToken)Volg(Catalogus.Data["Metadata"])).Data.Span);

    public void Dispose() => _document.Dispose();

    public IToken Volg(IToken token) => token is IndirectReferenceToken verwijzing ? _document.Structure.GetObject(verwijzing.Data).Data : token;

    private IEnumerable<IToken> Objecten() => _document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(een => _document.Structure.GetObject(een).Data);

    private IEnumerable<Knoop> Knopen(DictionaryToken ouder, string pad)
    {
        foreach (var kind in ((ArrayToken)Volg(ouder.Data["K"])).Data.Select(Woordenboek))
        {
            if (!kind.Data.TryGetValue("S", out var soort))
            {
                continue;
            }

            var stukken = ((ArrayToken)Volg(kind.Data["K"])).Data.Select(Woordenboek).Where(een => een.Data.ContainsKey("MCID")).Select(Plek).ToList();
            var naam = ((NameToken)soort).Data;
            yield return new(naam, pad, string.Concat(stukken.Select(plek => _teksten[plek])), stukken, kind);
            foreach (var knoop in Knopen(kind, $"{pad}/{naam}"))
            {
                yield return knoop;
            }
        }
    }

    private (int Blad, int Merk) Plek(DictionaryToken stuk) => (_bladen[((IndirectReferenceToken)stuk.Data["Pg"]).Data.ObjectNumber], ((NumericToken)stuk.Data["MCID"]).Int);
}

/// <summary>Een knoop van de structuurboom.</summary>
internal sealed record Knoop(string Soort, string Pad, string Tekst, IReadOnlyList<(int Blad, int Merk)> Stukken, DictionaryToken Kenmerken);
