using System.Globalization;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using static Jobcoach.Domain.Volledigheid.Volledigheidsbevinding;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>Is het coachingsplan er, is het ingevuld, onderbouwd en ondertekend, en volgen de doelen uit het matchingsformat?</summary>
internal static class Coachingsplanbevindingen
{
    private const string Formulier = "het coachingsplan";

    public static IEnumerable<Bevinding> Van(Aanvraagset set)
    {
        if (set.Coachingsplan is not { } plan)
        {
            yield return Aanwezig(Volledigheidscode.Coachingsplan, false, Formulier);
            yield break;
        }

        yield return Aanwezig(Volledigheidscode.Coachingsplan, true, Formulier);
        yield return Ingevuld(Volledigheidscode.CoachingsplanIngevuld, Formulier, plan.Ontbreekt("coachingsplan"));
        if (set.MaxDoelenPerPeriode is { } hoogste)
        {
            yield return DoelenPerPeriode(plan.Doelen?.Count(doel => doel is not null) ?? 0, hoogste);
        }

        if (set.BovenMaximum)
        {
            yield return Onderbouwing(plan.BovenMaximum);
        }

        if (set.Matchingsformat is { } format)
        {
            yield return Herleidbaar(format, plan);
        }

        yield return Ondertekend(
            Volledigheidscode.OndertekendDoorWerknemer,
            Formulier,
            ("de werknemer", plan.OndertekeningVan(Partij.Werknemer, Partij.WettelijkVertegenwoordiger), Weigert(Rol.Werknemer)));
        yield return Ondertekend(Volledigheidscode.OndertekendDoorWerkgever, Formulier, ("de werkgever", plan.OndertekeningVan(Partij.Werkgever), Weigert(Rol.Werkgever)));
        yield return Ondertekend(
            Volledigheidscode.OndertekendDoorJobcoachorganisatie,
            Formulier,
            ("de jobcoachorganisatie", plan.OndertekeningVan(Partij.Jobcoach, Partij.Jobcoachorganisatie), Weigert(Rol.Jobcoach)));

        bool Weigert(Rol rol) => set.Weigert(Ondertekenformulier.Coachingsplan, rol);
    }

    // Half-filled grounds are already named by the plan itself; here only their absence matters.
    private static Bevinding Onderbouwing(OnderbouwingBovenMaximum? onderbouwing) => onderbouwing is not null
        ? Bevinding.Van(
            Volledigheidscode.BovenMaximum,
            Oordeel.Voldoet,
            Grondslag.Percentage,
            "Het plan vraagt meer dan het maximum en legt uit waarom.",
            new Gegeven("onderbouwing boven het maximum", "aanwezig"))
        : Bevinding.Van(
            Volledigheidscode.BovenMaximum,
            Oordeel.VoldoetNiet,
            Grondslag.Percentage,
            "Het plan vraagt meer dan het maximum. Leg uit waarom en voor hoelang dat nodig is.",
            new Gegeven("onderbouwing boven het maximum", null))
            .MetKeerpunt(() => Keerpunt.Bij("onderbouwing boven het maximum", "aanwezig", "Met een onderbouwing is aan deze eis voldaan."));

    // "Altijd afleidbaar uit de discrepantie": an unknown goal is a gap in the forms, a goal without a gap to bridge is for the toetser.
    private static Bevinding Herleidbaar(Matchingsformat format, Coachingsplan plan)
    {
        var doelen = (plan.Doelen ?? []).Where(doel => doel is not null).Select(doel => (doel.Coachingsdoel, Bron: format.Doel(doel.Coachingsdoel))).ToList();
        var onbekend = doelen.Where(doel => doel.Bron is null).Select(doel => doel.Coachingsdoel).ToList();
        var twijfel = doelen.Where(doel => doel.Bron is { } bron && Twijfelachtig(format, bron)).Select(doel => doel.Coachingsdoel).ToList();
        var (oordeel, zin) = (onbekend.Count, twijfel.Count) switch
        {
            ( > 0, _) => (Oordeel.VoldoetNiet, $"Coachingsdoel {Opsomming.Van(onbekend)} uit het plan staat niet in het matchingsformat."),
            (_, > 0) => (Oordeel.BeoordelingNodig, $"Bij coachingsdoel {Opsomming.Van(twijfel)} noemt het matchingsformat geen verschil dat te coachen is."),
            _ => (Oordeel.Voldoet, "Alle doelen van het plan komen uit het matchingsformat."),
        };
        return Bevinding.Van(
            Volledigheidscode.DoelenHerleidbaar,
            oordeel,
            Grondslag.Coachingsdoelen,
            zin,
            [.. doelen.Select(doel => new Gegeven($"coachingsdoel {doel.Coachingsdoel}", doel.Bron is null ? null : "in het matchingsformat"))])
            .MetKeerpunt(() => new(
                [.. onbekend.Select(doel => new Gegeven($"coachingsdoel {doel}", "in het matchingsformat"))],
                twijfel.Count > 0 ? Oordeel.BeoordelingNodig : Oordeel.Voldoet,
                "Als elk doel van het plan in het matchingsformat staat, met een verschil dat te coachen is, is aan deze eis voldaan."));
    }

    // The form has room for five goals and the Leidraad lets three be chosen; a scheme may allow fewer.
    private static Bevinding DoelenPerPeriode(int aantal, int hoogste) => Bevinding.Van(
        Volledigheidscode.DoelenPerPeriode,
        aantal <= hoogste ? Oordeel.Voldoet : Oordeel.VoldoetNiet,
        Grondslag.DoelenPerPeriode,
        aantal <= hoogste
            ? $"Het plan heeft niet meer dan {hoogste} doelen."
            : $"Het plan heeft {aantal} doelen. In deze periode {(hoogste == 1 ? "kan dat er" : "kunnen dat er")} hooguit {hoogste} zijn; andere doelen kunnen later.",
        new Gegeven("aantal doelen", aantal.ToString(CultureInfo.InvariantCulture)),
        new Gegeven("hoogste aantal doelen", hoogste.ToString(CultureInfo.InvariantCulture)))
        .MetKeerpunt(() => Keerpunt.Bij("aantal doelen", hoogste.ToString(CultureInfo.InvariantCulture), $"Met {hoogste} doelen of minder is aan deze eis voldaan."));

    private static bool Twijfelachtig(Matchingsformat format, Coachingsdoel doel) =>
        doel.Coachbaar is false
        || (doel.Onderwerp is { } onderwerp && format.Rij(onderwerp)?.Matching?.Uitkomst is Matchingsuitkomst.Match);
}
