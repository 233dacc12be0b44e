using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Brieven;

/// <summary>Welke brief bij een bericht hoort.</summary>
public static class Briefkeuze
{
    /// <summary>De soort brief; null als bij het bericht geen brief hoort of als waar het over gaat niet bestaat.</summary>
    /// <param name="zaak">De zaak zoals zij is op het moment van de brief.</param>
    /// <param name="regeling">De versie die geldt.</param>
    /// <param name="soort">Waarover het bericht gaat.</param>
    /// <param name="verwijzing">Waar binnen de zaak, zoals <c>besluit/2</c>; null is het laatste.</param>
    public static Briefsoort? Soort(Zaak zaak, Regeling regeling, Berichtsoort soort, string? verwijzing = null) => soort switch
    {
        Berichtsoort.Ontvangstbevestiging => Briefsoort.Ontvangstbevestiging,
        Berichtsoort.VerzoekOmAanvulling => Briefsoort.VerzoekOmAanvulling,
        Berichtsoort.Opschorting => Briefsoort.Opschorting,
        Berichtsoort.Hervatting => Briefsoort.Hervatting,
        Berichtsoort.Verdaging => Briefsoort.Verdaging,
        Berichtsoort.Besluit => Besluit(zaak, verwijzing) is { } besluit ? Soort(zaak, regeling, besluit) : null,
        Berichtsoort.Herinnering => Briefsoort.Herinnering,
        Berichtsoort.VerantwoordingBeoordeeld => Briefsoort.VerantwoordingBeoordeeld,
        Berichtsoort.UitnodigingVervolgaanvraag => Briefsoort.UitnodigingVervolgaanvraag,
        Berichtsoort.Beeindiging => Briefsoort.Beeindiging,
        Berichtsoort.BezwaarOntvangen => Briefsoort.BezwaarOntvangen,
        Berichtsoort.ZaakAfgesloten => Briefsoort.ZaakAfgesloten,
        _ => null,
    };

    /// <summary>Het besluit waar de brief over gaat; zonder verwijzing het laatste.</summary>
    internal static Besluit? Besluit(Zaak zaak, string? verwijzing) => Briefverwijzing.Kies(zaak.Besluiten, verwijzing, "besluit", besluit => besluit.Nummer);

    /// <summary>De brief bij een besluit.</summary>
    internal static Briefsoort Soort(Zaak zaak, Regeling regeling, Besluit besluit) => besluit.Uitkomst switch
    {
        Besluituitkomst.Toekenning toekenning => Toekenning(zaak, regeling, besluit, toekenning),
        Besluituitkomst.Afwijzing => besluit.Onderwerp.Soort is Onderwerpsoort.Wijziging ? Briefsoort.WijzigingAfgewezen : Briefsoort.Afwijzing,
        Besluituitkomst.BuitenBehandeling => Briefsoort.BuitenBehandeling,
        Besluituitkomst.Wijziging => Briefsoort.Wijziging,
        Besluituitkomst.Intrekking => Briefsoort.Intrekking,
        _ => throw new ArgumentOutOfRangeException(nameof(besluit)),
    };

    private static Briefsoort Toekenning(Zaak zaak, Regeling regeling, Besluit besluit, Besluituitkomst.Toekenning toekenning)
    {
        var aanvraag = zaak.Aanvragen[besluit.Onderwerp.Nummer - 1];
        if (aanvraag.Soort is Aanvraagsoort.Vervolg && Vorige(zaak, aanvraag.Periodenummer) is { } vorige)
        {
            // Compared with what was granted before, not with what was asked: the letter tells what changes.
            return (regeling.Regime(vorige.Regime), regeling.Regime(toekenning.Regime)) is ({ Rang: var oud }, { Rang: var nieuw })
                ? Regimevergelijking.OpRang(oud, nieuw) switch
                {
                    Regimeverloop.Lichter => Briefsoort.VervolgLichter,
                    Regimeverloop.Gelijkblijvend => Briefsoort.VervolgGelijk,
                    _ => Briefsoort.VervolgHoger,
                }
                : Briefsoort.VervolgToegekend;
        }

        return Toekenningstekorten.Van(aanvraag, toekenning, regeling).Count > 0 ? Briefsoort.GedeeltelijkeToekenning : Briefsoort.Toekenning;
    }

    /// <summary>De periode voor deze; null voor de eerste, en een proefplaatsing gaat aan de eerste vooraf.</summary>
    internal static Begeleiding.Begeleidingsperiode? Vorige(Zaak zaak, int periodenummer) =>
        zaak.Perioden.LastOrDefault(periode => periode.Nummer > 0 && periode.Nummer < periodenummer);
}
