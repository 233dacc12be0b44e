using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Hoeveel maanden eerdere begeleiding van de langste duur afgaan, en hoe dat is geteld.</summary>
/// <param name="GebruikteMaanden">Hele maanden die meetellen; null als een mens dat eerst moet vaststellen.</param>
/// <param name="ResterendeMaanden">Wat van het maximum over is, nooit onder nul; null zonder maximum of zolang niet vaststaat wat meetelt.</param>
/// <param name="Stappen">De telling, van de laatste begeleiding terug in de tijd.</param>
/// <param name="Bevindingen">Wat een mens nog moet vaststellen.</param>
public sealed record Duurstand(int? GebruikteMaanden, int? ResterendeMaanden, IReadOnlyList<Rekenstap> Stappen, IReadOnlyList<Bevinding> Bevindingen);

/// <summary>
/// Telt eerdere begeleiding, van de laatste terug in de tijd. Na een te lange onderbreking of bij ander werk bij een andere werkgever begint
/// de telling opnieuw, en dan telt ook wat daarvoor lag niet meer.
/// </summary>
public static class Duurtelling
{
    private const int DagenInEenWeek = 7;

    private enum Gevolg
    {
        Telt,
        TeltNiet,
        Opnieuw,
        Onbekend,
    }

    /// <summary>De maanden die op de eerste dag van de nieuwe begeleiding al gebruikt zijn.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="eerder">Eerdere begeleiding, in willekeurige volgorde; dagen die dubbel staan tellen een keer.</param>
    /// <param name="begin">De eerste dag van de nieuwe begeleiding.</param>
    public static Duurstand Bereken(Regeling regeling, IReadOnlyList<EerdereBegeleiding> eerder, DateOnly begin)
    {
        var blad = new Rekenblad();
        int? gebruikt = 0;
        var volgende = begin;
        foreach (var deel in eerder.OrderByDescending(een => een.TotEnMet).ThenByDescending(een => een.Van))
        {
            var (gevolg, zin, artikel) = Weeg(regeling, deel, volgende);
            blad.Stap(zin, artikel);
            if (gevolg is Gevolg.Opnieuw)
            {
                break;
            }

            if (gevolg is Gevolg.Onbekend)
            {
                blad.NietVastgesteld("eerdere-begeleiding", artikel.Bron, $"{zin} De toetser stelt vast of deze begeleiding meetelt.");
                gebruikt = null;
                break;
            }

            var laatste = deel.TotEnMet < volgende ? deel.TotEnMet : volgende.AddDays(-1);
            gebruikt += gevolg is Gevolg.Telt ? deel.Maanden(laatste) : 0;
            volgende = deel.Van < volgende ? deel.Van : volgende;
        }

        var maximum = regeling.Duur.MaximumMaanden;
        if (eerder.Count > 0 && gebruikt is { } maanden && maximum.Waarde is { } hoogste)
        {
            blad.Stap($"Eerdere begeleiding: {maanden} van de {hoogste} maanden. Er blijven {Math.Max(0, hoogste - maanden)} maanden over.", maximum);
        }

        return new(gebruikt, maximum.Waarde - gebruikt is { } rest ? Math.Max(0, rest) : null, blad.Stappen, blad.Bevindingen);
    }

    private static (Gevolg Gevolg, string Zin, Grond Artikel) Weeg(Regeling regeling, EerdereBegeleiding deel, DateOnly volgende)
    {
        var duur = regeling.Duur;
        var wat = $"De begeleiding van {Datumtekst.Voluit(deel.Van)} tot en met {Datumtekst.Voluit(deel.TotEnMet)}";
        var onderbreking = volgende.DayNumber - (deel.EindeWerk ?? deel.TotEnMet).DayNumber - 1;
        var reset = duur.ResetNaOnderbrekingWeken;
        if (onderbreking > 0 && reset.Waarde is not { } && duur.MaximumMaanden.Waarde is not null)
        {
            return (Gevolg.Onbekend, $"{wat} werd gevolgd door {Datumtekst.Aantal(onderbreking, Termijneenheid.Dagen)} zonder werk. De regeling zegt niet wanneer de telling opnieuw begint.", Grond.Van(reset));
        }

        if (reset.Waarde is { } weken && onderbreking > weken * DagenInEenWeek)
        {
            return (Gevolg.Opnieuw, $"{wat} telt niet mee: daarna was er {onderbreking} dagen geen werk, meer dan {weken} weken. De telling begint opnieuw.", Grond.Van(reset));
        }

        if (!deel.ZelfdeWerkgever && AndereWerkgever(duur, deel, wat) is { } anders)
        {
            return anders;
        }

        return AndereVorm(regeling, deel, wat) ?? (Gevolg.Telt, $"{wat} telt mee.", Grond.Van(duur.MaximumMaanden));
    }

    // Same work at another employer counts on only where the scheme says so; null where the support simply counts.
    private static (Gevolg Gevolg, string Zin, Grond Artikel)? AndereWerkgever(Duurregels duur, EerdereBegeleiding deel, string wat) =>
        (duur.ResetBijNieuweWerkgever.Waarde, duur.ZelfdeWerkTeltDoor.Waarde, deel.ZelfdeWerk) switch
        {
            (false, _, _) => null,
            (null, _, _) => (Gevolg.Onbekend, $"{wat} was bij een andere werkgever. De regeling zegt niet of dat meetelt.", Grond.Van(duur.ResetBijNieuweWerkgever)),
            (true, true, true) => null,
            (true, true, null) => (Gevolg.Onbekend, $"{wat} was bij een andere werkgever. Het is niet bekend of het werk hetzelfde was.", Grond.Van(duur.ZelfdeWerkTeltDoor)),
            (true, null, true) => (Gevolg.Onbekend, $"{wat} was hetzelfde werk bij een andere werkgever. De regeling zegt niet of dat meetelt.", Grond.Van(duur.ZelfdeWerkTeltDoor)),
            _ => (Gevolg.Opnieuw, $"{wat} telt niet mee: het was bij een andere werkgever. De telling begint opnieuw.", Grond.Van(duur.ResetBijNieuweWerkgever)),
        };

    private static (Gevolg Gevolg, string Zin, Grond Artikel)? AndereVorm(Regeling regeling, EerdereBegeleiding deel, string wat)
    {
        var (nu, regel) = (regeling.Begeleidingsvorm, regeling.Duur.EerdereBegeleidingAftrekken);
        var vorm = deel.Vorm is Begeleidingsvorm.Intern ? "interne" : "externe";
        return (nu.Waarde, regel.Waarde) switch
        {
            ({ } een, _) when een is Begeleidingsvorm.Beide || een == deel.Vorm => null,
            (_, true) => null,
            (null, _) => (Gevolg.Onbekend, $"{wat} was {vorm} begeleiding. De regeling zegt niet welke vorm zij zelf geeft.", Grond.Van(nu)),
            (_, null) => (Gevolg.Onbekend, $"{wat} was {vorm} begeleiding. De regeling zegt niet of die andere vorm meetelt.", Grond.Van(regel)),
            _ => (Gevolg.TeltNiet, $"{wat} telt niet mee: het was {vorm} begeleiding.", Grond.Van(regel)),
        };
    }
}
