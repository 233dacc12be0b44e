using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Termijnen;

/// <summary>De termijn om op een aanvraag te beslissen (Awb 4:13 tot en met 4:15).</summary>
public static class Beslistermijn
{
    /// <summary>De redelijke termijn van Awb 4:13 lid 2, als geen wettelijk voorschrift een termijn stelt.</summary>
    public static Termijnlengte Redelijk { get; } = Termijnlengte.Weken(8);

    /// <summary>
    /// De laatste dag om te beslissen. Dagen waarop de termijn stilstaat tellen niet; een lopende opschorting telt tot en met vandaag.
    /// Een verdaging volgens Awb 4:14 lid 3 telt als zij binnen de termijn is meegedeeld; daarna verschuift zij alleen nog door stilstand.
    /// Stelt een wettelijk voorschrift de termijn, dan is alleen een bericht mogelijk (4:14 lid 1), dat de termijn niet verschuift.
    /// De verlenging van de Algemene termijnenwet komt als laatste. Voor een verordening geldt die wet niet naar de letter: dan beslist de regeling.
    /// </summary>
    /// <param name="ontvangenOp">De dag van ontvangst; de termijn begint de dag erna.</param>
    /// <param name="wettelijkVoorschrift">De termijn van een wettelijk voorschrift; null geeft acht weken.</param>
    /// <param name="opschortingen">Alle opschortingen, in elke volgorde; overlap telt een keer.</param>
    /// <param name="verdagingen">Alle verdagingen, in elke volgorde.</param>
    /// <param name="vandaag">De dag waarop de vraag wordt gesteld.</param>
    /// <param name="verlenging">Of de termijn van een verordening doorloopt tot een werkdag; null als de termijn uit een wet komt.</param>
    /// <exception cref="ArgumentOutOfRangeException">Een termijn van minder dan een.</exception>
    public static Termijnberekening Bereken(
        DateOnly ontvangenOp,
        Termijnlengte? wettelijkVoorschrift,
        IReadOnlyList<Opschorting> opschortingen,
        IReadOnlyList<Verdaging> verdagingen,
        DateOnly vandaag,
        Param<bool?>? verlenging = null)
    {
        var lengte = wettelijkVoorschrift ?? Redelijk;
        ArgumentOutOfRangeException.ThrowIfLessThan(lengte.Aantal, 1, nameof(wettelijkVoorschrift));
        var klok = new Klok([.. opschortingen.OrderBy(een => een.Van).Select(een => een with { TotEnMet = een.TotEnMet ?? vandaag })]);

        var eind = lengte.Vanaf(ontvangenOp);
        List<Termijnstap> stappen =
        [
            new(ontvangenOp, "Awb 4:13", $"De aanvraag is ontvangen op {Datumtekst.Voluit(ontvangenOp)}."),
            Begin(eind, lengte, wettelijkVoorschrift is null),
            .. klok.Stilstand(ontvangenOp, eind.DayNumber - ontvangenOp.DayNumber),
        ];
        foreach (var verdaging in verdagingen.OrderBy(een => een.MeegedeeldOp))
        {
            stappen.Add(wettelijkVoorschrift is null ? Verdaag(verdaging, stappen[^1].Dag, klok) : Bericht(verdaging, stappen[^1].Dag));
        }

        return verlenging is { Waarde: not true } ? Beleidstermijn.Sluit(stappen, verlenging) : Termijnenwet.SluitOp(lengte, stappen, klok.StaatStil);
    }

    private static Termijnstap Begin(DateOnly dag, Termijnlengte lengte, bool isRedelijk) => new(
        dag,
        isRedelijk ? "Awb 4:13 lid 2" : "Awb 4:13 lid 1",
        $"De termijn om te beslissen is {lengte.Tekst}: tot en met {Datumtekst.Voluit(dag)}.");

