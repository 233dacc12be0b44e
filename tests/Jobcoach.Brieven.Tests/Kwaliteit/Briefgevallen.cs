using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Brieven;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Een brief die gezet moet kunnen worden.</summary>
/// <param name="Naam">Waar hij vandaan komt.</param>
/// <param name="Opdracht">De opdracht.</param>
public sealed record Briefgeval(string Naam, Briefopdracht Opdracht)
{
    public Briefsoort Soort => Briefkeuze.Soort(Opdracht.Zaak, Opdracht.Regeling, Opdracht.Soort, Opdracht.Verwijzing)!.Value;
}

/// <summary>Brieven uit gespeelde zaken: elke brief die in een verloop uitgaat, met de zaak zoals zij op dat moment is.</summary>
public static class Briefgevallen
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    private static readonly Regeling Uwv = RegelingCatalogus.Ingebouwd.Geldend("uwv", Start)!;

    /// <summary>Elke meegeleverde regeling, van aanvraag tot afsluiting.</summary>
    public static IReadOnlyList<Briefgeval> PerRegeling { get; } =
        [.. RegelingCatalogus.Ingebouwd.Alle.SelectMany(regeling => Uit($"{regeling.Id}-{regeling.Versie}", Levensloop(regeling)))];

    /// <summary>Elke uitkomst onder de regeling van UWV.</summary>
    public static IReadOnlyList<Briefgeval> PerUitkomst { get; } =
    [
        .. Enum.GetValues<Afwijzingsgrond>().SelectMany(grond => Uit($"afwijzing {grond}", Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([grond])))),
        .. Uit("twee gronden", Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk, Afwijzingsgrond.OnvoldoendeOnderbouwd]))),
        .. Uit("onvolledig", Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Start.AddDays(15)).Doe(DeBesluitnemer, new NeemBesluit(1, true))),
        .. Uit("overmacht", Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Start, null, "Brand in het archief.")).Doe(DeToetser, new HervatTermijn(Start, "Voorbij."))),
        .. Uit("uitstel", Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.InstemmingAanvrager, Start, Start.AddDays(9), "Op verzoek van de aanvrager."))),
        .. Uit("verdaging", Nieuw().Doe(DeToetser, new Verdaag(new(2015, 5, 8), "Een onderzoek duurt langer."))),
        .. Uit("gedeeltelijk", Nieuw().TotBesluit().Besluit(new Besluituitkomst.Toekenning("midden", new(Start, Start.AddMonths(6).AddDays(-1)), Uren.Van(12.5m), null))),
        .. Uit("minuten", Nieuw().TotBesluit().Besluit(new Besluituitkomst.Toekenning("midden", new(Start, Start.AddMonths(6).AddDays(-1)), Uren.VanMinuten(12 * 60 + 20), null))),
        .. Uit("intrekking", Nieuw().TotBegeleiding().Naar(Start.AddDays(50)).Besluit(new Besluituitkomst.Intrekking(Start.AddDays(51)), new(Onderwerpsoort.Toekenning, 1)).Naar(Start.AddDays(90))),
        .. Uit("lichter", Nieuw().TotBegeleiding().TotVervolg().Vervolg("licht")),
        .. Uit("hoger", Nieuw("licht").TotBegeleiding("licht").TotVervolg().Vervolg("midden")),
        .. Uit("contracturen", Gewijzigd(new Wijzigingsinhoud.Contracturen(12.5m, 600))),
        .. Uit("werkgever", Gewijzigd(new Wijzigingsinhoud.AndereWerkgever(new("werkgever-9", "Garage De Sleutel"), true))),
        .. Uit("jobcoach", Gewijzigd(new Wijzigingsinhoud.AndereJobcoach("jobcoach-9", new("organisatie-9", "Een Stap Verder", Erkend: true, OnafhankelijkVanWerkgever: true)))),
        .. Uit("ziekte", Gewijzigd(new Wijzigingsinhoud.Ziekte(new(Start.AddDays(60), Start.AddDays(90)), Uren.Van(4)))),
        .. Uit("wijziging afgewezen", Verzocht(new Wijzigingsinhoud.Contracturen(30, null)).Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.OnvoldoendeOnderbouwd]), new(Onderwerpsoort.Wijziging, 1))),
        .. Uit("bezwaar", Nieuw().TotBegeleiding().Doe(DeWerknemer, new RegistreerBezwaar(1))),
        .. Uit("bezwaar met commissie", Nieuw().TotBegeleiding().Doe(DeAdministratie, new RegistreerBezwaar(1, Adviescommissie: true))),
        .. Uit("bezwaar te laat", Nieuw().TotBegeleiding().Naar(Start.AddDays(60)).Doe(DeWerknemer, new RegistreerBezwaar(1))),
        .. Uit("te laat verantwoord", Nieuw().TotBegeleiding().Naar(Start.AddMonths(8))),
        .. Enum.GetValues<Eindreden>().SelectMany(reden => Uit($"einde {reden}", Nieuw().TotBegeleiding().Doe(DeJobcoach, new Beeindig(reden, Start.AddDays(40), "Toelichting.")))),
    ];

    public static IReadOnlyList<Briefgeval> Alle { get; } = [.. PerRegeling, .. PerUitkomst, .. Randen.Van([.. PerRegeling, .. PerUitkomst])];

    private static Zaakverloop Nieuw(string regime = "midden") => new(Uwv, Start, Werk(Start), regime);

    private static Zaakverloop Verzocht(Wijzigingsinhoud inhoud) =>
        Nieuw().TotBegeleiding().Naar(Start.AddDays(60)).Doe(DeWerknemer, new VraagWijziging(inhoud, Start.AddDays(60), "Het werk verandert."));

    private static Zaakverloop Gewijzigd(Wijzigingsinhoud inhoud) =>
        Verzocht(inhoud) is var verloop ? verloop.Besluit(new Besluituitkomst.Wijziging(Start.AddDays(60), inhoud), new(Onderwerpsoort.Wijziging, 1)) : throw new InvalidOperationException();

    private static Zaakverloop Levensloop(Regeling regeling)
    {
        var start = regeling.GeldigVan.AddMonths(1);
        var regime = regeling.Standaardregime.Waarde ?? regeling.Regimes.FirstOrDefault()?.Code;
        var vorm = regeling.Begeleidingsvorm.Waarde is Begeleidingsvorm.Intern ? Begeleidingsvorm.Intern : Begeleidingsvorm.Extern;
        var organisatie = new Jobcoachorganisatie("organisatie-2", "Samen Sterk", Erkend: true, OnafhankelijkVanWerkgever: vorm is Begeleidingsvorm.Extern, VerklaringDeskundigheid: true) { Vorm = vorm };
        var aanvrager = regeling.Doelgroep.Aanvragers.Waarde is { } aanvragers && !aanvragers.Contains(Rol.Werknemer) ? aanvragers[0] : Rol.Werknemer;
        var verloop = new Zaakverloop(regeling, start, Werk(start), regime, organisatie, aanvrager: aanvrager)
            .MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true, Reden: "Nagezien en in orde."))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(start) with { InstemmingWerkgever = vorm is Begeleidingsvorm.Intern ? JaNeeOnbekend.Ja : JaNeeOnbekend.Nee, AndereBegeleiding = AndereBegeleiding.Geen }))
            .Doe(DeToetser, new RondToetsAf(TestSupport.Voorbeelden.Toets with { AdviesRegime = regime }))
            .KenToe(regime)
            .TotVervolg()
            .Vervolg(regime)
            .TotVervolg();
        return verloop.Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, verloop.Zaak.Perioden[^1].Looptijd.TotEnMet));
    }

    private static IEnumerable<Briefgeval> Uit(string naam, Zaakverloop verloop)
    {
        foreach (var (voor, na) in verloop.Standen.Zip(verloop.Standen.Skip(1)))
        {
            foreach (var bericht in na.Zaak.Berichten.Skip(voor.Zaak.Berichten.Count).DistinctBy(een => een.Soort))
            {
                // The letter of a besluit is made before the besluit works.
                var zaak = bericht.Soort is Berichtsoort.Besluit ? voor.Zaak : na.Zaak;
                var opdracht = new Briefopdracht(zaak, verloop.Regeling, bericht.Soort, Verwijzing(zaak, bericht.Soort), na.Dag);
                if (bericht.Soort is not Berichtsoort.OndertekeningGevraagd)
                {
                    yield return new($"{naam}: {bericht.Soort} {bericht.Nummer}", opdracht);
                }
            }
        }
    }

    private static string? Verwijzing(Zaak zaak, Berichtsoort soort) => soort is Berichtsoort.Besluit ? $"besluit/{zaak.Besluiten.First(besluit => besluit.BekendgemaaktOp is null).Nummer}" : null;
}
