using System.Text.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>
/// Rare invoer van het goede type (null uit JSON, onmogelijke dagen, reuzengetallen) geeft nooit een exception: zij wordt geweigerd bij een veld,
/// of de zaak kan ermee verder.
/// </summary>
public sealed class RareInvoerTests
{
    private static readonly Zienswijze NietNodig = new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.");

    // Een zaak waarin de handeling kan, zodat de invoer bekeken wordt.
    private static readonly IReadOnlyList<(Func<Zaakverloop> Verloop, Handelende Door, Handeling Handeling)> Voorbeelden =
    [
        (() => Verlopen.Nieuw(), DeAdministratie, new BeoordeelVolledigheid(false, ["arbeidsovereenkomst-aanwezig"], 14, "Er ontbreekt iets.")),
        (() => Verlopen.Nieuw(), DeJobcoach, new VulAan(Matchingsformat(Verlopen.Start), Coachingsplan("midden", Verlopen.Start), new("Goed.", "Tempo."))),
        (() => Verlopen.Nieuw(), DeWerknemer, new TrekIn("Ik zie ervan af.", Verlopen.Start)),
        (() => Verlopen.Nieuw().TotBegeleiding(), DeWerknemer, new TrekIn("Ik zie ervan af.", Verlopen.Start)),
        (() => Verlopen.Nieuw(), DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Overig, "stuk")),
        (() => Verlopen.Nieuw(), DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, Verlopen.Start, "Brand in het archief.")),
        (() => Verlopen.Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Brand.")), DeToetser, new HervatTermijn(Verlopen.Start, "Het kan weer.")),
        (() => Verlopen.Nieuw(), DeToetser, new Verdaag(new(2015, 4, 15), "Er is meer onderzoek nodig.")),
        (() => Verlopen.Nieuw(), DeAdministratie, new Corrigeer(Werk(Verlopen.Start), "Verkeerd overgenomen.")),
        (() => Verlopen.Nieuw().TotBegeleiding(), DeBesluitnemer, new VerbeterBrief(Brievenlijst.Van(Verlopen.Nieuw().TotBegeleiding().Zaak)[^1].Nummer, "Een typefout.", "Nodig.")),
        (() => Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true)), DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start))),
        (() => Verlopen.Nieuw().TotToets(), DeToetser, new RondToetsAf(TestSupport.Voorbeelden.Toets)),
        (() => Verlopen.Nieuw().TotBesluit(), DeToetser, new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", NietNodig, new(Onderwerpsoort.Aanvraag, 1))),
        (() => Verlopen.Nieuw().TotBesluit(), DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", new(Verlopen.Start, Verlopen.Start.AddMonths(6).AddDays(-1)), Uren.Van(50), Bedrag.Van(100)), "Nodig.")),
        (() => Verlopen.Nieuw().TotBegeleiding(), DeToetser, new StelBesluitVoor(new Besluituitkomst.Intrekking(Verlopen.Start), "Misbruik.", NietNodig, new(Onderwerpsoort.Toekenning, 1))),
        (() => Verlopen.Nieuw().TotBesluit().Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Nee.", NietNodig)), DeBesluitnemer, new NeemBesluit(1, false, Terugzendreden.Anders, "Vraag het na.")),
        (() => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording(), DeJobcoach, new DienVerantwoordingIn(Verlopen.EenVerantwoording with { BijgesteldeDoelen = [new(Doelverwijzing.Doel1, "Sneller.")] })),
        (() => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord(), DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Wat is er gedaan?", "Niets.")),
        (() => Verlopen.Nieuw().TotBegeleiding().TotVervolg(), DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("licht", new(2015, 8, 2)), Matchingsformat(Verlopen.Start), Werk(new(2015, 8, 2)), "Onbalans.", new("Goed.", "Tempo."))),
        (() => Verlopen.Nieuw().TotBegeleiding(), DeAdministratie, new Beeindig(Eindreden.Anders, Verlopen.Start, "Verhuisd.")),
        (() => Verlopen.Nieuw().TotBegeleiding(), DeAdministratie, new RegistreerBezwaar(1, Verlopen.Start, Verlopen.Start, true)),
        (() => Verlopen.Nieuw().TotBegeleiding().Doe(DeWerknemer, new RegistreerBezwaar(1)), DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Gegrond)),
        (() => Verlopen.Nieuw(), DeAdministratie, new RegistreerIngebrekestelling(Verlopen.Start)),
        (() => Verlopen.Nieuw().Doe(DeAdministratie, new RegistreerIngebrekestelling()), DeAdministratie, new HandelIngebrekestellingAf(1, Ingebrekestellingsuitkomst.GeenDwangsom)),
        (() => Verlopen.Nieuw().Doe(DeWerknemer, new TrekIn("Toch niet.")), HetBeheer, new BeoordeelBewaring(7, "De selectielijst.")),
        (() => Verlopen.Nieuw().Ongetekend(), DeJobcoach, new Onderteken(Ondertekenonderwerp.Aanvraag, Domain.Formulieren.Partij.Werkgever, "De werkgever tekent op papier.")),
        (() => Verlopen.Nieuw().Ongetekend(), DeWerkgever, new WeigerOndertekening(Ondertekenonderwerp.Aanvraag, "Het aantal uren is niet besproken.")),
        (() => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord(), DeJobcoach, new Evalueer(Evaluatieoordeel.Negatief, 4, "Er verandert weinig.", Domain.Formulieren.Partij.Werknemer, "Op papier.")),
        (() => Verlopen.Nieuw().TotBegeleiding().Schrijf(Verlopen.Start, 1), DeWerknemer, new PlaatsOpmerking("r0", "Ik was er zelf ook bij.")),
        (() => Verlopen.Nieuw(), DeToetser, new WijsToe(Rol.Toetser, "toetser-2", true)),
        (() => Verlopen.Nieuw().TotToets(), DeToetser, new HoudAan(Taaksoort.Toetsen, Verlopen.Start.AddDays(7), "Wacht.")),
        (() => Verlopen.Nieuw().TotToets().Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, Verlopen.Start.AddDays(7), "Wacht.")), DeToetser, new HervatTaak(Taaksoort.Toetsen)),
        .. ElkeWijziging.SelectMany<Wijzigingsinhoud, (Func<Zaakverloop>, Handelende, Handeling)>(inhoud =>
        [
            (() => Verlopen.Nieuw().TotBegeleiding(), DeJobcoach, new VraagWijziging(inhoud, Verlopen.Start, "Het is veranderd.")),
            (() => Verlopen.Nieuw().TotBegeleiding().Vraag(inhoud, Verlopen.Start), DeToetser, new StelBesluitVoor(new Besluituitkomst.Wijziging(Verlopen.Start, inhoud), "Past.", null, new(Onderwerpsoort.Wijziging, 1))),
        ]),
    ];

    public static TheoryData<int> Gevallen => [.. Enumerable.Range(0, Voorbeelden.Count)];

    private static IEnumerable<Wijzigingsinhoud> ElkeWijziging =>
    [
        new Wijzigingsinhoud.Contracturen(20, 900),
        new Wijzigingsinhoud.AndereWerkgever(new("werkgever-2", "Bakkerij Bol", Werkgeversgrootte.Klein), true),
        new Wijzigingsinhoud.AndereJobcoach("jobcoach-2", new("organisatie-2", "Samen Sterk", true, true, false, true)),
        new Wijzigingsinhoud.Ziekte(new(Verlopen.Start, Verlopen.Start), Uren.Van(4)),
    ];

    /// <summary>Wat elke rare variant van elk voorbeeld geeft.</summary>
    internal static IEnumerable<Uitkomst<Overgang>> Uitkomsten() =>
        from voorbeeld in Voorbeelden
        let verloop = voorbeeld.Verloop()
        from variant in RareWaarden.Van(voorbeeld.Handeling)
        select variant.Invoer.Pas(verloop.Zaak, verloop.Situatie(voorbeeld.Door));

    /// <summary>Wat elke rare variant van een eerste aanvraag geeft.</summary>
    internal static IEnumerable<Uitkomst<Overgang>> Openingen()
    {
        var zaak = Verlopen.Nieuw().Zaak;
        return RareWaarden.Van(Eerste(zaak)).Select(variant => variant.Invoer.Pas(zaak.Nummer, new(Verlopen.Uwv, DeJobcoach, Moment.BeginVan(Verlopen.Start), [])));
    }

    [Fact]
    public void Er_is_een_voorbeeld_van_elke_handeling_van_een_mens_en_elk_wijzigingsverzoek() => Assert.Equal(
        Zetten.VanMensen(Verlopen.Nieuw().Zaak, Verlopen.Start).Select(zet => zet.Handeling.GetType()).Distinct().OrderBy(soort => soort.Name, StringComparer.Ordinal),
        Voorbeelden.Select(voorbeeld => voorbeeld.Handeling.GetType()).Distinct().OrderBy(soort => soort.Name, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Gevallen))]
    public void Rare_invoer_wordt_bij_een_veld_geweigerd_of_de_zaak_kan_ermee_verder(int geval)
    {
        var (maak, door, goed) = Voorbeelden[geval];
        var verloop = maak();
        Assert.Empty(verloop.Probeer(door, goed));

        Assert.All(RareWaarden.Van(goed), variant =>
        {
            var uitkomst = variant.Invoer.Pas(verloop.Zaak, verloop.Situatie(door));
            Assert.All(uitkomst.Weigeringen, weigering => Assert.Equal(weigering.Soort is Weigeringsoort.Invoer, !string.IsNullOrEmpty(weigering.Veld)));
            if (uitkomst.Gelukt)
            {
                var verder = verloop.Kopie().Doe(door, variant.Invoer);
                JsonSerializer.Serialize(verder.Zaak, JobcoachJson.Options);
                verder.Naar(verder.Vandaag.AddYears(1));
            }
        });
    }

    [Fact]
    public void Een_rare_eerste_aanvraag_wordt_bij_een_veld_geweigerd_of_de_zaak_kan_ermee_verder()
    {
        var zaak = Verlopen.Nieuw().Zaak;
        var goed = Eerste(zaak);

        Assert.All(RareWaarden.Van(goed), variant =>
        {
            var uitkomst = variant.Invoer.Pas(zaak.Nummer, new(Verlopen.Uwv, DeJobcoach, Moment.BeginVan(Verlopen.Start), []));
            Assert.All(uitkomst.Weigeringen, weigering => Assert.False(string.IsNullOrEmpty(weigering.Veld)));
            if (uitkomst.Gelukt)
            {
                new Zaakverloop(Verlopen.Uwv, uitkomst.Waarde.Zaak, Verlopen.Start).Naar(Verlopen.Start.AddYears(1));
            }
        });
    }

    private static OpenZaak Eerste(Zaak zaak) => new(zaak.Partijen, zaak.Dienstverband, zaak.Aanvragen[0].Matchingsformat, zaak.Aanvragen[0].Coachingsplan);
}
