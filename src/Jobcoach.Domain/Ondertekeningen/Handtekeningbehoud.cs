using System.Text.Json;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>
/// Wat er van handtekeningen overblijft als een formulier opnieuw binnenkomt (ADR 0014). Is de inhoud dezelfde, dan blijven zij staan.
/// Is zij veranderd, dan vervallen zij, wat de indiener ook meestuurt. Een handtekening op het nieuwe formulier zelf telt, behalve voor een partij
/// die in dit systeem tekende: die tekent opnieuw.
/// </summary>
internal static class Handtekeningbehoud
{
    /// <summary>Het coachingsplan zoals het telt.</summary>
    public static Coachingsplan Neem(Coachingsplan nieuw, Coachingsplan? oud)
    {
        var gelijk = oud is not null && Zelfde(Kaal(nieuw), Kaal(oud));
        var ondertekeningen = Samen(nieuw.Ondertekeningen, oud?.Ondertekeningen, gelijk);
        return nieuw with
        {
            Ondertekeningen = ondertekeningen.Count > 0 ? ondertekeningen : nieuw.Ondertekeningen is null ? null : [],

            // Who signs here signs the declaration.
            VerklaringAkkoord = ondertekeningen.Any(een => een.Door is not null) ? true : nieuw.VerklaringAkkoord,
        };
    }

    /// <summary>Het matchingsformat zoals het telt.</summary>
    public static Matchingsformat Neem(Matchingsformat nieuw, Matchingsformat? oud)
    {
        var gelijk = oud is not null && Zelfde(Kaal(nieuw), Kaal(oud));
        return nieuw with
        {
            OndertekeningAanvrager = Een(nieuw.OndertekeningAanvrager, oud?.OndertekeningAanvrager, gelijk),
            OndertekeningClient = Een(nieuw.OndertekeningClient, oud?.OndertekeningClient, gelijk),
        };
    }

    /// <summary>
    /// De verantwoording zoals zij telt. Een evaluatie blijft van wie haar hier gaf: haar inhoud is haar eigen, en verandert niet met de verantwoording.
    /// </summary>
    /// <param name="nieuw">Wat nu is ingediend.</param>
    /// <param name="oud">Wat eerder was ingediend, of null.</param>
    /// <param name="zelfdeLogboek">Of het logboek niet is veranderd: de verklaring gaat ook daarover.</param>
    public static Verantwoording Neem(Verantwoording nieuw, Verantwoording? oud, bool zelfdeLogboek)
    {
        var gelijk = oud is not null && zelfdeLogboek && Zelfde(Kaal(nieuw), Kaal(oud));
        return nieuw with
        {
            Ondertekeningen = Samen(nieuw.Ondertekeningen, oud?.Ondertekeningen, gelijk),
            EvaluatieWerkgever = Evaluatie(nieuw.EvaluatieWerkgever, oud?.EvaluatieWerkgever),
            EvaluatieWerknemer = Evaluatie(nieuw.EvaluatieWerknemer, oud?.EvaluatieWerknemer),
        };
    }

    /// <summary>De partijen die hier tekenden en van wie de handtekening er niet meer staat.</summary>
    public static IEnumerable<Partij> Vervallen(
        IEnumerable<(Ondertekenformulier Formulier, Ondertekening Ondertekening)> oud, IEnumerable<(Ondertekenformulier Formulier, Ondertekening Ondertekening)> nieuw) =>
        oud.Except(nieuw).Where(een => een.Ondertekening.Door is not null).Select(een => een.Ondertekening.Partij).Distinct().Order();

    private static Evaluatie? Evaluatie(Evaluatie? nieuw, Evaluatie? oud) => oud?.Door is not null ? oud : nieuw?.Door is null ? nieuw : null;

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

    // As text, so that a field that is added later counts by itself. A browser writes the end of a line in its own way.
    private static bool Zelfde<T>(T een, T ander) => Tekst(een) == Tekst(ander);

    private static string Tekst<T>(T formulier) => JsonSerializer.Serialize(formulier).Replace(@"\r\n", @"\n", StringComparison.Ordinal);
}
