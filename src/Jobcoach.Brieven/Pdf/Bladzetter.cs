using System.Globalization;
using Jobcoach.Brieven.Inhoud;
using UglyToad.PdfPig.Writer;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Zet een brief op bladen, van boven naar beneden, en bouwt ondertussen de structuurboom in dezelfde volgorde.</summary>
internal sealed class Bladzetter(Func<PdfPageBuilder> nieuwBlad, PdfDocumentBuilder.AddedFont gewoon, PdfDocumentBuilder.AddedFont vet)
{
    private readonly List<Blad> _bladen = [];
    private double _hoogte;

    /// <summary>De wortel van de structuurboom.</summary>
    public Structuurelement Boom { get; } = new("Document");

    private Blad Nu => _bladen[^1];

    private double Ruimte => _hoogte - Bladmaat.MargeOnder;

    /// <summary>Zet de hele brief, en daarna de voet van elke pagina.</summary>
    public void Zet(Briefinhoud brief)
    {
        Volgende();
        for (var plaats = 0; plaats < brief.Afzender.Count; plaats++)
        {
            Tekst(Boom.Kind("P"), [new(brief.Afzender[plaats], Vet: plaats == 0)], plaats == 0 ? Bladmaat.Afzender : Bladmaat.Letter, 0, na: 0);
        }

        if (brief.Afzender.Count > 0)
        {
            _hoogte -= 4;
            Nu.Lijn(_hoogte, 0.8);
            _hoogte -= 26;
        }

        Tekst(Boom.Kind("H1"), [new(brief.Titel, Vet: true)], Bladmaat.Titel, 0, na: 12);
        foreach (var (deel, volgend) in brief.Delen.Zip(brief.Delen.Skip(1).Append(null)))
        {
            if (deel is Briefdeel.Alinea alinea && volgend is (Briefdeel.Lijst or Briefdeel.Tabel))
            {
                // What announces a list stays with its first points.
                Houd((Breek(alinea.Inhoud, Bladmaat.Letter, Bladmaat.Zetbreedte).Count + 2) * Bladmaat.Regelafstand + Bladmaat.NaAlinea);
            }

            Zet(deel);
        }

        Voeten(brief.Voet);
    }

