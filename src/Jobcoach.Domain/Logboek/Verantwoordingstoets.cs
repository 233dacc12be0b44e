using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>Toetst een verantwoording aan de eisen van de regeling. De bevindingen adviseren; een mens beslist.</summary>
internal static class Verantwoordingstoets
{
    public static IReadOnlyList<Bevinding> Bevindingen(Verantwoording verantwoording, Urenstand uren, Verantwoordingsnorm eisen, IReadOnlyList<Ondertekenweigering> weigeringen) =>
    [
        Urenbinnentoekenning(uren, eisen),
        .. Handtekening(verantwoording, Partij.Jobcoach, weigeringen, eisen.HandtekeningJobcoach, eisen.BronHandtekeningen ?? eisen.Bron),
        .. Handtekening(verantwoording, Partij.Werknemer, weigeringen, eisen.HandtekeningWerknemer, eisen.BronHandtekeningen ?? eisen.Bron),
        .. Handtekening(verantwoording, Partij.Werkgever, weigeringen, eisen.HandtekeningWerkgever, eisen.BronHandtekeningen ?? eisen.Bron),
        .. Inzicht(verantwoording, eisen),
        .. Evaluatie(verantwoording.EvaluatieWerkgever, "werkgever", eisen.EvaluatieWerkgever, eisen),
        .. Evaluatie(verantwoording.EvaluatieWerknemer, "werknemer", eisen.EvaluatieWerknemer, eisen),
    ];

    private static Bevinding Urenbinnentoekenning(Urenstand uren, Verantwoordingsnorm eisen)
    {
        var (oordeel, zin) = uren switch
        {
            { Toegekend: null } => (Oordeel.NietVastgesteld, "Er is niet vastgesteld hoeveel uren zijn toegekend."),
            { Boven: var boven } when boven == Uren.Nul => (Oordeel.Voldoet, "De verantwoorde uren blijven binnen de toekenning."),
            { Boven: var boven } when boven <= (eisen.TerugOverhevelbaar ?? Uren.Nul) =>
                (Oordeel.BeoordelingNodig, "Er is meer verantwoord dan toegekend. Het verschil kan uit de uren van een volgende periode komen."),
            _ => (Oordeel.VoldoetNiet, "Er is meer verantwoord dan toegekend. Wat boven de toekenning ligt, wordt niet vergoed."),
        };
        return Bevinding.Van(
            "uren-binnen-toekenning",
            oordeel,
            eisen.Bron,
            zin,
            new Gegeven("toegekende uren", uren.Toegekend is { } toegekend ? Leesbaar.Kort(toegekend.InUren) : null),
            new Gegeven("verantwoorde uren", Leesbaar.Kort(uren.Verantwoord.InUren)))
            .MetKeerpunt(() => eisen.TerugOverhevelbaar is { } terug && terug > Uren.Nul
                ? Keerpunt.Bij(
                    "verantwoorde uren",
                    Leesbaar.Kort((uren.Toegekend!.Value + terug).InUren),
                    $"Met {Leesbaar.Kort((uren.Toegekend!.Value + terug).InUren)} verantwoorde uren of minder kan het verschil uit een volgende periode komen.",
                    Oordeel.BeoordelingNodig)
                : Keerpunt.Bij(
                    "verantwoorde uren",
                    Leesbaar.Kort(uren.Toegekend!.Value.InUren),
                    $"Met {Leesbaar.Kort(uren.Toegekend!.Value.InUren)} verantwoorde uren of minder is aan deze eis voldaan."));
    }

    private static IEnumerable<Bevinding> Handtekening(
        Verantwoording verantwoording, Partij partij, IReadOnlyList<Ondertekenweigering> weigeringen, bool? verplicht, string bron)
    {
        var naam = Naam(partij);
        var handtekening = verantwoording.Ondertekeningen.FirstOrDefault(een => VoorWie(een.Partij) == partij);
        if (handtekening is { NamensReden: not null })
        {
            return [Over(Oordeel.BeoordelingNodig, handtekening.Partij is Partij.WettelijkVertegenwoordiger
                ? $"De wettelijk vertegenwoordiger heeft getekend voor de {naam}. Beoordeel of dat mag."
                : $"Iemand anders heeft getekend namens de {naam}. Beoordeel of dat mag.")];
        }

        return Aanwezig(handtekening is not null, verplicht) is { } oordeel
            ? [Over(oordeel, (handtekening, Weigert: weigeringen.Any(een => VoorWie(een.Partij) == partij)) switch
            {
                (null, true) => $"De handtekening van de {naam} ontbreekt. De {naam} weigert te tekenen.",
                (null, _) => $"De handtekening van de {naam} ontbreekt.",
                _ => $"De {naam} heeft getekend.",
            })]
            : [];

        Bevinding Over(Oordeel oordeel, string zin) => Bevinding.Van(
            $"handtekening-{naam}",
            oordeel,
            bron,
            zin,
            new Gegeven("getekend op", handtekening is { Op: var dag } ? Datumtekst.Voluit(dag) : null))
            .MetKeerpunt(() => Keerpunt.Bij("getekend op", "een dag", $"Als de {naam} tekent, is aan deze eis voldaan."));
    }

