using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Het oordeel van de uitvoerder over de verantwoording.</summary>
/// <param name="Uitkomst">Aanvaard, aanvullen of niet aanvaard.</param>
/// <param name="Toelichting">Verplicht als de uitkomst niet akkoord is.</param>
/// <param name="NaderOnderzoek">Verplicht na een negatieve evaluatie, tenzij om aanvulling wordt gevraagd.</param>
public sealed record OordeelOverVerantwoording(Beoordelingsuitkomst Uitkomst, string? Toelichting = null, string? NaderOnderzoek = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>Of er afgekeurd kan worden terwijl de jobcoach aan zet is: de termijn is voorbij, er is er geen, of de begeleiding eindigt.</summary>
    internal static bool MagZonderJobcoach(Zaak zaak, Regeling regeling, DateOnly vandaag) =>
        zaak is { Fase: Fase.Verantwoording, Periode: { } periode }
        && (zaak.Einde is not null || Herinneringsladder.LaatsteDagVerantwoording(periode, regeling) is not { } laatste || vandaag > laatste);

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak is not { Fase: Fase.Verantwoording, Periode: { } periode })
        {
            return new Weigering("beoordeling-niet-aan-de-orde", "Er is nu geen verantwoording te beoordelen.");
        }

        if (periode.WachtOpJobcoach && (Uitkomst is not Beoordelingsuitkomst.Afgekeurd || !MagZonderJobcoach(zaak, situatie.Regeling, situatie.Vandaag)))
        {
            return periode.Verantwoording is null
                ? new Weigering("verantwoording-ontbreekt", "De verantwoording is er nog niet. Zonder verantwoording is alleen afkeuren mogelijk, en pas als de termijn voorbij is.")
                : new Weigering("aanvulling-gevraagd", "U heeft om aanvulling gevraagd. Wacht tot de jobcoach opnieuw heeft ingediend; afkeuren kan pas als de termijn voorbij is.");
        }

        if (periode.Verantwoording is not null && periode.Verantwoordingsbevindingen is null)
        {
            return new Weigering("verantwoording-wordt-getoetst", "De verantwoording wordt nog getoetst. Probeer het over enkele seconden opnieuw.");
        }

        var weigeringen = Uitkomst is Beoordelingsuitkomst.Akkoord ? Tekst.Optioneel(Toelichting, "toelichting") : Tekst.Verplicht(Toelichting, "toelichting");
        weigeringen.AddRange([.. Invoer.Keuze(Uitkomst, "uitkomst"), .. Tekst.Optioneel(NaderOnderzoek, "naderOnderzoek")]);
        // Whatever the verdict: a besluit on a vervolgaanvraag comes after it, and the investigation comes before that besluit.
        if (Uitkomst is not Beoordelingsuitkomst.Aanvullen && periode.Verantwoording?.VraagtOnderzoek() is true && string.IsNullOrWhiteSpace(NaderOnderzoek))
        {
            weigeringen.Add(new("nader-onderzoek-nodig", "Werkgever of werknemer oordeelt negatief. Leg vast wat uw onderzoek opleverde (UWV-protocol 2014 B.4).", "naderOnderzoek"));
        }

        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var vandaag = situatie.Vandaag;
        var oordeel = new Beoordeling(periode.Indieningen, Uitkomst, Toelichting, NaderOnderzoek, situatie.Door.Id, vandaag);
        var beoordeeld = zaak.Met(periode with { Beoordelingen = [.. periode.Beoordelingen, oordeel] })
            .Bericht(Berichtsoort.VerantwoordingBeoordeeld, vandaag, $"periode/{periode.Nummer}", Rol.Jobcoach);
        return (Uitkomst is Beoordelingsuitkomst.Aanvullen ? beoordeeld : beoordeeld.Naar(zaak.Einde is null ? Fase.Vervolgaanvraag : Fase.Afsluiting, vandaag))
            .Feit(situatie, Feitsoort.VerantwoordingBeoordeeld, Toelichting, $"periode/{periode.Nummer}");
    }
}
