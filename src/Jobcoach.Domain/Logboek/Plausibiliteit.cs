using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>
/// Wanneer iets in een logboek opvalt. Dit zijn instellingen van het systeem en geen normen: geen bron noemt ze,
/// en een signaal is alleen een reden om te kijken.
/// </summary>
/// <param name="Werkdag">Meer bestede tijd op een dag valt op.</param>
/// <param name="ZelfdeTekst">Vanaf zoveel regels met dezelfde omschrijving valt het op.</param>
/// <param name="LaatsteDagen">Alle uren in zoveel dagen aan het einde van een langere periode valt op.</param>
public sealed record Signaalgrenzen(Uren Werkdag, int ZelfdeTekst, int LaatsteDagen)
{
    /// <summary>Acht uur, drie regels, zeven dagen.</summary>
    public static Signaalgrenzen Standaard { get; } = new(Uren.Van(8), 3, 7);
}

/// <summary>Signalen over de geloofwaardigheid van een logboek. Nooit een oordeel: een mens vraagt na.</summary>
public static class Plausibiliteit
{
    /// <summary>Alle signalen over een periode; leeg als niets opvalt. Elk signaal is <see cref="Oordeel.BeoordelingNodig"/>.</summary>
    /// <param name="regels">Alle regels van de zaak.</param>
    /// <param name="periode">De periode die wordt bekeken.</param>
    /// <param name="toegekend">De toegekende uren, of null.</param>
    /// <param name="bron">Het artikel van de regeling over verantwoording.</param>
    /// <param name="grenzen">Wanneer iets opvalt; null geeft <see cref="Signaalgrenzen.Standaard"/>.</param>
    /// <param name="feiten">Wat bekend is van werk en regeling; null geeft <see cref="Signaalfeiten.Geen"/>.</param>
    public static IReadOnlyList<Bevinding> Signalen(
        IEnumerable<Logboekregel> regels,
        Periode periode,
        Uren? toegekend,
        string bron,
        Signaalgrenzen? grenzen = null,
        Signaalfeiten? feiten = null)
    {
        var alle = regels.ToList();
        var geldend = Logboekregels.Geldend(alle, periode);
        var grens = grenzen ?? Signaalgrenzen.Standaard;
        var bekend = feiten ?? Signaalfeiten.Geen;
        return
        [
            .. BovenToekenning(Urenstand.Bereken(alle, periode, toegekend, bekend.Activiteiten), bron),
            .. Tijdsignalen.Overlap(geldend, bron),
            .. LangeDagen(geldend, grens.Werkdag, bron),
            .. ZelfdeTekst(geldend, grens.ZelfdeTekst, bron),
            .. OudeTekst(geldend, alle, periode, bron),
            .. AllesAanHetEinde(geldend, periode, grens.LaatsteDagen, bron),
            .. Tijdsignalen.BuitenDienstverband(geldend, bekend, bron),
            .. Tijdsignalen.LaatGeschreven(geldend, alle, bekend),
            .. TijdensZiekte(geldend, bron),
        ];
    }

    /// <summary>Of het schrijven van de verantwoordingsrapportage binnen de grens van de regeling bleef ('s-Hertogenbosch 2023: twee uur).</summary>
    /// <param name="regels">Alle regels van de zaak.</param>
    /// <param name="periode">De periode.</param>
    /// <param name="activiteitcode">De code van die activiteit in de doelcatalogus.</param>
    /// <param name="grens">De grens van de regeling; null geeft <see cref="Oordeel.NietVastgesteld"/>.</param>
    /// <param name="bron">Het artikel van de regeling.</param>
    public static Bevinding Rapportagetijd(IEnumerable<Logboekregel> regels, Periode periode, string activiteitcode, Uren? grens, string bron)
    {
        var besteed = Urenstand.Som(Logboekregels.Geldend(regels, periode).Where(regel => regel.Activiteit == activiteitcode));
        var (oordeel, zin) = grens is not { } uren ? (Oordeel.NietVastgesteld, "De regeling zegt niet hoeveel tijd een rapportage mag kosten.")
            : besteed <= uren ? (Oordeel.Voldoet, "De tijd voor de rapportage blijft binnen de grens.")
            : (Oordeel.BeoordelingNodig, "De rapportage kostte meer tijd dan de grens. Beoordeel of dat wordt aanvaard.");
        return Bevinding.Van(
            "rapportagetijd",
            oordeel,
            bron,
            zin,
            new Gegeven("bestede uren", Leesbaar.Kort(besteed)),
            new Gegeven("grens", grens is { } getal ? Leesbaar.Kort(getal) : null));
    }

