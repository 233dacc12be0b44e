using System.Text;
using Jobcoach.Brieven.Inhoud;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;

namespace Jobcoach.Brieven.Pdf;

/// <summary>
/// Schrijft een PDF opnieuw met wat de bibliotheek niet zelf toevoegt: de structuurboom, de taal, de titel en de verklaring PDF/UA-1.
/// De bibliotheek leest en schrijft de objecten; hier wordt alleen bepaald welke erbij komen.
/// </summary>
internal static class Pdfafwerking
{
    private static readonly NameToken Soort = NameToken.Type;

    /// <summary>De afgewerkte PDF.</summary>
    public static byte[] WerkAf(byte[] ontwerp, Briefinhoud brief, Structuurelement boom)
    {
        using var bron = PdfDocument.Open(ontwerp);
        var objecten = bron.Structure.CrossReferenceTable.ObjectOffsets.Keys
            .OrderBy(verwijzing => verwijzing.ObjectNumber)
            .ToDictionary(verwijzing => verwijzing, verwijzing => bron.Structure.GetObject(verwijzing).Data);
        var nieuw = new Objecten(objecten);
        var catalogus = objecten.Single(paar => Is(paar.Value, "Catalog"));
        var bladen = Bladen(objecten, (DictionaryToken)catalogus.Value);

        var structuur = new Structuurschrijver(nieuw, [.. bladen.Select(blad => blad.Verwijzing)]).Schrijf(boom);
        foreach (var ((verwijzing, blad), plaats) in bladen.Select((blad, plaats) => (blad, plaats)))
        {
            objecten[verwijzing] = blad.Met("StructParents", new NumericToken(plaats)).Met("Tabs", NameToken.Create("S"));
        }

        foreach (var (verwijzing, font) in objecten.Where(paar => Is(paar.Value, "Font")).ToList())
        {
            // The letters have codes of their own, with a table to Unicode; a standard encoding beside it would contradict that (ISO 14289-1, 7.21.6).
            objecten[verwijzing] = ((DictionaryToken)font).Zonder("Encoding");
        }

        objecten[catalogus.Key] = ((DictionaryToken)catalogus.Value)
            .Met("Lang", new StringToken(brief.Taal))
            .Met("MarkInfo", Woordenboek(("Marked", BooleanToken.True)))
            .Met("ViewerPreferences", Woordenboek(("DisplayDocTitle", BooleanToken.True)))
            .Met("StructTreeRoot", structuur)
            .Met("Metadata", nieuw.Voeg(Metagegevens(brief)));
        return Schrijf(objecten, catalogus.Key, nieuw.Voeg(Woordenboek(("Title", Tekst(brief.Titel)))).Data);
    }

    // Text of the file itself, with a mark that says UTF-16, so that every letter survives (ISO 32000-1, 7.9.2.2).
    private static HexToken Tekst(string tekst) => new(Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(tekst)]));

    /// <summary>Een woordenboek met deze namen.</summary>
    internal static DictionaryToken Woordenboek(params IEnumerable<(string Naam, IToken Waarde)> paren) =>
        new(paren.ToDictionary(paar => NameToken.Create(paar.Naam), paar => paar.Waarde));

    private static bool Is(IToken token, string soort) =>
        token is DictionaryToken woordenboek && woordenboek.TryGet(Soort, out NameToken naam) && naam.Data == soort;

    private static List<(IndirectReference Verwijzing, DictionaryToken Blad)> Bladen(Dictionary<IndirectReference, IToken> objecten, DictionaryToken catalogus)
    {
        var wortel = (DictionaryToken)objecten[((IndirectReferenceToken)catalogus.Data["Pages"]).Data];
        return [.. ((ArrayToken)wortel.Data["Kids"]).Data.Cast<IndirectReferenceToken>().Select(kind => (kind.Data, (DictionaryToken)objecten[kind.Data]))];
    }

    private static StreamToken Metagegevens(Briefinhoud brief)
    {
        var xmp = Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{(char)0xFEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{System.Security.SecurityElement.Escape(brief.Titel)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{brief.Taal}</rdf:li></rdf:Bag></dc:language>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """);
        return new StreamToken(Woordenboek(("Type", NameToken.Create("Metadata")), ("Subtype", NameToken.Create("XML")), ("Length", new NumericToken(xmp.Length))), xmp);
    }

    private static byte[] Schrijf(Dictionary<IndirectReference, IToken> objecten, IndirectReference catalogus, IndirectReference gegevens)
    {
        using var uit = new MemoryStream();
        uit.Write("%PDF-1.7\n%"u8);
        uit.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var plaatsen = new Dictionary<IndirectReference, long>();
        foreach (var (verwijzing, token) in objecten.OrderBy(paar => paar.Key.ObjectNumber))
        {
            plaatsen[verwijzing] = uit.Position;
            TokenWriter.Instance.WriteObject(verwijzing.ObjectNumber, verwijzing.Generation, Bytes(token), uit);
        }

        TokenWriter.Instance.WriteCrossReferenceTable(plaatsen, catalogus, uit, gegevens, null);
        return MetVastKenmerk(uit.ToArray());
    }

    // The library draws the two identifiers of the file by lot; one brief must be one content, so they become its own hash.
    private static byte[] MetVastKenmerk(byte[] pdf)
    {
        const int Lengte = 32;
        var begin = pdf.AsSpan().LastIndexOf("/ID [ <"u8) + "/ID [ <"u8.Length;
        var tweede = begin + Lengte + "><"u8.Length;
        pdf.AsSpan(begin, Lengte).Fill((byte)'0');
        pdf.AsSpan(tweede, Lengte).Fill((byte)'0');
        var kenmerk = Encoding.ASCII.GetBytes(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(pdf))[..Lengte]);
        kenmerk.CopyTo(pdf, begin);
        kenmerk.CopyTo(pdf, tweede);
        return pdf;
    }

    private static byte[] Bytes(IToken token)
    {
        using var uit = new MemoryStream();
        TokenWriter.Instance.WriteToken(token, uit);
        return uit.ToArray();
    }
}
