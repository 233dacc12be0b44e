using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using static Jobcoach.Domain.Volledigheid.Volledigheidsbevinding;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>
/// De formele controle van toetsvraag 1 (Leidraad Jobcoach): zijn de stukken er, zijn zij helemaal ingevuld en ondertekend.
/// Alleen wat bij deze aanvraag hoort krijgt een bevinding. Wat ontbreekt staat bij de gegevens, met een lege waarde.
/// </summary>
public static class Volledigheidstoets
{
    /// <summary>Controleert de hele set. Gooit nooit: null en lege lijsten tellen als ontbrekend.</summary>
    public static IReadOnlyList<Bevinding> Toets(Aanvraagset set) =>
    [
        .. Matchingsformatbevindingen.Van(set),
        .. Coachingsplanbevindingen.Van(set),
        Dienstverband(set),
        Erkenning(set),
        .. Vervolg(set),
    ];

    private static Bevinding Dienstverband(Aanvraagset set) => set.Proefplaatsing
        ? Aanwezig(
            Volledigheidscode.Proefplaatsing,
            Heeft(set, Bewijsstuksoort.AanvraagformulierProefplaatsing),
            "het ondertekende aanvraagformulier voor de proefplaatsing")
        : Aanwezig(
            Volledigheidscode.Arbeidsovereenkomst,
            Heeft(set, Bewijsstuksoort.Arbeidsovereenkomst),
            "een afschrift van de arbeidsovereenkomst");

    private static Bevinding Erkenning(Aanvraagset set)
    {
        var (oordeel, zin) = (set.ErkenningVereist, set.OrganisatieErkend) switch
        {
            (_, true) => (Oordeel.Voldoet, "De jobcoach hoort bij een erkende organisatie."),
            (false, _) => (Oordeel.Voldoet, "Deze regeling vraagt geen erkende organisatie."),
            (true, false) => (Oordeel.VoldoetNiet, "De jobcoach hoort niet bij een erkende organisatie. Kies een jobcoach van een erkende organisatie."),
            (true, null) => (Oordeel.NietVastgesteld, "Wij moeten nog nagaan of de jobcoach bij een erkende organisatie hoort."),
            (null, _) => (Oordeel.NietVastgesteld, "De regeling zegt niet of de organisatie erkend moet zijn. Een medewerker stelt dat vast."),
        };
        return Bevinding.Van(
            Volledigheidscode.Erkenning,
            oordeel,
            Grondslag.Erkenning,
            zin,
            new Gegeven("erkenning vereist", JaNee(set.ErkenningVereist)),
            new Gegeven("organisatie erkend", JaNee(set.OrganisatieErkend)))
            .MetKeerpunt(() => Keerpunt.Bij("organisatie erkend", "ja", "Met een jobcoach van een erkende organisatie is aan deze eis voldaan."));
    }

    private static IEnumerable<Bevinding> Vervolg(Aanvraagset set) => set.Soort is not Aanvraagsoort.Vervolg
        ? []
        :
        [
            Aanwezig(
                Volledigheidscode.Verantwoording,
                set.VerantwoordingIngediend is true,
                "het ingevulde en ondertekende logboek met de verantwoording over de vorige periode"),
            Ingevuld(
                Volledigheidscode.Ervaringen,
                "het verslag van de jobcoach over de vorige periode",
                (set.Ervaringen ?? new Ervaringsverslag(null, null)).Ontbreekt("ervaringen")),
        ];

    private static bool Heeft(Aanvraagset set, Bewijsstuksoort soort) => set.Bewijsstukken?.Any(stuk => stuk?.Soort == soort) is true;

    private static string? JaNee(bool? waarde) => waarde switch
    {
        true => "ja",
        false => "nee",
        null => null,
    };
}
