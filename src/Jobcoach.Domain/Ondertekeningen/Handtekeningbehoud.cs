using System.Text.Json;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>
/// Wat er van handtekeningen overblijft als een formulier opnieuw binnenkomt (ADR 0014). Is de inhoud dezelfde, dan blijven zij staan.
/// Is zij veranderd, dan vervallen zij, wat de indiener ook meestuurt. Een handtekening op het nieuwe formulier zelf telt, behalve voor een partij
/// die in dit systeem tekende of weigerde: die tekent opnieuw, zelf.
/// </summary>
internal static class Handtekeningbehoud
{
    /// <summary>Het coachingsplan zoals het telt.</summary>
    public static Coachingsplan Neem(Coachingsplan nieuw, Coachingsplan? oud, IReadOnlyList<Ondertekenweigering> weigeringen)
    {
        var ondertekeningen = Samen(Zonder(nieuw.Ondertekeningen, Ondertekenformulier.Coachingsplan, weigeringen), oud?.Ondertekeningen, Zelfde(nieuw, oud));
        return nieuw with
        {
            Ondertekeningen = ondertekeningen.Count > 0 ? ondertekeningen : nieuw.Ondertekeningen is null ? null : [],

            // Who signs here signs the declaration.
            VerklaringAkkoord = ondertekeningen.Any(een => een.Door is not null) ? true : nieuw.VerklaringAkkoord,
        };
    }

    /// <summary>Het matchingsformat zoals het telt.</summary>
    public static Matchingsformat Neem(Matchingsformat nieuw, Matchingsformat? oud, IReadOnlyList<Ondertekenweigering> weigeringen)
    {
        var gelijk = Zelfde(nieuw, oud);
        return nieuw with
        {
            OndertekeningAanvrager = Een(Geldig(nieuw.OndertekeningAanvrager), oud?.OndertekeningAanvrager, gelijk),
            OndertekeningClient = Een(Geldig(nieuw.OndertekeningClient), oud?.OndertekeningClient, gelijk),
        };

        Ondertekening? Geldig(Ondertekening? een) => een is not null && Weigert(een, Ondertekenformulier.Matchingsformat, weigeringen) ? null : een;
    }

    /// <summary>
    /// De verantwoording zoals zij telt. Een evaluatie blijft van wie haar hier gaf: haar inhoud is haar eigen, en verandert niet met de verantwoording.
    /// </summary>
    /// <param name="nieuw">Wat nu is ingediend.</param>
    /// <param name="oud">Wat eerder was ingediend, of null.</param>
    /// <param name="zelfdeLogboek">Of het logboek niet is veranderd: de verklaring gaat ook daarover.</param>
    /// <param name="weigeringen">Wie de verantwoording niet wilde ondertekenen.</param>
    public static Verantwoording Neem(Verantwoording nieuw, Verantwoording? oud, bool zelfdeLogboek, IReadOnlyList<Ondertekenweigering> weigeringen) => nieuw with
    {
        Ondertekeningen = Samen(Zonder(nieuw.Ondertekeningen, Ondertekenformulier.Verantwoording, weigeringen), oud?.Ondertekeningen, zelfdeLogboek && Zelfde(nieuw, oud)),
        EvaluatieWerkgever = Evaluatie(nieuw.EvaluatieWerkgever, oud?.EvaluatieWerkgever),
        EvaluatieWerknemer = Evaluatie(nieuw.EvaluatieWerknemer, oud?.EvaluatieWerknemer),
    };

    /// <summary>Of de inhoud dezelfde is, op de handtekeningen en het akkoord na.</summary>
    public static bool Zelfde(Coachingsplan nieuw, Coachingsplan? oud) => oud is not null && Tekst(Kaal(nieuw)) == Tekst(Kaal(oud));

    /// <summary>Of de inhoud dezelfde is, op de handtekeningen na.</summary>
    public static bool Zelfde(Matchingsformat nieuw, Matchingsformat? oud) => oud is not null && Tekst(Kaal(nieuw)) == Tekst(Kaal(oud));

    /// <summary>Of de inhoud dezelfde is, op de handtekeningen en evaluaties na.</summary>
    public static bool Zelfde(Verantwoording nieuw, Verantwoording? oud) => oud is not null && Tekst(Kaal(nieuw)) == Tekst(Kaal(oud));

    /// <summary>De partijen die hier tekenden en van wie de handtekening er niet meer staat.</summary>
    public static IEnumerable<Partij> Vervallen(
        IEnumerable<(Ondertekenformulier Formulier, Ondertekening Ondertekening)> oud, IEnumerable<(Ondertekenformulier Formulier, Ondertekening Ondertekening)> nieuw) =>
        oud.Except(nieuw).Where(een => een.Ondertekening.Door is not null).Select(een => een.Ondertekening.Partij).Distinct().Order();

    private static Evaluatie? Evaluatie(Evaluatie? nieuw, Evaluatie? oud) => oud?.Door is not null ? oud : nieuw?.Door is null ? nieuw : null;

    private static List<Ondertekening>? Zonder(IReadOnlyList<Ondertekening>? nieuw, Ondertekenformulier formulier, IReadOnlyList<Ondertekenweigering> weigeringen) =>
        nieuw?.Where(een => !Weigert(een, formulier, weigeringen)).ToList();

    // Who refused here signs here: nobody can say on a form that he did.
    private static bool Weigert(Ondertekening een, Ondertekenformulier formulier, IReadOnlyList<Ondertekenweigering> weigeringen) =>
        weigeringen.Any(weigering => weigering.Formulier == formulier && weigering.Partij.Rol() == een.Partij.Rol());

    private static List<Ondertekening> Samen(IReadOnlyList<Ondertekening>? nieuw, IReadOnlyList<Ondertekening>? oud, bool gelijk)
    {
        var hier = (oud ?? []).Where(een => een.Door is not null).ToList();
        var opFormulier = (nieuw ?? []).Where(een => een.Door is null && hier.All(ander => ander.Partij.Rol() != een.Partij.Rol())).ToList();
        return gelijk
            ? [.. hier, .. opFormulier.Select(een => Stond(een, oud)), .. (oud ?? []).Where(een => een.Door is null && opFormulier.All(ander => ander.Partij != een.Partij))]
            : opFormulier;
    }

    // Who sends a form back may not have seen why somebody else signed.
    private static Ondertekening Stond(Ondertekening nieuw, IReadOnlyList<Ondertekening>? oud) =>
        (oud ?? []).FirstOrDefault(een => nieuw.NamensReden is null && een with { NamensReden = null } == nieuw) ?? nieuw;

    // A place for one: what was signed here keeps it or leaves it empty.
    private static Ondertekening? Een(Ondertekening? nieuw, Ondertekening? oud, bool gelijk) => (oud, nieuw) switch
    {
        ({ Door: not null }, _) => gelijk ? oud : null,
        (_, { Door: null }) => nieuw,
        _ => gelijk ? oud : null,
    };

    private static Coachingsplan Kaal(Coachingsplan plan) => plan with { Ondertekeningen = null, VerklaringAkkoord = null };

    private static Matchingsformat Kaal(Matchingsformat format) => format with { OndertekeningAanvrager = null, OndertekeningClient = null };

    private static Verantwoording Kaal(Verantwoording verantwoording) =>
        verantwoording with { IngediendOp = default, Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null };

    // So that a field that is added later counts by itself. A browser writes the end of a line in its own way.
    private static string Tekst<T>(T formulier) => JsonSerializer.Serialize(formulier).Replace(@"\r\n", @"\n", StringComparison.Ordinal);
}
