using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Wat in een periode is toegekend en gebruikt.</summary>
/// <param name="Regime">Code van het toegekende regime.</param>
/// <param name="Toegekend">De toegekende uren.</param>
/// <param name="Gebruikt">De verantwoorde uren.</param>
public sealed record Periodeuren(string Regime, Uren Toegekend, Uren Gebruikt);

/// <summary>Hoeveel uren in een periode gebruikt mochten worden.</summary>
/// <param name="Meegekregen">Ongebruikte uren uit de vorige periode.</param>
/// <param name="Afgestaan">Uren die de vorige periode al uit deze gebruikte.</param>
/// <param name="Ruimte">Toegekend, met wat is meegekregen en zonder wat is afgestaan.</param>
/// <param name="Geleend">Uren die deze periode uit de volgende gebruikt.</param>
/// <param name="Boven">Uren waarvoor ook daarmee geen ruimte is.</param>
/// <param name="Stappen">De berekening, in volgorde.</param>
/// <param name="Bevindingen">Het oordeel over gebruik boven de ruimte; leeg als alles past.</param>
public sealed record Overhevelstand(
    Uren Meegekregen,
    Uren Afgestaan,
    Uren Ruimte,
    Uren Geleend,
    Uren Boven,
    IReadOnlyList<Rekenstap> Stappen,
    IReadOnlyList<Bevinding> Bevindingen);

/// <summary>
/// Uren die naar een volgende periode gaan of uit een volgende komen (Rotterdam). Geen bron zegt wat vaker schuiven betekent; hier schuift
/// een uur hoogstens een periode: meegekregen uren zijn het eerst op, en alleen eigen uren van een periode gaan verder.
/// </summary>
public static class Overheveling
{
    /// <summary>Of de regeling bij dit regime iets over overhevelen zegt.</summary>
    public static bool Kent(Regeling regeling, string? regime) =>
        regeling.Regime(regime) is { } gevonden && (gevonden.OverhevelenVooruitUren.Waarde is not null || gevonden.OverhevelenTerugUren.Waarde is not null);

    /// <summary>De stand van de laatste periode, met wat de eerdere haar lieten.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="perioden">Minstens een, oudste eerst, aaneengesloten.</param>
    /// <exception cref="ArgumentException">Een regime dat de regeling niet kent, of geen perioden.</exception>
    public static Overhevelstand Bereken(Regeling regeling, IReadOnlyList<Periodeuren> perioden)
    {
        if (perioden.Count == 0)
        {
            throw new ArgumentException("Er is minstens een periode nodig.", nameof(perioden));
        }

        var stand = Stand(regeling, perioden[0], null, null);
        for (var plaats = 1; plaats < perioden.Count; plaats++)
        {
            stand = Stand(regeling, perioden[plaats], perioden[plaats - 1], stand);
        }

        return stand;
    }

    private static Overhevelstand Stand(Regeling regeling, Periodeuren deze, Periodeuren? vorige, Overhevelstand? ervoor)
    {
        var blad = new Rekenblad();
        var regime = Regime(regeling, deze.Regime);
        var onbekendVooruit = false;
        var meegekregen = Uren.Nul;
        if (vorige is not null && ervoor is not null && Rest(vorige, ervoor) is var rest && rest > Uren.Nul)
        {
            var vooruit = Regime(regeling, vorige.Regime).OverhevelenVooruitUren;
            onbekendVooruit = vooruit.Waarde is null;
            meegekregen = Kleinste(rest, Uren.Van(vooruit.Waarde ?? 0));
            blad.Stap(
                onbekendVooruit
                    ? $"De vorige periode hield {Tekst(rest)} uur over. De regeling zegt niet of die mee mogen."
                    : $"De vorige periode hield {Tekst(rest)} uur over. Hoogstens {Tekst(Uren.Van(vooruit.Waarde!.Value))} uur mag mee: {Tekst(meegekregen)} uur.",
                vooruit);
        }

        var afgestaan = ervoor?.Geleend ?? Uren.Nul;
        if (afgestaan > Uren.Nul)
        {
            blad.Stap($"De vorige periode gebruikte al {Tekst(afgestaan)} uur van deze periode.", Regime(regeling, vorige!.Regime).OverhevelenTerugUren);
        }

        var ruimte = deze.Toegekend + meegekregen - afgestaan;
        var over = deze.Gebruikt - ruimte;
        var geleend = Kleinste(over, Uren.Van(regime.OverhevelenTerugUren.Waarde ?? 0));
        if (over > Uren.Nul)
        {
            blad.Vind(Oordeel(regime, deze, ruimte, over, onbekendVooruit ? Regime(regeling, vorige!.Regime) : null));
        }

        return new(meegekregen, afgestaan, ruimte, geleend, over - geleend, blad.Stappen, blad.Bevindingen);
    }

    private static Bevinding Oordeel(Regime regime, Periodeuren deze, Uren ruimte, Uren over, Regime? vooruitOnbekend)
    {
        var terug = regime.OverhevelenTerugUren;
        var hoogst = ruimte + Uren.Van(terug.Waarde ?? 0);
        var (oordeel, artikel, zin) = terug.Waarde switch
        {
            null => (Bevindingen.Oordeel.NietVastgesteld, terug.Bron, $"Er is {Tekst(over)} uur meer gebruikt dan de ruimte van {Tekst(ruimte)} uur. De regeling zegt niet of uren uit een volgende periode mogen komen."),
            _ when deze.Gebruikt <= hoogst =>
                (Bevindingen.Oordeel.Voldoet, terug.Bron, $"Er is {Tekst(over)} uur meer gebruikt dan de ruimte van {Tekst(ruimte)} uur. Dat komt uit de volgende periode; hoogstens {Tekst(Uren.Van(terug.Waarde.Value))} uur mag."),
            _ when vooruitOnbekend is not null =>
                (Bevindingen.Oordeel.NietVastgesteld, vooruitOnbekend.OverhevelenVooruitUren.Bron, $"Er is {Tekst(over)} uur meer gebruikt dan de ruimte van {Tekst(ruimte)} uur. De regeling zegt niet of uren uit de vorige periode mee mogen."),
            _ => (Bevindingen.Oordeel.VoldoetNiet, terug.Bron, $"Er is {Tekst(over)} uur meer gebruikt dan de ruimte van {Tekst(ruimte)} uur. Uit de volgende periode mag hoogstens {Tekst(Uren.Van(terug.Waarde.Value))} uur komen."),
        };
        return Bevinding.Van(
            "overheveling",
            oordeel,
            artikel,
            zin,
            Leesbaar.Gegeven("toegekende uren", deze.Toegekend.InUren),
            Leesbaar.Gegeven("ruimte", ruimte.InUren),
            Leesbaar.Gegeven("verantwoorde uren", deze.Gebruikt.InUren))
            .MetKeerpunt(() => Keerpunt.Bij("verantwoorde uren", Tekst(hoogst), $"Tot en met {Tekst(hoogst)} uur past het, met uren uit de volgende periode."));
    }

    // What was taken over goes first, so only hours of the period itself can be left to go on.
    private static Uren Rest(Periodeuren vorige, Overhevelstand ervoor) => Kleinste(ervoor.Ruimte - vorige.Gebruikt, vorige.Toegekend);

    private static Regime Regime(Regeling regeling, string code) =>
        regeling.Regime(code) ?? throw new ArgumentException($"Regeling {regeling.Id} kent regime {code} niet.");

    private static Uren Kleinste(Uren een, Uren ander) => een < ander ? een : ander;

    private static string Tekst(Uren uren) => Leesbaar.Tekst(uren.InUren);
}
