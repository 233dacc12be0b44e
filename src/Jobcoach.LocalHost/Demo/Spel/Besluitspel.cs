using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Het besluit dat een gespeelde toetser voorstelt: het concept van het systeem, of een afwijzing als dat niet kan.</summary>
internal static class Besluitspel
{
    public static StelBesluitVoor Voorstel(Stelling stelling) =>
        stelling.Aanvraag is { Toets.Eindconclusie.Oordeel: not Eindoordeel.Negatief, Concept: { } concept }
        && (concept.Regime is not null || stelling.Regeling.Regimes.Count == 0)
        && (concept.Looptijd ?? Gevraagd(stelling)) is { } looptijd
        && !VoldoetNiet(stelling, "langste-duur")
            ? new(
                concept.Berekening is { Uren: null, Bedrag: { } bedrag }
                    ? new Besluituitkomst.Toekenning(concept.Regime, looptijd, null, bedrag)
                    : new Besluituitkomst.Toekenning(concept.Regime, looptijd, concept.Berekening?.Uren ?? stelling.Aanvraag.Coachingsplan?.TotaalUren, null),
                "De bevindingen dragen deze toekenning.")
            : new(
                new Besluituitkomst.Afwijzing([Grond(stelling)]),
                "De bevindingen staan een toekenning in de weg.",
                new(Zienswijzewijze.NietNodig, "De afwijzing rust op gegevens die de aanvrager zelf gaf."));

    // Where the scheme names no length the person takes what the plan asks for, within the dienstverband.
    private static Periode? Gevraagd(Stelling stelling)
    {
        if (stelling.Regeling.Duur.PeriodeMaanden.Waarde is not null || stelling.Aanvraag.Coachingsplan?.Periode is not { Van: { } van, TotEnMet: { } totEnMet })
        {
            return null;
        }

        var werk = stelling.Zaak.Dienstverband;
        var begin = van < werk.Van ? werk.Van : van;
        var einde = werk.TotEnMet < totEnMet ? werk.TotEnMet.Value : totEnMet;
        return begin <= einde ? new(begin, einde) : null;
    }

    private static Afwijzingsgrond Grond(Stelling stelling) =>
        VoldoetNiet(stelling, "langste-duur") ? Afwijzingsgrond.MaximaleDuurBereikt
        : VoldoetNiet(stelling, "organisatie-") ? Afwijzingsgrond.OrganisatieVoldoetNiet
        : VoldoetNiet(stelling, "contract", "uren-per-week", "loonwaarde", "leeftijd", "proefplaatsing") ? Afwijzingsgrond.DienstverbandVoldoetNiet
        : VoldoetNiet(stelling, "jobcoach-noodzakelijk") ? Afwijzingsgrond.NietNoodzakelijk
        : VoldoetNiet(stelling, "doelgroep", "sfb", "geen-wsw", "wajong") ? Afwijzingsgrond.GeenDoelgroep
        : VoldoetNiet(stelling, "bevoegd") ? Afwijzingsgrond.VoorliggendeVoorziening
        : Afwijzingsgrond.OnvoldoendeOnderbouwd;

    private static bool VoldoetNiet(Stelling stelling, params string[] codes) =>
        stelling.Aanvraag.Concept?.Bevindingen.Any(bevinding =>
            bevinding.Oordeel is Oordeel.VoldoetNiet && codes.Any(code => bevinding.Code.StartsWith(code, StringComparison.Ordinal))) is true;
}
