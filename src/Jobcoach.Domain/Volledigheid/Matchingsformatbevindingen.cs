using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Volledigheid.Volledigheidsbevinding;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>Is het matchingsformat er, is het ingevuld en ondertekend, en is het belastbaarheidsprofiel niet te oud?</summary>
internal static class Matchingsformatbevindingen
{
    private const string Formulier = "het matchingsformat";

    public static IEnumerable<Bevinding> Van(Aanvraagset set)
    {
        if (set.Matchingsformat is { } format)
        {
            yield return Aanwezig(Volledigheidscode.Matchingsformat, true, Formulier);
            yield return Ingevuld(Volledigheidscode.MatchingsformatIngevuld, Formulier, format.Ontbreekt("matchingsformat"));
            yield return Handtekeningen(format, set);
        }
        else if (set.Soort is Aanvraagsoort.Eerste)
        {
            // The set of a vervolgaanvraag does not hold this form; the logboek takes its place.
            yield return Aanwezig(Volledigheidscode.Matchingsformat, false, Formulier);
        }

        if (Belastbaarheidsprofiel(set) is { } profiel)
        {
            yield return profiel;
        }
    }

    private static Bevinding Handtekeningen(Matchingsformat format, Aanvraagset set)
    {
        var werknemer = set.Weigert(Ondertekenformulier.Matchingsformat, Rol.Werknemer);
        var client = format.OndertekeningClient is { Partij: Partij.Werknemer or Partij.WettelijkVertegenwoordiger } getekend ? getekend : null;
        if (set.Aanvrager is Partij.Werkgever && format.OndertekeningAanvrager is null)
        {
            return ZonderWerkgever(Ondertekend(Volledigheidscode.MatchingsformatOndertekend, Formulier, ("de werknemer", client, werknemer)));
        }

        return set.Aanvrager is Partij.Werknemer or Partij.WettelijkVertegenwoordiger
            ? Ondertekend(Volledigheidscode.MatchingsformatOndertekend, Formulier, ("de werknemer", client, werknemer))
            : Ondertekend(
                Volledigheidscode.MatchingsformatOndertekend,
                Formulier,
                ("de aanvrager", format.OndertekeningAanvrager, set.Aanvrager is { } aanvrager && set.Weigert(Ondertekenformulier.Matchingsformat, aanvrager.Rol())),
                ("de werknemer", client, werknemer));
    }

    // The Leidraad lets the applicant sign; the Protocol does not let the werkgever read it. What he cannot read he is not asked to sign, so a person judges.
    private static Bevinding ZonderWerkgever(Bevinding werknemer) => werknemer.Oordeel is Oordeel.VoldoetNiet
        ? Bevinding.Van(
            werknemer.Code,
            Oordeel.VoldoetNiet,
            werknemer.Artikel,
            $"{werknemer.Zin} De werkgever ziet dit formulier niet en hoeft het niet te ondertekenen.",
            [.. werknemer.Gegevens])
            .MetKeerpunt(() => new(
                [new Gegeven("handtekening van de werknemer", "aanwezig")], Oordeel.BeoordelingNodig, "Als de werknemer tekent, is te beoordelen of dat zonder de werkgever genoeg is."))
        : Bevinding.Van(
            werknemer.Code,
            Oordeel.BeoordelingNodig,
            werknemer.Artikel,
            $"{werknemer.Zin} De werkgever vraagt aan, maar ziet dit formulier niet en ondertekent het daarom niet. Beoordeel of dat genoeg is.",
            [.. werknemer.Gegevens, new Gegeven("handtekening van de aanvrager", null)]);

    // A profile is not obligatory: without a date and without the document there is nothing to check.
    // With a vervolgaanvraag goes the form of an earlier one: its profile was young enough then and is only looked at again when a new one is sent.
    private static Bevinding? Belastbaarheidsprofiel(Aanvraagset set)
    {
        var meegestuurd = set.Bewijsstukken?.Any(stuk => stuk?.Soort is Bewijsstuksoort.Belastbaarheidsprofiel) is true;
        var gedateerd = set.Soort is Aanvraagsoort.Eerste && set.Matchingsformat?.BelastbaarheidsprofielVan is not null;
        if (!meegestuurd && !gedateerd)
        {
            return null;
        }

        var oudste = set.Ontvangen.AddMonths(-Grenzen.BelastbaarheidsprofielMaanden);
        var (oordeel, zin) = set.Matchingsformat?.BelastbaarheidsprofielVan switch
        {
            null => (Oordeel.VoldoetNiet, "Wij missen de datum van het belastbaarheidsprofiel."),
            { } van when van < oudste => (
                Oordeel.VoldoetNiet,
                $"Het belastbaarheidsprofiel is ouder dan zes maanden. Gebruik een profiel van {Datumtekst.Voluit(oudste)} of later."),
            _ => (Oordeel.Voldoet, "Het belastbaarheidsprofiel is niet ouder dan zes maanden."),
        };
        return Bevinding.Van(
            Volledigheidscode.Belastbaarheidsprofiel,
            oordeel,
            Grondslag.Belastbaarheidsprofiel,
            zin,
            new Gegeven("datum van het belastbaarheidsprofiel", set.Matchingsformat?.BelastbaarheidsprofielVan is { } dag ? Datumtekst.Voluit(dag) : null),
            new Gegeven("ontvangst van de aanvraag", Datumtekst.Voluit(set.Ontvangen)))
            .MetKeerpunt(() => Keerpunt.Bij(
                "datum van het belastbaarheidsprofiel", Datumtekst.Voluit(oudste), $"Met een profiel van {Datumtekst.Voluit(oudste)} of later is aan deze eis voldaan."));
    }
}
