using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Taken;

/// <summary>Per fase wie wat doet en voor wanneer. Beslistermijn: 30 maart; periode: tot en met 1 augustus; verantwoorden: tot en met 29 augustus 2015.</summary>
public sealed class TakenlijstTests
{
    private static readonly DateOnly Start = Verlopen.Start;
    private static readonly DateOnly Beslistermijn = new(2015, 3, 30);
    private static readonly DateOnly NaDePeriode = new(2015, 8, 2);
    private static readonly DateOnly Verantwoorden = new(2015, 8, 29);
    private static readonly Wijzigingsinhoud.Contracturen TwaalfUur = new(12, 576);

    public static TheoryData<string, Func<Zaakverloop>, Taak[]> Taken => new()
    {
        { "volledigheid", () => Verlopen.Nieuw(), [new(Taaksoort.VolledigheidBeoordelen, Rol.AdministratiefMedewerker, Start, Beslistermijn)] },
        { "aanvulling", () => Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)), [new(Taaksoort.Aanvullen, Rol.Jobcoach, Start, new(2015, 2, 16))] },
        {
            "buiten behandeling",
            () => Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(new(2015, 2, 17)),
            [new(Taaksoort.BesluitNemen, Rol.Besluitnemer, new(2015, 2, 17), new(2015, 3, 16), 1)]
        },
        { "doelgroep", () => Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true)), [new(Taaksoort.DoelgroepVaststellen, Rol.Toetser, Start, Beslistermijn)] },
        { "toets", () => Verlopen.Nieuw().TotToets(), [new(Taaksoort.Toetsen, Rol.Toetser, Start, Beslistermijn)] },
        { "voorstel", () => Verlopen.Nieuw().TotBesluit(), [new(Taaksoort.BesluitVoorstellen, Rol.Toetser, Start, Beslistermijn)] },
        {
            "besluit",
            () => Verlopen.Nieuw().TotBesluit().Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Nee.", new(Zienswijzewijze.Gegeven, "Oneens."))),
            [new(Taaksoort.BesluitNemen, Rol.Besluitnemer, Start, Beslistermijn, 1)]
        },
        { "begeleiding", () => Verlopen.Nieuw().TotBegeleiding(), [new(Taaksoort.LogboekBijhouden, Rol.Jobcoach, Start, new(2015, 8, 1), 1)] },
        {
            "wijziging",
            () => Verlopen.Nieuw().TotBegeleiding().Vraag(TwaalfUur, Start),
            [new(Taaksoort.LogboekBijhouden, Rol.Jobcoach, Start, new(2015, 8, 1), 1), new(Taaksoort.WijzigingBeoordelen, Rol.Toetser, Start, new(2015, 3, 2), 1)]
        },
        {
            "besluit op de wijziging",
            () => Verlopen.Nieuw().TotBegeleiding().Vraag(TwaalfUur, Start).Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Wijziging(Start, TwaalfUur), "Past.", null, new(Onderwerpsoort.Wijziging, 1))),
            [new(Taaksoort.LogboekBijhouden, Rol.Jobcoach, Start, new(2015, 8, 1), 1), new(Taaksoort.BesluitNemen, Rol.Besluitnemer, Start, new(2015, 3, 2), 2)]
        },
        {
            "besluit om in te trekken",
            () => Verlopen.Nieuw().TotBegeleiding().Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Intrekking(Start), "Misbruik.", new(Zienswijzewijze.Gegeven, "Oneens."), new(Onderwerpsoort.Toekenning, 1))),
            [new(Taaksoort.LogboekBijhouden, Rol.Jobcoach, Start, new(2015, 8, 1), 1), new(Taaksoort.BesluitNemen, Rol.Besluitnemer, Start, null, 2)]
        },
        { "verantwoorden", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording(), [new(Taaksoort.Verantwoorden, Rol.Jobcoach, NaDePeriode, Verantwoorden, 1)] },
        {
            "te laat met verantwoorden",
            () => Verlopen.Nieuw().TotBegeleiding().Naar(Verantwoorden.AddDays(1)),
            [new(Taaksoort.Verantwoorden, Rol.Jobcoach, NaDePeriode, Verantwoorden, 1), new(Taaksoort.VerantwoordingBeoordelen, Rol.Toetser, NaDePeriode, null, 1)]
        },
        {
            "geen termijn om te verantwoorden",
            () => Verlopen.Hoofdstuk8().TotBegeleiding("licht").TotVerantwoording(),
            [new(Taaksoort.Verantwoorden, Rol.Jobcoach, NaDePeriode, null, 1), new(Taaksoort.VerantwoordingBeoordelen, Rol.Toetser, NaDePeriode, null, 1)]
        },
        { "beoordelen", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord(), [new(Taaksoort.VerantwoordingBeoordelen, Rol.Toetser, NaDePeriode, null, 1)] },
        {
            "beoordelen van wat later kwam",
            () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Naar(new(2015, 8, 11)).Verantwoord(),
            [new(Taaksoort.VerantwoordingBeoordelen, Rol.Toetser, new(2015, 8, 11), null, 1)]
        },
        {
            "aanvulling van de verantwoording",
            () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Wat?")),
            [new(Taaksoort.Verantwoorden, Rol.Jobcoach, NaDePeriode, Verantwoorden, 1)]
        },
        { "vervolg", () => Verlopen.Nieuw().TotBegeleiding().TotVervolg(), [new(Taaksoort.VervolgaanvraagIndienen, Rol.Jobcoach, new(2015, 8, 4), Verantwoorden, 1)] },
        {
            "te laat met vervolg",
            () => Verlopen.Nieuw().TotBegeleiding().TotVervolg().Naar(Verantwoorden.AddDays(1)),
            [new(Taaksoort.VervolgaanvraagIndienen, Rol.Jobcoach, new(2015, 8, 4), Verantwoorden, 1), new(Taaksoort.EindeVaststellen, Rol.AdministratiefMedewerker, new(2015, 8, 4), null, 1)]
        },
        {
            "afgekeurd omdat er niets kwam",
            () => Verlopen.Nieuw().TotBegeleiding().Naar(Verantwoorden.AddDays(1)).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Afgekeurd, "Niets.")),
            [new(Taaksoort.Verantwoorden, Rol.Jobcoach, Verantwoorden.AddDays(1), Verantwoorden, 1), new(Taaksoort.EindeVaststellen, Rol.AdministratiefMedewerker, Verantwoorden.AddDays(1), null, 1)]
        },
        {
            "bezwaar",
            () => Verlopen.Nieuw().TotBegeleiding().Doe(DeWerknemer, new RegistreerBezwaar(1)),
            [new(Taaksoort.LogboekBijhouden, Rol.Jobcoach, Start, new(2015, 8, 1), 1), new(Taaksoort.BezwaarAfhandelen, Rol.AdministratiefMedewerker, Start, new(2015, 4, 28), 1)]
        },
        {
            "ondertekenen",
            () => Verlopen.Nieuw().Ongetekend().Doe(DeJobcoach, new Onderteken(Ondertekenonderwerp.Aanvraag)),
            [
                new(Taaksoort.VolledigheidBeoordelen, Rol.AdministratiefMedewerker, Start, Beslistermijn),
                new(Taaksoort.Ondertekenen, Rol.Werknemer, Start, null, 1),
                new(Taaksoort.Ondertekenen, Rol.Werkgever, Start, null, 1),
            ]
        },
        {
            "ondertekenen voor de dag waarop de aanvulling binnen moet zijn",
            () => Verlopen.Nieuw().Ongetekend().Doe(DeJobcoach, new Onderteken(Ondertekenonderwerp.Aanvraag)).Doe(DeWerknemer, new Onderteken(Ondertekenonderwerp.Aanvraag))
                .Doe(DeAdministratie, new BeoordeelVolledigheid(false)),
            [new(Taaksoort.Aanvullen, Rol.Jobcoach, Start, new(2015, 2, 16)), new(Taaksoort.Ondertekenen, Rol.Werkgever, Start, new(2015, 2, 16), 1)]
        },
        {
            "verantwoording ondertekenen en evalueren",
            () => new Zaakverloop(Verlopen.UwvMetHandtekeningen, Start, Werk(Start)).TotBegeleiding().TotVerantwoording().Doe(
                DeJobcoach, new DienVerantwoordingIn(Verlopen.EenVerantwoording with { Ondertekeningen = [new(Domain.Formulieren.Partij.Jobcoach, Start)], EvaluatieWerknemer = null })),
            [
                new(Taaksoort.VerantwoordingBeoordelen, Rol.Toetser, NaDePeriode, null, 1),
                new(Taaksoort.Ondertekenen, Rol.Werknemer, NaDePeriode, null, 1),
                new(Taaksoort.Ondertekenen, Rol.Werkgever, NaDePeriode, null, 1),
                new(Taaksoort.Evalueren, Rol.Werknemer, NaDePeriode, null, 1),
            ]
        },
        {
            "geen bron zegt wie tekent",
            () => Verlopen.Hoofdstuk8().TotBegeleiding("licht").TotVerantwoording().Doe(
                DeJobcoach, new DienVerantwoordingIn(Verlopen.EenVerantwoording with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null })),
            [new(Taaksoort.VerantwoordingBeoordelen, Rol.Toetser, NaDePeriode, null, 1)]
        },
        { "bewaren zonder termijn", () => Verlopen.Nieuw().Doe(DeWerknemer, new TrekIn("Nee.")), [new(Taaksoort.BewaringBeoordelen, Rol.Beheer, Start, null)] },
        { "bewaren met termijn", () => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Start, Werk(Start)).Doe(DeWerknemer, new TrekIn("Nee.")), [] },
    };

    [Theory, MemberData(nameof(Taken))]
    public void In_deze_stand_zijn_dit_de_taken(string stand, Func<Zaakverloop> maak, Taak[] taken)
    {
        var verloop = maak();

        Assert.Equal((stand, string.Join("; ", taken.AsEnumerable())), (stand, string.Join("; ", Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag))));
    }

    [Fact]
    public void Vraagt_de_werkgever_aan_dan_vult_hij_ook_aan()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false));
        var zaak = verloop.Zaak with { Partijen = verloop.Zaak.Partijen with { Aanvrager = Rol.Werkgever } };

        Assert.Equal(Rol.Werkgever, Assert.Single(Takenlijst.Van(zaak, verloop.Regeling, verloop.Vandaag)).Rol);
    }

    [Fact]
    public void Elke_soort_taak_staat_bij_de_rollen_die_haar_krijgen()
    {
        var gezien = Verlopen.Alle.SelectMany(verloop => verloop.Standen.SelectMany(stand => Takenlijst.Van(stand.Zaak, verloop.Regeling, stand.Dag)));

        Assert.All(gezien, taak => Assert.Contains(taak.Soort, Takenlijst.Soorten(taak.Rol)));
        Assert.Equal(Enum.GetValues<Taaksoort>(), Enum.GetValues<Rol>().SelectMany(Takenlijst.Soorten).Distinct().Order());
        Assert.All(Enum.GetValues<Rol>(), rol => Assert.Equal(Takenlijst.Soorten(rol).Order(), Takenlijst.Soorten(rol)));
    }

    [Fact]
    [Trait("Wet", "Awb 4:5")]
    public void Wie_zelf_indiende_leest_dat_hem_om_aanvulling_is_gevraagd_en_wie_het_plan_schrijft_ook()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false));
        var zaak = verloop.Zaak with { Aanvragen = [verloop.Zaak.Aanvragen[^1] with { IngediendDoor = DeWerknemer }] };

        var taken = Takenlijst.Van(zaak, verloop.Regeling, verloop.Vandaag);

        Assert.Equal([Rol.Jobcoach, Rol.Werknemer], taken.Select(taak => taak.Rol));
        Assert.All(taken, taak => Assert.Equal((Taaksoort.Aanvullen, new DateOnly(2015, 2, 16)), (taak.Soort, taak.Vervaldag)));
    }
}