    private static IEnumerable<Bevinding> Inzicht(Verantwoording verantwoording, Verantwoordingsnorm eisen)
    {
        var compleet = !string.IsNullOrWhiteSpace(verantwoording.PassendeWerkplek) && !string.IsNullOrWhiteSpace(verantwoording.ZelfstandigDoorWerkgever);
        return Aanwezig(compleet, eisen.InzichtInResultaten) is { } oordeel
            ? [Bevinding.Van(
                "inzicht-in-resultaten",
                oordeel,
                eisen.Bron,
                compleet
                    ? "De vragen over de werkplek en over begeleiding door de werkgever zijn beantwoord."
                    : "De vragen over de werkplek en over begeleiding door de werkgever zijn niet allebei beantwoord.",
                new Gegeven("passende werkplek", Antwoord(verantwoording.PassendeWerkplek)),
                new Gegeven("zelfstandig door werkgever", Antwoord(verantwoording.ZelfstandigDoorWerkgever)))
                .MetKeerpunt(() => new(
                    [
                        .. Open("passende werkplek", verantwoording.PassendeWerkplek),
                        .. Open("zelfstandig door werkgever", verantwoording.ZelfstandigDoorWerkgever),
                    ],
                    Oordeel.Voldoet,
                    "Als beide vragen beantwoord zijn, is aan deze eis voldaan."))]
            : [];
    }

    private static IEnumerable<Bevinding> Evaluatie(Evaluatie? evaluatie, string naam, bool? verplicht, Verantwoordingsnorm eisen)
    {
        if (Aanwezig(evaluatie is not null, verplicht) is { } aanwezig)
        {
            yield return Bevinding.Van(
                $"evaluatie-{naam}",
                aanwezig,
                eisen.Bron,
                evaluatie is null ? $"De evaluatie door de {naam} ontbreekt." : $"De {naam} heeft de begeleiding geëvalueerd.",
                new Gegeven($"evaluatie door de {naam}", evaluatie is null ? null : "aanwezig"))
                .MetKeerpunt(() => Keerpunt.Bij($"evaluatie door de {naam}", "aanwezig", $"Met een evaluatie door de {naam} is aan deze eis voldaan."));
        }

        if (evaluatie is null)
        {
            yield break;
        }

        if (Aanwezig(evaluatie.OndertekendOp is not null, eisen.EvaluatieOndertekend) is { } ondertekend && (ondertekend is not Oordeel.Voldoet || eisen.EvaluatieOndertekend is true))
        {
            yield return Bevinding.Van($"evaluatie-{naam}-ondertekend", ondertekend, eisen.Bron, $"De {naam} heeft de eigen evaluatie {(evaluatie.OndertekendOp is null ? "niet " : "")}ondertekend.",
                new Gegeven("evaluatie ondertekend op", evaluatie.OndertekendOp is { } dag ? Datumtekst.Voluit(dag) : null))
                .MetKeerpunt(() => Keerpunt.Bij("evaluatie ondertekend op", "een dag", $"Als de {naam} de evaluatie ondertekent, is aan deze eis voldaan."));
        }

        if (evaluatie.NamensReden is not null)
        {
            yield return Bevinding.Van(
                $"evaluatie-{naam}-namens",
                Oordeel.BeoordelingNodig,
                eisen.Bron,
                $"Iemand anders heeft de evaluatie gegeven voor de {naam}. Beoordeel of dat mag.",
                new Gegeven($"evaluatie door de {naam}", "door een ander"));
        }

        if (evaluatie.Oordeel is Evaluatieoordeel.Negatief)
        {
            yield return Bevinding.Van(
                "nader-onderzoek-arbeidsdeskundige",
                Oordeel.BeoordelingNodig,
                eisen.Bron,
                $"De {naam} is negatief over de begeleiding. Een arbeidsdeskundige doet eerst nader onderzoek.",
                new Gegeven("evaluatie door", naam));
        }

        if (evaluatie.Cijfer < eisen.Tevredenheidsnorm)
        {
            yield return Bevinding.Van(
                $"tevredenheid-{naam}",
                Oordeel.BeoordelingNodig,
                eisen.BronTevredenheid ?? eisen.Bron,
                $"Het cijfer van de {naam} ligt onder de norm.",
                new Gegeven("cijfer", Leesbaar.Kort(evaluatie.Cijfer.Value)),
                new Gegeven("norm", Leesbaar.Kort(eisen.Tevredenheidsnorm.Value)));
        }
    }

    // Niets gevraagd en niets gezegd: geen bevinding. Zegt geen bron of het moet, dan is alleen het ontbreken iets voor een mens.
    private static Oordeel? Aanwezig(bool aanwezig, bool? verplicht) => (aanwezig, verplicht) switch
    {
        (_, false) => null,
        (true, _) => Oordeel.Voldoet,
        (false, true) => Oordeel.VoldoetNiet,
        (false, null) => Oordeel.NietVastgesteld,
    };

    // The organisation signs for its jobcoach, the legal representative for the werknemer.
    private static Partij VoorWie(Partij partij) => partij switch
    {
        Partij.Jobcoachorganisatie => Partij.Jobcoach,
        Partij.WettelijkVertegenwoordiger => Partij.Werknemer,
        _ => partij,
    };

    private static string Naam(Partij partij) => partij switch
    {
        Partij.Jobcoach => "jobcoach",
        Partij.Werknemer => "werknemer",
        Partij.Werkgever => "werkgever",
        _ => throw new ArgumentOutOfRangeException(nameof(partij)),
    };

    private static string? Antwoord(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : "beantwoord";

    private static IEnumerable<Gegeven> Open(string naam, string? tekst) => Antwoord(tekst) is null ? [new(naam, "beantwoord")] : [];
}
