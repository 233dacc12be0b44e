using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Brieven.Voorbeelden;

/// <summary>Verzonnen besluiten voor voorbeeldbrieven.</summary>
internal static class Voorbeeldbesluiten
{
    private static readonly Bevinding Voldaan = Bevinding.Van("doelgroep", Oordeel.Voldoet, "voorbeeld, artikel 1", "De werknemer hoort bij de groep voor wie deze hulp is.", new Gegeven("onderzoek", "ja"));
    private static readonly Bevinding Beoordeeld = Bevinding.Van("langste-duur", Oordeel.BeoordelingNodig, "voorbeeld, artikel 2", "De begeleiding duurt langer dan gewoon is.", new Gegeven("periode", "3"));
    private static readonly Bevinding NietVoldaan = Bevinding.Van("contractduur", Oordeel.VoldoetNiet, "voorbeeld, artikel 3", "Het contract is te kort.", new Gegeven("maanden", "4"))
        .MetKeerpunt(() => Keerpunt.Bij("maanden", "6", "Met een contract van 6 maanden is hier wel aan voldaan."));

    /// <summary>Het besluit dat bij de soort brief hoort; null bij een brief die geen besluit is.</summary>
    /// <param name="soort">De soort brief.</param>
    /// <param name="regeling">De regeling: haar regimes en voorwaarden staan in het voorbeeld.</param>
    /// <param name="looptijd">De periode.</param>
    /// <param name="kaal">Of alles wat kan ontbreken ontbreekt.</param>
    public static Briefbesluit? Van(Briefsoort soort, Regeling regeling, Periode looptijd, bool kaal) => Uitkomst(soort, looptijd, kaal, regeling) is { } uitkomst
        ? new()
        {
            Besluit = new()
            {
                Nummer = 1,
                Onderwerp = new(Onderwerpsoort.Aanvraag, 1),
                Uitkomst = uitkomst,
                Motivering = "Dit is een voorbeeld van de motivering. Hier staat waarom wij dit besluiten.\n\nDe tekst kan uit meer alinea's bestaan.",
                GenomenDoor = new("voorbeeld", Rol.Besluitnemer),
                BeslotenOp = looptijd.Van.AddDays(-10),
            },
            Bevindingen = kaal ? [] : uitkomst is Besluituitkomst.Toekenning ? [Voldaan, Beoordeeld] : [NietVoldaan, Beoordeeld],
            Bezwaar = Bezwaarclausule.Van(regeling, looptijd.Van.AddDays(-7)) with { Bij = kaal ? null : regeling.Uitvoerder.Naam.Waarde },
            Regime = regeling.Regimes.FirstOrDefault()?.Naam ?? "licht",
            GevraagdRegime = kaal ? null : regeling.Regimes.LastOrDefault()?.Naam ?? "midden",
            VorigRegime = regeling.Regimes.LastOrDefault()?.Naam ?? "midden",
            Tekorten = soort is Briefsoort.GedeeltelijkeToekenning && uitkomst is Besluituitkomst.Toekenning { Uren: not null } ? [Toekenningstekort.Uren] : [],
            Berekening = kaal || uitkomst is not Besluituitkomst.Toekenning
                ? null
                : new(Uren.Van(37.5m), null, [new("24 uur per week, 26 weken: 624 uur.", "voorbeeld, artikel 4", Zekerheid.H), new("6 % van 624 uur is 37,44 uur.", "voorbeeld, artikel 5", Zekerheid.D)], []),
            Proefplaatsing = !kaal && uitkomst is Besluituitkomst.Toekenning,
            Voorwaarden = uitkomst is Besluituitkomst.Toekenning ? Briefvoorwaarden.Van(regeling, looptijd) : [],
            NietVergoed = uitkomst is Besluituitkomst.Toekenning ? Briefvoorwaarden.NietVergoed(regeling) : [],
            Verzoek = soort is Briefsoort.Wijziging or Briefsoort.WijzigingAfgewezen
                ? new(1, 1, new Wijzigingsinhoud.Contracturen(20, null), looptijd.Van.AddDays(30), "voorbeeld", looptijd.Van.AddDays(20), new("voorbeeld", Rol.Werknemer), [], looptijd.Van.AddDays(30))
                : null,
            Daarna = soort is Briefsoort.Wijziging && !kaal ? (Uren.Van(32.5m), null) : null,
        }
        : null;

    private static Besluituitkomst? Uitkomst(Briefsoort soort, Periode looptijd, bool kaal, Regeling regeling) => soort switch
    {
        Briefsoort.Toekenning or Briefsoort.GedeeltelijkeToekenning or Briefsoort.VervolgGelijk or Briefsoort.VervolgHoger or Briefsoort.VervolgLichter or Briefsoort.VervolgToegekend =>
            kaal
                ? new Besluituitkomst.Toekenning(regeling.Regimes.FirstOrDefault()?.Code, looptijd, null, Bedrag.Van(1234.56m))
                : new Besluituitkomst.Toekenning(regeling.Regimes.FirstOrDefault()?.Code, looptijd, Uren.Van(37.5m), null),
        Briefsoort.Afwijzing or Briefsoort.WijzigingAfgewezen => new Besluituitkomst.Afwijzing([Afwijzingsgrond.DienstverbandVoldoetNiet]),
        Briefsoort.BuitenBehandeling => new Besluituitkomst.BuitenBehandeling(),
        Briefsoort.Wijziging => new Besluituitkomst.Wijziging(looptijd.Van.AddDays(30), new Wijzigingsinhoud.Contracturen(20, 960)),
        Briefsoort.Intrekking => new Besluituitkomst.Intrekking(looptijd.Van.AddDays(60)),
        _ => null,
    };
}
