using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Zaken die een heel eind zijn gespeeld, voor tests die over alle standen gaan, en de stukken waaruit tests hun verloop bouwen.</summary>
internal static class Verlopen
{
    /// <summary>Maandag 2 februari 2015.</summary>
    public static readonly DateOnly Start = new(2015, 2, 2);

    public static readonly Jobcoachorganisatie Organisatie = new("organisatie-2", "Samen Sterk", Erkend: true, OnafhankelijkVanWerkgever: true, VerklaringDeskundigheid: true);

    public static Regeling Uwv { get; } = RegelingCatalogus.Ingebouwd.Geldend("uwv", Start)!;

    /// <summary>De regeling van UWV met een bewaartermijn, want geen bron noemt er een.</summary>
    public static Regeling UwvMetBewaartermijn { get; } =
        Uwv with { Bewaartermijn = Uwv.Bewaartermijn with { DossierJaren = new(10, "voorbeeld", Zekerheid.D) } };

    public static Dienstverband Proefplaatsing { get; } = Werk(Start) with
    {
        Soort = Arbeidsrelatie.Proefplaatsing,
        TotEnMet = Start.AddMonths(2).AddDays(-1),
        IntentieContractMaanden = 6,
        UwvUitkering = true,
    };

    public static Verantwoording EenVerantwoording { get; } = Nieuw().Verantwoording();

