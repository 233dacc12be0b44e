using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Domain.Logboek;

/// <summary>
/// Toetst de uren van een periode aan wat de regeling over activiteiten zegt. Alleen waar iets over te zeggen valt staat een bevinding;
/// een parameter zonder bron leidt tot <see cref="Oordeel.NietVastgesteld"/> zodra er uren zijn waar het op aankomt.
/// </summary>
public static class Logboektoets
{
    private const string Thuis = "d6";
    private const string Code = "niet-vergoedbaar";
    private const string Feit = "uren die niet meetellen";

    /// <summary>De bevindingen over een periode, in vaste volgorde.</summary>
    /// <param name="regeling">De regeling van de zaak.</param>
    /// <param name="regels">Alle regels van de zaak.</param>
    /// <param name="periode">De periode.</param>
    /// <param name="toestemmingen">De toestemmingen voor begeleiding tijdens ziekte.</param>
    public static IReadOnlyList<Bevinding> Bevindingen(
        Regeling regeling, IEnumerable<Logboekregel> regels, Periode periode, IReadOnlyList<Wijzigingsinhoud.Ziekte> toestemmingen)
    {
        var alle = regels.ToList();
        var geldend = Logboekregels.Geldend(alle, periode);
        var lijst = new Activiteitenlijst(regeling);
        return
        [
            .. BijEenDoel(geldend, regeling.Verantwoording.AlleUrenBijDoel),
            .. NietVergoedbaar(geldend, lijst, regeling),
            .. BuitenDeLijst(geldend, lijst, regeling),
            .. Thuissituatie(geldend, lijst, regeling.Verantwoording.ThuissituatieAlleenWerkgerelateerd),
            .. Rapportage(alle, periode, regeling.Verantwoording),
            .. Ziektetoets.Bevindingen(geldend, regeling.Verantwoording, toestemmingen),
        ];
    }

    private static IEnumerable<Bevinding> BijEenDoel(IReadOnlyList<Logboekregel> regels, Param<bool?> eis)
    {
        var zonder = Urenstand.Som(regels.Where(regel => regel.Doel is Doelverwijzing.Overig && regel.Activiteit is null));
        if (eis.Waarde is false || (eis.Waarde is null && zonder == Uren.Nul))
        {
            return [];
        }

        return [Bevinding.Van(
            "uren-bij-doel",
            zonder == Uren.Nul ? Oordeel.Voldoet : eis.Waarde is true ? Oordeel.VoldoetNiet : Oordeel.NietVastgesteld,
            eis.Bron,
            zonder == Uren.Nul ? "Elk uur hoort bij een doel of een activiteit."
                : eis.Waarde is true ? $"{Leesbaar.Kort(zonder)} uur hoort bij geen doel en bij geen activiteit. Elk uur hoort bij minstens een doel of activiteit."
                : $"{Leesbaar.Kort(zonder)} uur hoort bij geen doel en bij geen activiteit. De regeling zegt niet of dat mag. Beoordeel deze uren.",
            new Gegeven("uren zonder doel", Leesbaar.Kort(zonder)))
            .MetKeerpunt(() => Keerpunt.Bij("uren zonder doel", "0", "Als alle uren bij een doel of activiteit horen, is aan deze eis voldaan."))];
    }

    private static IReadOnlyList<Bevinding> NietVergoedbaar(IReadOnlyList<Logboekregel> regels, Activiteitenlijst lijst, Regeling regeling)
    {
        var reistijd = regeling.Verantwoording.ReistijdApartVergoed;
        var groepen = PerActiviteit(regels).Where(groep => lijst.IsNietVergoedbaar(groep.Code) && !lijst.IsBuitenThuissituatie(groep.Code)).ToList();
        if (groepen.Count == 0)
        {
            var zegtIets = regeling.NietVergoedbaar.Waarde is not null || reistijd.Waarde is not null;
            return zegtIets
                ? [Bevinding.Van(
                    Code,
                    Oordeel.Voldoet,
                    regeling.NietVergoedbaar.Waarde is null ? reistijd.Bron : regeling.NietVergoedbaar.Bron,
                    "Er zijn geen uren geschreven voor iets wat niet wordt vergoed.",
                    new Gegeven(Feit, "0"))]
                : [];
        }

        return [.. groepen.Select(groep =>
        {
            var naam = lijst.NaamNietVergoedbaar(groep.Code);
            return Bevinding.Van(
                Code,
                Oordeel.VoldoetNiet,
                naam is null ? reistijd.Bron : regeling.NietVergoedbaar.Bron,
                $"{naam ?? "Reistijd"} telt niet mee als begeleiding: {Leesbaar.Kort(groep.Uren)} uur wordt niet vergoed.",
                new Gegeven("activiteit", naam ?? "Reistijd"),
                new Gegeven(Feit, Leesbaar.Kort(groep.Uren)))
                .MetKeerpunt(() => Keerpunt.Bij(Feit, "0", "Zonder uren voor deze activiteit is aan deze eis voldaan."));
        })];
    }