    private void Zet(Briefdeel deel)
    {
        switch (deel)
        {
            case Briefdeel.Kop kop:
                var grootte = kop.Niveau == 2 ? Bladmaat.Kop2 : Bladmaat.Kop3;

                // A heading stays with the first two lines of what follows.
                Houd(Bladmaat.Regel(grootte) + 2 * Bladmaat.Regelafstand + 12);
                _hoogte -= 8;
                Tekst(Boom.Kind($"H{kop.Niveau}"), [.. kop.Inhoud.Select(stuk => stuk with { Vet = true })], grootte, 0, na: 3);
                break;
            case Briefdeel.Alinea alinea:
                Tekst(Boom.Kind("P"), alinea.Inhoud, Bladmaat.Letter, 0, Bladmaat.NaAlinea);
                break;
            case Briefdeel.Lijst lijst:
                Zet(lijst);
                break;
            case Briefdeel.Tabel tabel:
                Zet(tabel);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(deel));
        }
    }

    private void Zet(Briefdeel.Lijst lijst)
    {
        var knoop = Boom.Kind("L", genummerd: lijst.Genummerd);
        for (var plaats = 0; plaats < lijst.Punten.Count; plaats++)
        {
            var punt = knoop.Kind("LI");
            Houd(Bladmaat.Regelafstand);
            var teken = new Zetregel([new(Platte.Teken(lijst, plaats))], 0);
            var grondlijn = _hoogte - Grondlijn(Bladmaat.Letter);
            Nu.Inhoud(punt.Kind("Lbl"), () => Nu.Schrijf(teken, Bladmaat.MargeLinks + 2, grondlijn, Bladmaat.Letter));
            Tekst(punt.Kind("LBody"), lijst.Punten[plaats], Bladmaat.Letter, Bladmaat.Inspringing, na: 3);
        }

        _hoogte -= Bladmaat.NaAlinea - 3;
    }

    private void Zet(Briefdeel.Tabel tabel)
    {
        var knoop = Boom.Kind("Table");
        var kolommen = Kolommen(tabel);
        foreach (var (rij, plaats) in tabel.Rijen.Prepend(tabel.Koppen).Select((rij, plaats) => (rij, plaats)))
        {
            var cellen = rij.Select((cel, kolom) => Breek(plaats == 0 || kolom == 0 ? [.. cel.Select(stuk => stuk with { Vet = true })] : cel, Bladmaat.Letter, kolommen[kolom] - 2 * Bladmaat.Celmarge)).ToList();
            var rijhoogte = cellen.Max(cel => cel.Count) * Bladmaat.Regelafstand + 2 * Bladmaat.Celmarge;
            Houd(rijhoogte + (plaats == 0 ? Bladmaat.Regelafstand : 0));
            var rijknoop = knoop.Kind("TR");
            var links = Bladmaat.MargeLinks;
            for (var kolom = 0; kolom < cellen.Count; kolom++)
            {
                var (cel, begin, breedte) = (cellen[kolom], links, kolommen[kolom]);
                var rechts = tabel.Rechts.ElementAtOrDefault(kolom);
                Nu.Inhoud(plaats == 0 ? rijknoop.Kind("TH", "Column") : kolom == 0 ? rijknoop.Kind("TH", "Row") : rijknoop.Kind("TD"), () =>
                {
                    for (var regel = 0; regel < cel.Count; regel++)
                    {
                        var van = rechts ? begin + breedte - Bladmaat.Celmarge - cel[regel].Breedte : begin + (kolom == 0 ? 0 : Bladmaat.Celmarge);
                        Nu.Schrijf(cel[regel], van, _hoogte - Bladmaat.Celmarge - regel * Bladmaat.Regelafstand - Grondlijn(Bladmaat.Letter), Bladmaat.Letter);
                    }
                });
                links += breedte;
            }

            _hoogte -= rijhoogte;
            Nu.Lijn(_hoogte, plaats == 0 ? 0.8 : 0.4);
        }

        _hoogte -= Bladmaat.NaAlinea;
    }

    // The first column gets what it needs up to half the page; the others share the rest.
    private static double[] Kolommen(Briefdeel.Tabel tabel)
    {
        var wens = Enumerable.Range(0, tabel.Koppen.Count)
            .Select(kolom => tabel.Rijen.Append(tabel.Koppen).Max(rij => rij[kolom].Sum(stuk => Blad.Breedte(stuk with { Vet = true }, Bladmaat.Letter))) + 2 * Bladmaat.Celmarge + 1)
            .ToArray();
        if (wens.Sum() <= Bladmaat.Zetbreedte)
        {
            var over = (Bladmaat.Zetbreedte - wens.Sum()) / wens.Length;
            return [.. wens.Select(breedte => breedte + over)];
        }

        var smalst = Bladmaat.Zetbreedte / wens.Length / 2;
        var deel = (Bladmaat.Zetbreedte - smalst * wens.Length) / wens.Sum(breedte => Math.Max(0, breedte - smalst));
        return [.. wens.Select(breedte => smalst + Math.Max(0, breedte - smalst) * deel)];
    }

    private void Tekst(Structuurelement knoop, IReadOnlyList<Tekstdeel> delen, double grootte, double inspringing, double na)
    {
        var regels = Breek(delen, grootte, Bladmaat.Zetbreedte - inspringing);
        var afstand = Bladmaat.Regel(grootte);
        for (var klaar = 0; klaar < regels.Count;)
        {
            Houd(afstand);
            var passen = Math.Min(regels.Count - klaar, (int)(Ruimte / afstand));

            // Never one line alone at the head of the next page.
            if (regels.Count - klaar - passen == 1 && passen > 2)
            {
                passen--;
            }

            var stuk = regels.Skip(klaar).Take(passen).ToList();
            Nu.Inhoud(knoop, () =>
            {
                for (var plaats = 0; plaats < stuk.Count; plaats++)
                {
                    Nu.Schrijf(stuk[plaats], Bladmaat.MargeLinks + inspringing, _hoogte - plaats * afstand - Grondlijn(grootte), grootte);
                }
            });
            _hoogte -= passen * afstand;
            klaar += passen;
            if (klaar < regels.Count)
            {
                Volgende();
            }
        }

        _hoogte -= na;
    }

    private static IReadOnlyList<Zetregel> Breek(IReadOnlyList<Tekstdeel> delen, double grootte, double breedte) =>
        Regelbreker.Breek(delen, breedte, deel => Blad.Breedte(deel, grootte));

    private void Houd(double nodig)
    {
        if (Ruimte < nodig)
        {
            Volgende();
        }
    }

    private void Volgende()
    {
        _bladen.Add(new(nieuwBlad(), _bladen.Count, gewoon, vet));
        _hoogte = Bladmaat.Hoogte - Bladmaat.MargeBoven;
    }

    private void Voeten(string voet)
    {
        for (var plaats = 0; plaats < _bladen.Count; plaats++)
        {
            var blad = _bladen[plaats];
            var nummer = new Tekstdeel(string.Create(CultureInfo.InvariantCulture, $"Pagina {plaats + 1} van {_bladen.Count}"));
            blad.Versiering(() =>
            {
                blad.Schrijf(new([new(voet)], 0), Bladmaat.MargeLinks, 44, Bladmaat.Voet);
                blad.Schrijf(new([nummer], 0), Bladmaat.Breedte - Bladmaat.MargeRechts - Blad.Breedte(nummer, Bladmaat.Voet), 44, Bladmaat.Voet);
            });
        }
    }

    // Where the feet of the letters stand below the top of their line.
    private static double Grondlijn(double grootte) => Bladmaat.Regel(grootte) / 2 + grootte * 0.34;
}
