using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>Regelingen met de getallen van een bron, gemaakt uit een meegeleverde: zo hangt de rekentest niet aan het bestand.</summary>
internal static class Regelingvormen
{
    /// <summary>De bedragen en de duur van het UWV Protocol Interne Jobcoach 2015: perioden van een jaar.</summary>
    public static Regeling Interne { get; } = Hoofdstuk8 with
    {
        Uitvoerder = Uwv.Uitvoerder,
        Begeleidingsvorm = Gegeven<Begeleidingsvorm?>(Begeleidingsvorm.Intern),
        Regimes =
        [
            Regime("licht", 1, Intensiteit(Intensiteitsoort.BedragPerJaar, 500, 2700, 1400, 1400)),
            Regime("midden", 2, Intensiteit(Intensiteitsoort.BedragPerJaar, 600, 4500, 2700, 1400)),
            Regime("intensief", 3, Intensiteit(Intensiteitsoort.BedragPerJaar, 750, 6800, 4500, 2700)),
        ],
        Duur = Uwv.Duur with { PeriodeMaanden = Gegeven<int?>(12), EerdereBegeleidingAftrekken = Gegeven<bool?>(true) },
        Rekenregel = Hoofdstuk8.Rekenregel with { ProRataOnderUren = Gegeven<decimal?>(24), NaarRatoBijKortContract = Gegeven<bool?>(true) },
        Tarief = Uwv.Tarief! with { VoorschotPercentage = Gegeven<decimal?>(100) },
        Termijnen = Uwv.Termijnen with
        {
            TerugwerkendeKrachtWijziging = Termijn(0, Termijneenheid.Weken),
            Vaststelling = Termijn(3, Termijneenheid.Maanden),
            Terugvordering = Termijn(4, Termijneenheid.Weken),
        },
    };

    /// <summary>De uren van Rotterdam, met overhevelen: licht 9 vooruit en 10 terug, midden 18 en 20.</summary>
    public static Regeling Rotterdam { get; } = Hoofdstuk8 with
    {
        Regimes =
        [
            Regime("licht", 1, Intensiteit(Intensiteitsoort.UrenPerJaar, null, 36, 18, 18), 9, 10),
            Regime("midden", 2, Intensiteit(Intensiteitsoort.UrenPerJaar, null, 60, 36, 18), 18, 20),
        ],
        Rekenregel = Hoofdstuk8.Rekenregel with { ProRataOnderUren = Gegeven<decimal?>(24) },
    };

    public static Termijnregel Termijn(int aantal, Termijneenheid eenheid) =>
        new(Gegeven<int?>(aantal), eenheid, Termijnanker.Ontvangst, Gegeven<bool?>(false));

    private static Regime Regime(string code, int rang, Intensiteit intensiteit, decimal? vooruit = null, decimal? terug = null) =>
        new(code, code, rang, intensiteit, Gegeven<bool?>(false), Gegeven(vooruit), Gegeven(terug));
}