    private static Termijnstap Verdaag(Verdaging verdaging, DateOnly dag, Klok klok)
    {
        const string artikel = "Awb 4:14 lid 3";
        var bericht = Zin(verdaging);
        var einde = klok.Eind(dag);
        if (verdaging.MeegedeeldOp > einde)
        {
            return new(dag, artikel, $"{bericht} Dat was na het einde van de termijn en telt daarom niet mee.");
        }

        var nieuw = klok.Tel(verdaging.MeegedeeldOp, verdaging.NieuweLaatsteDag.DayNumber - verdaging.MeegedeeldOp.DayNumber);
        return nieuw <= einde ? new(dag, artikel, $"{bericht} Dat is niet later dan de termijn en verandert niets.")
            : nieuw == verdaging.NieuweLaatsteDag ? new(nieuw, artikel, bericht)
            : new(nieuw, artikel, $"{bericht} Daarna stond de termijn nog stil. De laatste dag wordt {Datumtekst.Voluit(nieuw)}.");
    }

    private static Termijnstap Bericht(Verdaging verdaging, DateOnly dag) =>
        new(dag, "Awb 4:14 lid 1", $"{Zin(verdaging)} De wet of verordening stelt de termijn zelf. Daarom verandert dit bericht de laatste dag niet.");

    private static string Zin(Verdaging verdaging) =>
        $"Op {Datumtekst.Voluit(verdaging.MeegedeeldOp)} is bericht dat het besluit er uiterlijk {Datumtekst.Voluit(verdaging.NieuweLaatsteDag)} is.";

    /// <summary>Telt alleen de dagen waarop de termijn loopt.</summary>
    private sealed record Klok(IReadOnlyList<Opschorting> Opschortingen)
    {
        /// <summary>De dag waarop zoveel lopende dagen voorbij zijn.</summary>
        public DateOnly Tel(DateOnly vanaf, int dagen) => Tel(vanaf, dagen, Opschortingen);

        /// <summary>De laatste dag na verlenging van de acht weken; alleen die kan worden verdaagd.</summary>
        public DateOnly Eind(DateOnly dag) => Termijnenwet.Verleng(dag, StaatStil);

        /// <summary>Of de termijn op die dag stilstaat.</summary>
        public bool StaatStil(DateOnly dag) => StaatStil(dag, Opschortingen);

        /// <summary>Een stap per opschorting die de laatste dag verschuift.</summary>
        public IEnumerable<Termijnstap> Stilstand(DateOnly vanaf, int dagen)
        {
            var dag = Tel(vanaf, dagen, []);
            for (var aantal = 1; aantal <= Opschortingen.Count; aantal++)
            {
                var later = Tel(vanaf, dagen, [.. Opschortingen.Take(aantal)]);
                if (later > dag)
                {
                    yield return Stap(Opschortingen[aantal - 1], later.DayNumber - dag.DayNumber, later);
                    dag = later;
                }
            }
        }

        private static DateOnly Tel(DateOnly vanaf, int dagen, IReadOnlyList<Opschorting> opschortingen)
        {
            var dag = vanaf;
            while (dagen > 0)
            {
                dag = dag.AddDays(1);
                dagen -= StaatStil(dag, opschortingen) ? 0 : 1;
            }

            return dag;
        }

        private static bool StaatStil(DateOnly dag, IReadOnlyList<Opschorting> opschortingen) => opschortingen.Any(een => een.Omvat(dag));

        private static Termijnstap Stap(Opschorting opschorting, int dagen, DateOnly nieuw)
        {
            var stil = $"Vanaf {Datumtekst.Voluit(opschorting.Van)} stond de termijn {Datumtekst.Aantal(dagen, Termijneenheid.Dagen)} stil";
            return new(nieuw, opschorting.Artikel, $"{stil}: {Waarom(opschorting.Grond)}. De laatste dag wordt {Datumtekst.Voluit(nieuw)}.");
        }

        private static string Waarom(Opschortingsgrond grond) => grond switch
        {
            Opschortingsgrond.AanvullingGevraagd => "de aanvraag moest worden aangevuld",
            Opschortingsgrond.InstemmingAanvrager => "de aanvrager stemde in met uitstel",
            Opschortingsgrond.VertragingAanvrager => "de vertraging is de aanvrager toe te rekenen",
            _ => "het besluit kon door overmacht niet worden genomen (de aanvrager krijgt daarvan bericht, lid 3)",
        };
    }
}
