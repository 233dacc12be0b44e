using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Het oordeel van de uitvoerder over de verantwoording.</summary>
/// <param name="Uitkomst">Aanvaard, aanvullen of niet aanvaard.</param>
/// <param name="Toelichting">Verplicht als de uitkomst niet akkoord is.</param>
/// <param name="NaderOnderzoek">Verplicht na een negatieve evaluatie, voordat er akkoord kan zijn.</param>
public sealed record OordeelOverVerantwoording(Beoordelingsuitkomst Uitkomst, string? Toelichting = null, string? NaderOnderzoek = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak is not { Fase: Fase.Verantwoording, Periode: { } periode })
        {
            return new Weigering("beoordeling-niet-aan-de-orde", "Er is nu geen verantwoording te beoordelen.");
        }

        if (periode is { Verantwoording: not null, WachtOpJobcoach: true })
        {
            return new Weigering("aanvulling-gevraagd", "U heeft om aanvulling gevraagd. Wacht tot de jobcoach opnieuw heeft ingediend.");
        }

        if (periode.Verantwoording is null && !MagZonderVerantwoording(zaak, periode, situatie))
        {
            return new Weigering("verantwoording-ontbreekt", "De verantwoording is er nog niet. Zonder verantwoording is alleen afkeuren mogelijk, en pas als de termijn voorbij is.");
        }

        if (periode.Verantwoording is not null && periode.Verantwoordingsbevindingen is null)
        {
            return new Weigering("verantwoording-wordt-getoetst", "De verantwoording wordt nog getoetst. Probeer het over enkele seconden opnieuw.");
        }

        var weigeringen = Uitkomst is Beoordelingsuitkomst.Akkoord ? Tekst.Optioneel(Toelichting, "toelichting") : Tekst.Verplicht(Toelichting, "toelichting");
        weigeringen.AddRange(Tekst.Optioneel(NaderOnderzoek, "naderOnderzoek"));
        if (Uitkomst is Beoordelingsuitkomst.Akkoord && periode.Verantwoording?.VraagtOnderzoek() is true && string.IsNullOrWhiteSpace(NaderOnderzoek))
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
            .Bericht(Berichtsoort.VerantwoordingBeoordeeld, vandaag, null, Rol.Jobcoach);
        return (Uitkomst is Beoordelingsuitkomst.Aanvullen ? beoordeeld : beoordeeld.Naar(zaak.Einde is null ? Fase.Vervolgaanvraag : Fase.Afsluiting, vandaag))
            .Feit(situatie, Feitsoort.VerantwoordingBeoordeeld, Toelichting, $"periode/{periode.Nummer}");
    }

    private bool MagZonderVerantwoording(Zaak zaak, Begeleidingsperiode periode, Situatie situatie) =>
        Uitkomst is Beoordelingsuitkomst.Afgekeurd
        && (Herinneringsladder.LaatsteDagVerantwoording(periode, situatie.Regeling) is not { } laatste || situatie.Vandaag > laatste || zaak.Einde is not null);
}