    private static IEnumerable<Bevinding> BovenToekenning(Urenstand stand, string bron) => stand.Boven > Uren.Nul
        ? [Signaal(
            "signaal-boven-toekenning",
            bron,
            "Er zijn meer uren verantwoord dan toegekend.",
            new Gegeven("toegekende uren", stand.Toegekend is { } toegekend ? Leesbaar.Kort(toegekend) : null),
            new Gegeven("verantwoorde uren", Leesbaar.Kort(stand.Verantwoord)))]
        : [];

    // Zonder begintijd is overlap niet te zien, een lange dag wel. Wat telt is de echte tijd van de jobcoach, niet het declarabele deel.
    private static IEnumerable<Bevinding> LangeDagen(IReadOnlyList<Logboekregel> regels, Uren werkdag, string bron) => regels
        .GroupBy(regel => (regel.Datum, regel.Door))
        .Select(dag => (dag.Key.Datum, Duur: dag.Aggregate(Uren.Nul, (som, regel) => som + regel.Duur)))
        .Where(dag => dag.Duur > werkdag)
        .Select(dag => Signaal(
            "signaal-lange-dag",
            bron,
            $"Op {Datumtekst.Voluit(dag.Datum)} is meer dan een werkdag verantwoord.",
            new Gegeven("uren op die dag", Leesbaar.Kort(dag.Duur)),
            new Gegeven("uren van een werkdag", Leesbaar.Kort(werkdag))));

    private static IEnumerable<Bevinding> ZelfdeTekst(IReadOnlyList<Logboekregel> regels, int vanaf, string bron) => regels
        .GroupBy(regel => Kaal(regel.Omschrijving), StringComparer.Ordinal)
        .Where(groep => groep.Count() >= vanaf)
        .Select(groep => Signaal(
            "signaal-zelfde-tekst",
            bron,
            "Verschillende regels hebben dezelfde omschrijving.",
            new Gegeven("aantal regels", Leesbaar.Tekst(groep.Count())),
            new Gegeven("eerste datum", Datumtekst.Voluit(groep.First().Datum)),
            new Gegeven("laatste datum", Datumtekst.Voluit(groep.Last().Datum))));

    // A word for word copy of an earlier period says nothing about this one; the earlier entry may be of any period before.
    private static IEnumerable<Bevinding> OudeTekst(IReadOnlyList<Logboekregel> regels, List<Logboekregel> alle, Periode periode, string bron)
    {
        var eerder = Logboekregels.Geldend(alle).Where(regel => regel.Datum < periode.Van).Select(regel => Kaal(regel.Omschrijving)).ToHashSet(StringComparer.Ordinal);
        var overgenomen = regels.Where(regel => eerder.Contains(Kaal(regel.Omschrijving))).ToList();
        return overgenomen.Count == 0
            ? []
            : [Signaal(
                "signaal-tekst-uit-eerdere-periode",
                bron,
                "Een omschrijving is dezelfde als in een eerdere periode.",
                new Gegeven("aantal regels", Leesbaar.Tekst(overgenomen.Count)),
                new Gegeven("eerste datum", Datumtekst.Voluit(overgenomen[0].Datum)))];
    }

    private static IEnumerable<Bevinding> AllesAanHetEinde(IReadOnlyList<Logboekregel> regels, Periode periode, int dagen, string bron)
    {
        var eersteDag = periode.TotEnMet.AddDays(1 - dagen);
        return regels.Count > 0 && periode.Dagen > 2 * dagen && regels.All(regel => regel.Datum >= eersteDag)
            ? [Signaal(
                "signaal-alles-aan-het-einde",
                bron,
                $"Alle uren vallen in de laatste {dagen} dagen van de periode.",
                new Gegeven("eerste datum", Datumtekst.Voluit(regels[0].Datum)))]
            : [];
    }

    private static IEnumerable<Bevinding> TijdensZiekte(IReadOnlyList<Logboekregel> regels, string bron) => Urensignaal(
        regels.Where(regel => regel.TijdensZiekte),
        "signaal-tijdens-ziekte",
        bron,
        "Er is begeleid terwijl de werknemer ziek was. Beoordeel of dat gericht was op terugkeer naar het werk.");

    private static IEnumerable<Bevinding> Urensignaal(IEnumerable<Logboekregel> regels, string code, string bron, string zin)
    {
        var uren = Urenstand.Som(regels);
        return uren > Uren.Nul ? [Signaal(code, bron, zin, new Gegeven("uren", Leesbaar.Kort(uren)))] : [];
    }

    private static Bevinding Signaal(string code, string bron, string zin, params IReadOnlyList<Gegeven> gegevens) =>
        Bevinding.Van(code, Oordeel.BeoordelingNodig, bron, zin, gegevens);

    // Case, spaces and punctuation do not make a text a different text.
    private static string Kaal(string tekst) => new([.. tekst.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
