using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Het bericht dat het besluit later komt, met een nieuwe dag (Awb 4:14 lid 1 of 3).</summary>
/// <param name="MeegedeeldOp">De dag van het bericht; uiterlijk de laatste dag van de termijn die dan geldt.</param>
/// <param name="NieuweLaatsteDag">De dag die in het bericht staat; het bestuursorgaan kiest haar.</param>
/// <param name="Reden">Waarom, zoals het in het bericht staat.</param>
public sealed record Verdaging(DateOnly MeegedeeldOp, DateOnly NieuweLaatsteDag, string Reden)
{
    /// <summary>Of deze verdaging kan, gegeven de termijn die nu geldt. Leeg als er niets aan de hand is.</summary>
    public List<Weigering> Controleer(DateOnly geldendeLaatsteDag)
    {
        var weigeringen = new List<Weigering>();
        if (MeegedeeldOp > geldendeLaatsteDag)
        {
            weigeringen.Add(new("verdaging-te-laat", "De beslistermijn is al voorbij. Verdagen kan alleen binnen de termijn (Awb 4:14 lid 3).", "meegedeeldOp"));
        }

        if (NieuweLaatsteDag <= geldendeLaatsteDag)
        {
            weigeringen.Add(new("verdaging-niet-later", "De nieuwe laatste dag moet later zijn dan de laatste dag die nu geldt.", "nieuweLaatsteDag"));
        }

        // Anders noemt de brief een andere dag dan de berekening, die op een werkdag eindigt.
        if (!Kalender.IsWerkdag(NieuweLaatsteDag))
        {
            weigeringen.Add(new("verdaging-geen-werkdag", "Kies als nieuwe laatste dag een werkdag.", "nieuweLaatsteDag"));
        }

        if (string.IsNullOrWhiteSpace(Reden))
        {
            weigeringen.Add(new("verdaging-zonder-reden", "Schrijf op waarom het besluit later komt.", "reden"));
        }

        return weigeringen;
    }
}
