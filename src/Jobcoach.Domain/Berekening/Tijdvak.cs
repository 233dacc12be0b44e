using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>De waarde die in een periode geldt en het deel ervan dat telt.</summary>
/// <param name="Waarde">De intensiteit: procenten, euro's of uren.</param>
/// <param name="Grond">De parameter waar zij uit komt.</param>
/// <param name="Jaar">Jaar van de begeleiding, of de periode bij een waarde per periode; de proefplaatsing hoort bij jaar 1.</param>
/// <param name="Maanden">Maanden van een jaar waarover de periode gaat; null als de waarde al voor de hele periode geldt.</param>
/// <param name="Deel">Deel van de periode dat telt, 1 is helemaal.</param>
internal sealed record Tijdvak(decimal Waarde, Param<decimal?> Grond, int Jaar, int? Maanden, decimal Deel)
{
    private const decimal MaandenInEenJaar = 12;

    /// <summary>Rekent een waarde per jaar om naar dit tijdvak.</summary>
    public decimal Omgerekend(decimal perJaar) => Maanden is { } maanden ? perJaar * maanden * Deel / MaandenInEenJaar : perJaar * Deel;

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

        if (regime.Intensiteit.Soort is not Intensiteitsoort.PercentageUren)
        {
            return new(waarde, grond, Jaar: 1, Maanden: null, Deel: 1);
        }

        if (vraag.Proefmaanden is not { } maanden)
        {
            blad.NietVastgesteld("proefmaanden", grond.Bron, "Het staat nog niet vast hoeveel maanden de proefplaatsing duurt.");
            return null;
        }

        return new(waarde, grond, Jaar: 1, maanden, Deel: 1);
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
        if ((perPeriode ? nummer : Begeleidingsjaar.Van(regeling, nummer)) is not { } plaats)
        {
            blad.NietVastgesteld("begeleidingsjaar", anker.Bron, "Uit het nummer van de periode volgt niet in welk jaar van de begeleiding zij valt. De toetser bepaalt dit.");
            return null;
        }

        var grond = regime.Intensiteit.Voor(plaats);
        if (grond?.Waarde is not { } waarde)
        {
            blad.NietVastgesteld(
                "intensiteit",
                grond?.Bron ?? regime.Intensiteit.LaatsteGeldtVerder.Bron,
                $"De regeling zegt niet hoeveel begeleiding het regime {regime.Naam} in {(perPeriode ? "periode" : "jaar")} {plaats} geeft. De toetser beoordeelt dit.");
            return null;
        }

        if (!perPeriode)
        {
            blad.Stap($"Periode {nummer} hoort bij jaar {plaats} van de begeleiding.", anker);
        }

        var deel = Periodedeel.Van(vraag.Periode, lengte, maanden, blad);
        return new(waarde, grond, plaats, perPeriode ? null : maanden, deel);
    }
}