    /// <summary>Elk verloop komt door andere fasen of langs een ander einde. Zij zijn uitgespeeld: speel niet verder zonder <see cref="Zaakverloop.Kopie"/>.</summary>
    public static IReadOnlyList<Zaakverloop> Alle { get; } =
    [
        Nieuw().Doe(DeWerknemer, new TrekIn("Toch niet.")),
        Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Start.AddDays(15)).Doe(DeBesluitnemer, new NeemBesluit(1, true)),
        Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Start.AddDays(60)),
        Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Start, null, "Brand in het archief.")).Doe(DeToetser, new HervatTermijn(Start, "Voorbij.")).Naar(Start.AddDays(80)),
        Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk])).Doe(DeWerknemer, new RegistreerBezwaar(1)).Doe(DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Ongegrond)),
        new Zaakverloop(UwvMetBewaartermijn, Start, Werk(Start)).TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk])).Naar(Start.AddYears(11)),
        Nieuw().TotBegeleiding().MetWijziging(new Wijzigingsinhoud.Contracturen(12, 576), Start.AddDays(60))
            .TotVervolg().Vervolg("licht").TotVervolg().Doe(DeJobcoach, new Beeindig(Eindreden.OvernameDoorWerkgever, Start.AddDays(360))),
        Nieuw().TotBegeleiding().Naar(Start.AddDays(50)).Besluit(new Besluituitkomst.Intrekking(Start.AddDays(51)), new(Onderwerpsoort.Toekenning, 1)).Naar(Start.AddDays(90)),
        Nieuw().TotBegeleiding().TotVerantwoording().Doe(DeJobcoach, new DienVerantwoordingIn(EenVerantwoording))
            .Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Welke doelen?")).Naar(Start.AddDays(300)),
        Nieuw().TotBegeleiding().TotVerantwoording().VervolgTijdensVerantwoording(),
        Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord(Evaluatieoordeel.Negatief).Naar(Start.AddDays(190)),
        new Zaakverloop("uwv", Start, Proefplaatsing).MetProefformulier().TotVervolgNaProef().Naar(Start.AddMonths(4)),
        Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Naar(Start.AddDays(80)),
        Nieuw().TotToets().Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, Start.AddDays(7), "De werkgever belt terug.")).Naar(Start.AddDays(80)),
        Nieuw().TotBesluit().Naar(Start.AddDays(80)).Doe(DeAdministratie, new RegistreerIngebrekestelling()).Naar(Start.AddDays(100)),
        Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Start, null, "Brand in het archief.")).TotBegeleiding()
            .Doe(DeWerknemer, new RegistreerBezwaar(1)).TotVerantwoording().Verantwoord().VraagVervolg("midden")
            .Doe(DeToetser, new SchortOp(Opschortingsgrond.VertragingAanvrager, Start.AddDays(181), null, "Op vakantie."))
            .Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord))
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
            .Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.VoorliggendeVoorziening])),
        Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().VraagVervolg("midden").Naar(Start.AddDays(260)),
        Nieuw().TotBegeleiding().Schrijf(Start.AddDays(10), 1).TotVerantwoording().Naar(Start.AddDays(220)).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Afgekeurd, "Er kwam niets.")),
        Nieuw().Ongetekend().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Doe(DeWerknemer, new Onderteken(Ondertekenonderwerp.Aanvraag))
            .Doe(DeJobcoach, new Onderteken(Ondertekenonderwerp.Aanvraag, Partij.Werkgever, "De werkgever tekent op papier.")).Naar(Start.AddDays(3)),
        Nieuw().TotBegeleiding().Schrijf(Start.AddDays(20), 2).Naar(Start.AddDays(30)).Doe(DeWerknemer, new PlaatsOpmerking("r0", "Ik was er zelf ook bij."))
            .TotVerantwoording().Doe(DeJobcoach, new DienVerantwoordingIn(EenVerantwoording with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null }))
            .Doe(DeWerknemer, new Evalueer(Evaluatieoordeel.Positief, 8, "Ik leer veel.")).Doe(DeWerkgever, new Onderteken(Ondertekenonderwerp.Verantwoording)).Naar(Start.AddDays(190)),
        Hoofdstuk8().TotBegeleiding("licht").TotVervolg().VraagVervolg("midden").Doe(DeAdministratie, new BeoordeelVolledigheid(true)),
    ];

    /// <summary>De regeling van UWV waarin, zoals in die van 2012, elke partij de verantwoording ondertekent; die van 2014 noemt niemand.</summary>
    public static Regeling UwvMetHandtekeningen { get; } = Uwv with
    {
        Verantwoording = Uwv.Verantwoording with { LogboekHandtekeningen = new([Rol.Jobcoach, Rol.Werknemer, Rol.Werkgever], "voorbeeld", Zekerheid.D) },
    };

    public static Zaakverloop Nieuw(decimal uren = 24) => new("uwv", Start, Werk(Start, uren));

    public static Zaakverloop Hoofdstuk8(decimal uren = 24, string regime = "licht") => new("gemeentelijk-hoofdstuk-8", Start, Werk(Start, uren), regime, Organisatie);

    /// <summary>Vervangt de formulieren door andere waar nog niemand onder tekende.</summary>
    public static Zaakverloop Ongetekend(this Zaakverloop verloop) => verloop.Doe(DeJobcoach, new VulAan(
        Matchingsformat(verloop.Vandaag) with { Kerntaken = ["Inpakken en stapelen."], OndertekeningAanvrager = null, OndertekeningClient = null },
        OngetekendPlan(verloop.Vandaag)));

    /// <summary>Een plan met andere afspraken dan dat van de aanvraag, zonder handtekeningen.</summary>
    public static Coachingsplan OngetekendPlan(DateOnly van) =>
        Coachingsplan("midden", van) with { AfsprakenRolWerkgever = "De voorman neemt elke maandag de week door.", VerklaringAkkoord = null, Ondertekeningen = null };

    /// <summary>Speelt tot de dag na de lopende periode.</summary>
    public static Zaakverloop TotVerantwoording(this Zaakverloop verloop) => verloop.Naar(verloop.Zaak.Perioden[^1].Looptijd.TotEnMet.AddDays(1));

    public static Zaakverloop Verantwoord(this Zaakverloop verloop, Evaluatieoordeel werkgever = Evaluatieoordeel.Positief) =>
        verloop.Doe(DeJobcoach, new DienVerantwoordingIn(verloop.Verantwoording(werkgever)));

    public static Zaakverloop Vraag(this Zaakverloop verloop, Wijzigingsinhoud inhoud, DateOnly ingang) => verloop.Doe(DeJobcoach, new VraagWijziging(inhoud, ingang, "Het is veranderd."));

    /// <summary>Vraagt op de ingangsdatum een wijziging en laat haar nemen.</summary>
    public static Zaakverloop MetWijziging(this Zaakverloop verloop, Wijzigingsinhoud inhoud, DateOnly per) => verloop.Naar(per).Vraag(inhoud, per)
        .Besluit(new Besluituitkomst.Wijziging(per, inhoud), new(Onderwerpsoort.Wijziging, verloop.Zaak.Wijzigingen.Count));

    /// <summary>Maakt de aanvraag van een proefplaatsing volledig, met een plan dat in twee maanden past.</summary>
    public static Zaakverloop MetProefformulier(this Zaakverloop verloop) => verloop
        .Doe(DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.AanvraagformulierProefplaatsing, "formulier"))
        .Doe(DeJobcoach, new VulAan(Coachingsplan: Vervolgplan("midden", Start)));

    /// <summary>Kent de proefplaatsing toe, speelt haar uit en vraagt vervolg bij de dienstbetrekking die erop volgt.</summary>
    public static Zaakverloop TotVervolgNaProef(this Zaakverloop verloop)
    {
        verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag)))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
            .KenToe("midden")
            .TotVerantwoording().Verantwoord().Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        var begin = verloop.Zaak.Perioden[^1].Looptijd.TotEnMet.AddDays(1);
        return verloop.Doe(DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("midden", begin), Dienstverband: Werk(begin), Ervaringen: new("Het bevalt.", "Tempo.")))
            .Doe(DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Arbeidsovereenkomst, "contract"))
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
            .KenToe("midden");
    }

    private static Zaakverloop VervolgTijdensVerantwoording(this Zaakverloop verloop)
    {
        verloop.Verantwoord().VraagVervolg("midden").Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        return verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(true)).Doe(DeWerknemer, new TrekIn("Toch niet.")).Naar(verloop.Vandaag.AddDays(60))
            .Doe(DeAdministratie, new Beeindig(Eindreden.GeenVervolgaanvraag, verloop.Zaak.Perioden[^1].Looptijd.TotEnMet));
    }
}
