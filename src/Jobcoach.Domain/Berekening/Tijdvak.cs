using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>De waarde die in een deel van een periode geldt.</summary>
/// <param name="Waarde">De intensiteit: procenten, euro's of uren.</param>
/// <param name="Grond">De parameter waar zij uit komt.</param>
/// <param name="Jaar">Jaar van de begeleiding, of de periode bij een waarde per periode; de proefplaatsing hoort bij jaar 1.</param>
/// <param name="Dagen">Hoeveel dagen zij geldt.</param>
internal sealed record Waardedeel(decimal Waarde, Param<decimal?> Grond, int Jaar, int Dagen);

/// <summary>De waarden die in een periode gelden en het deel van de periode dat telt.</summary>
/// <param name="Delen">Minstens een; meer als de periode over twee jaren van de begeleiding gaat.</param>
/// <param name="Maanden">Maanden van een jaar waarover de periode gaat; null als de waarde al voor de hele periode geldt.</param>
/// <param name="Deel">Deel van de periode dat telt, 1 is helemaal.</param>
internal sealed record Tijdvak(IReadOnlyList<Waardedeel> Delen, int? Maanden, decimal Deel)
{
    private const decimal MaandenInEenJaar = 12;

    /// <summary>De waarde over de hele periode: bij meer delen het gemiddelde naar dagen.</summary>
    public decimal Waarde => NaarDagen(deel => deel.Waarde);

    /// <summary>De parameter van het eerste deel.</summary>
    public Param<decimal?> Grond => Delen[0].Grond;

    /// <summary>De jaren in woorden, bijvoorbeeld "1" of "1 en 2".</summary>
    public string Jaren => string.Join(" en ", Delen.Select(deel => deel.Jaar));

    /// <summary>Rekent een waarde per jaar om naar dit tijdvak.</summary>
    public decimal Omgerekend(decimal perJaar) => Maanden is { } maanden ? perJaar * maanden * Deel / MaandenInEenJaar : perJaar * Deel;

    /// <summary>Het gemiddelde over de dagen van de periode. Eerst optellen en dan delen: zo blijft een gelijke waarde precies gelijk.</summary>
    public decimal NaarDagen(Func<Waardedeel, decimal> waarde) => Delen.Sum(deel => waarde(deel) * deel.Dagen) / Delen.Sum(deel => deel.Dagen);

    /// <summary>Zoekt de waarde; null met een bevinding als de regeling haar niet geeft.</summary>
    public static Tijdvak? Bepaal(Regeling regeling, Regime regime, Berekeningsvraag vraag, Rekenblad blad)
    {
        if (regime.Intensiteit.Soort is Intensiteitsoort.Onbekend)
        {
            blad.NietVastgesteld(
                "intensiteit-onbekend",
                regime.Intensiteit.LaatsteGeldtVerder.Bron,
                $"De regeling noemt geen intensiteit voor het regime {regime.Naam}. De toetser beoordeelt dit.");
            return null;
        }

        return vraag.Periodenummer == 0 ? Proefplaatsing(regime, vraag, blad) : Periode(regeling, regime, vraag, blad);
    }

    private static Tijdvak? Proefplaatsing(Regime regime, Berekeningsvraag vraag, Rekenblad blad)
    {
        var grond = regime.Intensiteit.Proefplaatsing;
        if (grond.Waarde is not { } waarde)
        {
            blad.NietVastgesteld(
                "intensiteit-proefplaatsing",
                grond.Bron,
                "De regeling zegt niet hoeveel begeleiding er tijdens een proefplaatsing is. De toetser beoordeelt dit.");
            return null;
        }

        var deel = new Waardedeel(waarde, grond, Jaar: 1, vraag.Periode.Dagen);
        if (regime.Intensiteit.Soort is not Intensiteitsoort.PercentageUren)
        {
            return new([deel], Maanden: null, Deel: 1);
        }

        if (vraag.Proefmaanden is not { } maanden)
        {
            blad.NietVastgesteld("proefmaanden", grond.Bron, "Het staat nog niet vast hoeveel maanden de proefplaatsing duurt.");
            return null;
        }

        return new([deel], maanden, Deel: 1);
    }

    private static Tijdvak? Periode(Regeling regeling, Regime regime, Berekeningsvraag vraag, Rekenblad blad)
    {
        var (lengte, anker, nummer) = (regeling.Duur.PeriodeMaanden, regeling.Rekenregel.Jaaranker, vraag.Periodenummer);
        if (lengte.Waarde is not { } maanden)
        {
            blad.NietVastgesteld("periodelengte", lengte.Bron, "De regeling zegt niet hoe lang een periode duurt. De toetser beoordeelt dit.");
            return null;
        }

        var perPeriode = regime.Intensiteit.Soort is Intensiteitsoort.BedragPerPeriode;
        var plaatsen = perPeriode ? [new(nummer, vraag.Periode.Dagen)] : Begeleidingsjaar.Delen(regeling, nummer, vraag.Periode, vraag.BeginDienstbetrekking);
        if (plaatsen is null)
        {
            blad.NietVastgesteld("begeleidingsjaar", anker.Bron, Jaarreden(anker.Waarde));
            return null;
        }

        List<Waardedeel> delen = [];
        foreach (var (plaats, dagen) in plaatsen)
        {
            var grond = regime.Intensiteit.Voor(plaats);
            if (grond?.Waarde is not { } waarde)
            {
                blad.NietVastgesteld(
                    "intensiteit",
                    grond?.Bron ?? regime.Intensiteit.LaatsteGeldtVerder.Bron,
                    $"De regeling zegt niet hoeveel begeleiding het regime {regime.Naam} in {(perPeriode ? "periode" : "jaar")} {plaats} geeft. De toetser beoordeelt dit.");
                return null;
            }

            delen.Add(new(waarde, grond, plaats, dagen));
        }

        var vak = new Tijdvak(delen, perPeriode ? null : maanden, Deel: 1);
        if (delen.Count > 1)
        {
            blad.Afgeleid(
                $"Periode {nummer} gaat over jaar {vak.Jaren} van de begeleiding. Elk jaar telt naar zijn dagen: "
                    + $"{string.Join(" en ", delen.Select(deel => $"{deel.Dagen} dagen in jaar {deel.Jaar}"))}.",
                anker.Bron);
        }
        else if (!perPeriode)
        {
            blad.Stap($"Periode {nummer} hoort bij jaar {vak.Jaren} van de begeleiding.", anker);
        }

        return vak with { Deel = Periodedeel.Van(regeling, regime, vraag, maanden, blad) };
    }

    private static string Jaarreden(Jaaranker? anker) => anker is Jaaranker.Dienstbetrekking or Jaaranker.Kalenderjaar
        ? "Jaren tellen vanaf de dienstbetrekking, en het is niet bekend dat die voor de periode begon. De toetser bepaalt het jaar."
        : "Uit het nummer van de periode volgt niet in welk jaar van de begeleiding zij valt. De toetser bepaalt dit.";
}
