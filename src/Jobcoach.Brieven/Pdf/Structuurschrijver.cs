using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Schrijft de structuurboom: elke knoop met zijn ouder, zijn kinderen en zijn inhoud, en per pagina welke knoop bij welk merk hoort.</summary>
internal sealed class Structuurschrijver(Objecten objecten, IReadOnlyList<IndirectReference> bladen)
{
    private readonly Dictionary<(int Pagina, int Merk), IndirectReferenceToken> _eigenaars = [];

    /// <summary>De wortel van de boom.</summary>
    public IndirectReferenceToken Schrijf(Structuurelement boom)
    {
        var wortel = objecten.Reserveer();
        var document = Knoop(boom, wortel);
        return objecten.Zet(wortel, Pdfafwerking.Woordenboek(
            ("Type", NameToken.Create("StructTreeRoot")),
            ("K", new ArrayToken([document])),
            ("ParentTree", Ouders()),
            ("ParentTreeNextKey", new NumericToken(bladen.Count))));
    }

    private IndirectReferenceToken Knoop(Structuurelement element, IndirectReferenceToken ouder)
    {
        var zelf = objecten.Reserveer();
        var kinderen = element.Kinderen.Select(kind => (IToken)Knoop(kind, zelf)).ToList();
        foreach (var plek in element.Inhoud)
        {
            _eigenaars[plek] = zelf;
            kinderen.Add(Pdfafwerking.Woordenboek(
                ("Type", NameToken.Create("MCR")),
                ("Pg", new IndirectReferenceToken(bladen[plek.Pagina])),
                ("MCID", new NumericToken(plek.Merk))));
        }

        var woordenboek = Pdfafwerking.Woordenboek(
            ("Type", NameToken.Create("StructElem")),
            ("S", NameToken.Create(element.Soort)),
            ("P", ouder),
            ("K", new ArrayToken(kinderen)));
        return objecten.Zet(zelf, Kenmerken(element) is { } kenmerken ? woordenboek.Met("A", kenmerken) : woordenboek);
    }

    private static DictionaryToken? Kenmerken(Structuurelement element) => element switch
    {
        { Bereik: { } bereik } => Pdfafwerking.Woordenboek(("O", NameToken.Create("Table")), ("Scope", NameToken.Create(bereik))),
        { Soort: "L" } => Pdfafwerking.Woordenboek(("O", NameToken.Create("List")), ("ListNumbering", NameToken.Create(element.Genummerd ? "Decimal" : "Disc"))),
        _ => null,
    };

    private IndirectReferenceToken Ouders()
    {
        var nummers = new List<IToken>();
        for (var pagina = 0; pagina < bladen.Count; pagina++)
        {
            var vanPagina = _eigenaars.Where(paar => paar.Key.Pagina == pagina).OrderBy(paar => paar.Key.Merk).Select(paar => (IToken)paar.Value).ToList();
            nummers.Add(new NumericToken(pagina));
            nummers.Add(objecten.Voeg(new ArrayToken(vanPagina)));
        }

        return objecten.Voeg(Pdfafwerking.Woordenboek(("Nums", new ArrayToken(nummers))));
    }
}
