using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Berekent hoeveel begeleiding een regime in een periode hoogstens geeft, in uren of in geld.</summary>
public static class Budgetberekening
{
    /// <summary>
    /// Rekent met hele breuken en rondt pas aan het eind af: uren naar beneden op hele minuten, bedragen op centen met een halve cent naar boven (<see cref="Afronding.MinutenEnCenten"/>, ADR 0006).
    /// Ontbreekt een parameter, dan is er geen uitkomst maar een bevinding <see cref="Oordeel.NietVastgesteld"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Een negatief periodenummer of aantal uren of maanden.</exception>
    public static Berekeningsuitkomst Bereken(Regeling regeling, Berekeningsvraag vraag)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vraag.Periodenummer);
        ArgumentOutOfRangeException.ThrowIfNegative(vraag.UrenPerWeek);
        ArgumentOutOfRangeException.ThrowIfNegative(vraag.UrenPerJaar ?? 0);
        ArgumentOutOfRangeException.ThrowIfNegative(vraag.Proefmaanden ?? 0);

        var blad = new Rekenblad();
        var budget = regeling.Regime(vraag.Regime) is { } regime ? Budget(regeling, regime, vraag, blad) : GeenRegime(regeling, vraag, blad);
        var uren = budget?.Uren is { } aantal ? Uren.Van(aantal) : (Uren?)null;
        var bedrag = budget?.Euro ?? (uren is { } toegekend ? Uurtarieven.Kosten(regeling.Tarief, vraag.Periode, toegekend, blad) : null);
        return new(uren, bedrag is { } euro ? Bedrag.Van(euro) : null, blad.Stappen, blad.Bevindingen);
    }

    private static Budget? GeenRegime(Regeling regeling, Berekeningsvraag vraag, Rekenblad blad)
    {
        if (regeling.Regimes.Count == 0)
        {
            blad.NietVastgesteld("regime-onbekend", regeling.Standaardregime.Bron, "Deze regeling noemt geen regimes. De toetser beoordeelt hoeveel begeleiding past.");
            return null;
        }

        var keuze = regeling.Standaardregime.Waarde ?? regeling.Regimes.MinBy(regime => regime.Rang)!.Code;
        blad.Vind(Bevinding.Van(
            "regime-onbekend",
            Oordeel.VoldoetNiet,
            regeling.Standaardregime.Bron,
            $"Deze regeling kent het regime '{vraag.Regime}' niet.",
            new Gegeven("regime", vraag.Regime))
            .MetKeerpunt(() => Keerpunt.Bij("regime", keuze, $"Kies een regime van deze regeling: {string.Join(", ", regeling.Regimes.Select(regime => regime.Code))}.")));
        return null;
    }

    private static Budget? Budget(Regeling regeling, Regime regime, Berekeningsvraag vraag, Rekenblad blad)
    {
        if (regime.ExtraMotivering.Waarde is true)
        {
            blad.Vind(Bevinding.Van(
                "regime-motivering",
                Oordeel.BeoordelingNodig,
                regime.ExtraMotivering.Bron,
                $"Het regime {regime.Naam} vraagt een eigen motivering. De toetser beoordeelt die."));
        }

        return Tijdvak.Bepaal(regeling, regime, vraag, blad) is { } vak
            ? regime.Intensiteit.Soort switch
            {
                Intensiteitsoort.PercentageUren => Percentagebudget.Bereken(regeling, vraag, vak, blad),
                Intensiteitsoort.BedragPerJaar or Intensiteitsoort.BedragPerPeriode => new(null, Vastbudget.Bereken(regeling, vraag, vak, Leesbaar.Euro, blad)),
                Intensiteitsoort.UrenPerJaar => new(Vastbudget.Bereken(regeling, vraag, vak, uren => $"{Leesbaar.Tekst(uren)} uur", blad), null),
                _ => throw new InvalidOperationException("Een onbekende intensiteit heeft geen tijdvak."),
            }
            : null;
    }
}

/// <summary>Een budget voor de afronding.</summary>
/// <param name="Uren">Coachingsuren; null bij een budget in geld.</param>
/// <param name="Euro">Euro's; null bij een budget in uren.</param>
internal sealed record Budget(decimal? Uren, decimal? Euro);