    private static IEnumerable<Bevinding> BuitenDeLijst(IReadOnlyList<Logboekregel> regels, Activiteitenlijst lijst, Regeling regeling) =>
        PerActiviteit(regels)
            .Where(groep => lijst.Stand(groep.Code) is Activiteitstand.NietVastgesteld or Activiteitstand.BuitenLijst)
            .Select(groep => Bevinding.Van(
                groep.Code is Activiteitenlijst.Reistijd ? "reistijd" : "activiteit-buiten-lijst",
                Oordeel.NietVastgesteld,
                groep.Code is Activiteitenlijst.Reistijd ? regeling.Verantwoording.ReistijdApartVergoed.Bron : regeling.Doelen.Bron,
                groep.Code is Activiteitenlijst.Reistijd
                    ? $"Er is {Leesbaar.Kort(groep.Uren)} uur reistijd geschreven. De regeling zegt niet of reistijd meetelt. Beoordeel deze uren."
                    : $"De lijst van de regeling noemt de activiteit {groep.Code} niet. Beoordeel of deze {Leesbaar.Kort(groep.Uren)} uur meetelt.",
                new Gegeven("activiteit", groep.Code),
                new Gegeven("uren", Leesbaar.Kort(groep.Uren))));

    private static IEnumerable<Bevinding> Thuissituatie(IReadOnlyList<Logboekregel> regels, Activiteitenlijst lijst, Param<bool?> alleenWerk)
    {
        foreach (var (code, uren) in PerActiviteit(regels).Where(groep => lijst.IsBuitenThuissituatie(groep.Code)))
        {
            var naam = lijst.NaamNietVergoedbaar(code)!;
            yield return Bevinding.Van(
                "buiten-thuissituatie",
                Oordeel.BeoordelingNodig,
                alleenWerk.Bron,
                $"{naam} valt niet onder begeleiding in de thuissituatie: {Leesbaar.Kort(uren)} uur telt niet mee. Beoordeel of de werknemer andere hulp nodig heeft.",
                new Gegeven("activiteit", naam),
                new Gegeven("uren die niet meetellen", Leesbaar.Kort(uren)));
        }

        var thuis = Urenstand.Som(regels.Where(regel => regel.Activiteit is Thuis || regel.Activiteit?.StartsWith($"{Thuis}-", StringComparison.Ordinal) is true));
        if (thuis > Uren.Nul && alleenWerk.Waarde is not false)
        {
            yield return Bevinding.Van(
                "thuissituatie",
                alleenWerk.Waarde is true ? Oordeel.BeoordelingNodig : Oordeel.NietVastgesteld,
                alleenWerk.Bron,
                alleenWerk.Waarde is true
                    ? $"Er is {Leesbaar.Kort(thuis)} uur begeleid in de thuissituatie. Dat kan alleen voor zover het met het werk te maken heeft. Beoordeel dat."
                    : $"Er is {Leesbaar.Kort(thuis)} uur begeleid in de thuissituatie. De regeling zegt niet of dat met het werk te maken moet hebben. Beoordeel dat.",
                new Gegeven("uren in de thuissituatie", Leesbaar.Kort(thuis)));
        }
    }

    private static IEnumerable<Bevinding> Rapportage(List<Logboekregel> regels, Periode periode, Verantwoordingseisen eisen) =>
        (eisen.RapportageActiviteit.Waarde, eisen.MaxUrenRapportage.Waarde) switch
        {
            (null, null) => [],
            (null, _) => [Bevinding.Van(
                "rapportagetijd",
                Oordeel.NietVastgesteld,
                eisen.RapportageActiviteit.Bron,
                "De regeling zegt niet onder welke activiteit de rapportage valt. Beoordeel hoeveel tijd zij kostte.")],
            var (activiteit, grens) =>
                [Plausibiliteit.Rapportagetijd(regels, periode, activiteit, grens is { } uren ? Uren.Van(uren) : null, eisen.MaxUrenRapportage.Bron)],
        };

    private static IEnumerable<(string Code, Uren Uren)> PerActiviteit(IEnumerable<Logboekregel> regels) => regels
        .Where(regel => regel.Activiteit is not null)
        .GroupBy(regel => regel.Activiteit!, StringComparer.Ordinal)
        .OrderBy(groep => groep.Key, StringComparer.Ordinal)
        .Select(groep => (groep.Key, Urenstand.Som(groep)));
}
