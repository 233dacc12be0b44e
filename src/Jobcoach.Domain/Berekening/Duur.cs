using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Toetst of een periode binnen de langste duur van de begeleiding valt.</summary>
public static class Duur
{
    private const string Eerder = "maanden eerdere begeleiding";
    private const string Proef = "maanden proefplaatsing";

    /// <summary>
    /// Eén bevinding. Na het maximum beoordeelt een mens een gemotiveerde verlenging als de regeling die kent; anders voldoet het niet.
    /// Noemt de regeling geen maximum, of is onduidelijk of de proefplaatsing meetelt waar het daarop aankomt, dan is het niet vastgesteld.
    /// </summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="periodenummer">De gevraagde periode in deze dienstbetrekking, vanaf 1; 0 is de proefplaatsing.</param>
    /// <param name="verlengingsmotivering">Waarom begeleiding na het maximum nodig is; null zonder motivering.</param>
    /// <param name="proefmaanden">Maanden proefplaatsing die aan de eerste periode voorafgingen.</param>
    /// <param name="eerdereMaanden">Maanden eerdere begeleiding die meetellen (<see cref="Duurtelling"/>); null als dat niet vaststaat.</param>
    public static Bevinding Toets(Regeling regeling, int periodenummer, string? verlengingsmotivering, int proefmaanden = 0, int? eerdereMaanden = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periodenummer);
        ArgumentOutOfRangeException.ThrowIfNegative(proefmaanden);
        ArgumentOutOfRangeException.ThrowIfNegative(eerdereMaanden ?? 0);
        var gemotiveerd = !string.IsNullOrWhiteSpace(verlengingsmotivering);
        var (oordeel, zin) = (regeling.Duur.PeriodeMaanden.Waarde, regeling.Duur.MaximumMaanden.Waarde) switch
        {
            _ when periodenummer == 0 => (Oordeel.Voldoet, "Een proefplaatsing gaat vooraf aan de perioden van begeleiding."),
            ({ } periode, { } maximum) => Weeg(regeling, new(periodenummer * periode, maximum, proefmaanden, eerdereMaanden, gemotiveerd)),
            _ => (Oordeel.NietVastgesteld, "De regeling noemt geen langste duur. De toetser beoordeelt dit."),
        };
        return Bevinding.Van(
            "langste-duur",
            oordeel,
            regeling.Duur.MaximumMaanden.Bron,
            zin,
            Leesbaar.Gegeven("periode", periodenummer),
            Leesbaar.Gegeven("hoogste aantal perioden", regeling.Duur.MaxPerioden),
            Leesbaar.Gegeven(Proef, proefmaanden),
            Leesbaar.Gegeven(Eerder, eerdereMaanden),
            Leesbaar.Gegeven("motivering voor verlenging", gemotiveerd))
            .MetKeerpunt(() => Keer(regeling, proefmaanden, eerdereMaanden ?? 0, gemotiveerd));
    }

    private static (Oordeel Oordeel, string Zin) Weeg(Regeling regeling, Maat maat)
    {
        var (maanden, maximum, proefmaanden, eerder, gemotiveerd) = maat;
        var teltMee = regeling.Proef?.TeltMeeInMaximum.Waarde;
        var totaal = maanden + (eerder ?? 0) + (teltMee is true ? proefmaanden : 0);
        var met = eerder > 0 ? $" (met {eerder} maanden eerdere begeleiding)" : "";
        var duurt = $"De begeleiding duurt met deze periode {totaal} maanden{met}";
        return regeling.Duur.VerlengingNaMaximum.Waarde switch
        {
            _ when totaal <= maximum && eerder is null =>
                (Oordeel.NietVastgesteld, "Het staat niet vast hoeveel maanden eerdere begeleiding meetellen. De toetser beoordeelt dit."),
            _ when totaal <= maximum && (teltMee is not null || totaal + proefmaanden <= maximum) =>
                (Oordeel.Voldoet, $"{duurt}. Het maximum is {maximum} maanden."),
            _ when totaal <= maximum =>
                (Oordeel.NietVastgesteld, $"{duurt}, met de proefplaatsing erbij {totaal + proefmaanden}. "
                    + $"Het maximum is {maximum} maanden. De regeling is niet duidelijk of de proefplaatsing meetelt. De toetser beoordeelt dit."),
            true when gemotiveerd => (Oordeel.BeoordelingNodig, $"{duurt}, langer dan het maximum van {maximum}. De toetser beoordeelt de motivering."),
            true => (Oordeel.VoldoetNiet, $"{duurt}, langer dan het maximum van {maximum}. Dat kan alleen met een motivering."),
            false => (Oordeel.VoldoetNiet, $"{duurt}, langer dan het maximum van {maximum}. De regeling kent geen verlenging."),
            null when gemotiveerd => (Oordeel.NietVastgesteld, $"{duurt}, langer dan het maximum van {maximum}. De regeling zegt niet of verlenging kan. De toetser beoordeelt de motivering."),
            null => (Oordeel.VoldoetNiet, $"{duurt}, langer dan het maximum van {maximum}. De regeling zegt niet of verlenging kan, en er is geen motivering."),
        };
    }

    // Where a motivation can help it is the smallest change; else fewer periods, and if even the first is too much, less of what went before.
    private static Keerpunt Keer(Regeling regeling, int proefmaanden, int eerder, bool gemotiveerd)
    {
        var (periode, maximum) = (regeling.Duur.PeriodeMaanden.Waarde!.Value, regeling.Duur.MaximumMaanden.Waarde!.Value);
        if (!gemotiveerd && regeling.Duur.VerlengingNaMaximum.Waarde is not false)
        {
            var kent = regeling.Duur.VerlengingNaMaximum.Waarde is true;
            return Keerpunt.Bij("motivering voor verlenging", "ja", "Met een motivering beoordeelt de toetser of langere begeleiding kan.", kent ? Oordeel.BeoordelingNodig : Oordeel.NietVastgesteld);
        }

        var proef = regeling.Proef?.TeltMeeInMaximum.Waarde is true ? proefmaanden : 0;
        var nummer = Math.Max(1, (maximum - eerder - proef) / periode);
        var past = Math.Clamp(maximum - periode - proef, 0, eerder);
        var proefPast = proef == 0 ? proefmaanden : Math.Min(proef, maximum - periode);
        IReadOnlyList<Gegeven> veranderingen =
        [
            Leesbaar.Gegeven("periode", nummer),
            .. past < eerder ? [Leesbaar.Gegeven(Eerder, past)] : Array.Empty<Gegeven>(),
            .. proefPast < proefmaanden ? [Leesbaar.Gegeven(Proef, proefPast)] : Array.Empty<Gegeven>(),
        ];
        var (oordeel, _) = Weeg(regeling, new(nummer * periode, maximum, proefPast, past, gemotiveerd));
        return new(veranderingen, oordeel, $"Binnen het maximum van {maximum} maanden past het tot en met periode {nummer}{(veranderingen.Count > 1 ? ", als er minder aan vooraf was gegaan" : "")}.");
    }

    private sealed record Maat(int Maanden, int Maximum, int Proefmaanden, int? Eerder, bool Gemotiveerd);
}
