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
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Van elke handeling een of meer voorbeelden met goede invoer voor de zaak zoals zij staat, gedaan door wie het mag.</summary>
internal static class Zetten
{
    private static readonly Zienswijze NietNodig = new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.");

    /// <summary>Alle soorten handeling die er zijn.</summary>
    public static IReadOnlyList<Type> Soorten { get; } =
        [.. typeof(Handeling).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Handeling)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>De handelingen van mensen.</summary>
    public static IEnumerable<(Handelende Door, Handeling Handeling)> VanMensen(Zaak zaak, DateOnly vandaag)
    {
        var begin = zaak.Perioden.LastOrDefault()?.Looptijd.TotEnMet.AddDays(1) ?? Verlopen.Start;
        var looptijd = zaak.Perioden.LastOrDefault()?.Looptijd ?? new Periode(vandaag, vandaag);
        var wijziging = zaak.Wijzigingen.LastOrDefault(verzoek => verzoek.Status is Wijzigingsstatus.Open);
        return
        [
            (DeAdministratie, new BeoordeelVolledigheid(true, Reden: "Wij hebben het al.")),
            (DeAdministratie, new BeoordeelVolledigheid(false, ["arbeidsovereenkomst-aanwezig"], 14, "Er ontbreekt iets.")),
            (DeJobcoach, new VulAan(Coachingsplan: Coachingsplan("midden", begin))),
            (DeWerknemer, new TrekIn("Ik zie ervan af.")),
            (DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Overig, "stuk")),
            (DeToetser, new LegVaststellingVast(Vaststelling(vandaag))),
            (DeToetser, new LegVaststellingVast(Vaststelling(vandaag) with { Sfb = JaNeeOnbekend.Onbekend })),
            (DeToetser, new LegVaststellingVast(Vaststelling(vandaag) with { Sfb = JaNeeOnbekend.Nee })),
            (DeToetser, new RondToetsAf(Voorbeelden.Toets)),
            (DeToetser, new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", NietNodig)),
            .. zaak.Aanvragen[^1].Concept is { Looptijd: { } ruimte, Regime: { } regime }
                ? [(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning(regime, ruimte, Uren.VanMinuten(60), null), "Nodig."))]
                : Array.Empty<(Handelende, Handeling)>(),
            .. wijziging is null
                ? Array.Empty<(Handelende, Handeling)>()
                : [(DeToetser, new StelBesluitVoor(new Besluituitkomst.Wijziging(wijziging.GeldtVanaf, wijziging.Inhoud), "Past.", null, new(Onderwerpsoort.Wijziging, wijziging.Nummer)))],
            (DeToetser, new StelBesluitVoor(new Besluituitkomst.Intrekking(looptijd.TotEnMet), "Misbruik.", NietNodig, new(Onderwerpsoort.Toekenning, zaak.Perioden.LastOrDefault()?.Nummer ?? 1))),
            (DeBesluitnemer, new NeemBesluit(zaak.Besluitvoorstellen.Count, true)),
            (DeBesluitnemer, new NeemBesluit(zaak.Besluitvoorstellen.Count, false, Terugzendreden.FeitenOnvoldoende, "Vraag het na.")),
            (DeJobcoach, new DienVerantwoordingIn(Verlopen.EenVerantwoording with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null })),
            (DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord)),
            (DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Wat is er gedaan?")),
            (DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Afgekeurd, "Er kwam niets.")),
            (DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("licht", begin), Dienstverband: Werk(begin), Ervaringen: new("Goed.", "Tempo."))),
            (DeWerkgever, new VraagWijziging(new Wijzigingsinhoud.Contracturen(20, 900), Later(vandaag, looptijd), "Minder uren.")),
            (DeJobcoach, new VraagWijziging(new Wijzigingsinhoud.Ziekte(looptijd, Uren.Van(4)), Later(vandaag, looptijd), "Terugkeer.")),
            (DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, looptijd.TotEnMet)),
            (DeWerknemer, new RegistreerBezwaar(zaak.Besluiten.Count(besluit => besluit.BekendgemaaktOp is not null))),
            (DeAdministratie, new HandelBezwaarAf(zaak.Bezwaren.Count, Bezwaaruitkomst.Ongegrond)),
            (DeAdministratie, new RegistreerIngebrekestelling()),
            (DeAdministratie, new HandelIngebrekestellingAf(zaak.Ingebrekestellingen.Count, Ingebrekestellingsuitkomst.GeenDwangsom)),
            (DeToetser, new SchortOp(Opschortingsgrond.Overmacht, vandaag, null, "Brand in het archief.")),
            (DeToetser, new HervatTermijn(vandaag, "Het archief is weer open.")),
            (DeToetser, new Verdaag(Kalender.EersteWerkdagVanaf(vandaag.AddDays(150)), "Er is meer onderzoek nodig.")),
            (DeWerkgever, new Onderteken(Ondertekenonderwerp.Aanvraag)),
            (DeWerknemer, new Onderteken(Ondertekenonderwerp.Verantwoording)),
            (DeJobcoach, new Onderteken(Ondertekenonderwerp.Verantwoording, Domain.Formulieren.Partij.Werkgever, "De werkgever tekent op papier.")),
            (DeWerkgever, new WeigerOndertekening(Ondertekenonderwerp.Aanvraag, "Het aantal uren is niet besproken.")),
            (DeWerknemer, new WeigerOndertekening(Ondertekenonderwerp.Verantwoording, "Het logboek klopt niet.")),
            (DeWerkgever, new Evalueer(Evaluatieoordeel.Negatief, 4, "Er verandert weinig.")),
            (DeWerknemer, new PlaatsOpmerking("r0", "Ik was er zelf ook bij.")),
            (DeToetser, new WijsToe(Rol.Toetser, $"toetser-{2 + (vandaag.Day % 2)}")),
            (DeAdministratie, new HoudAan(Taaksoort.VolledigheidBeoordelen, vandaag.AddDays(7), "De werkgever belt terug.")),
            (DeToetser, new HoudAan(Taaksoort.Toetsen, vandaag.AddDays(7), "De werkgever belt terug.")),
            (DeToetser, new HervatTaak(Taaksoort.Toetsen)),
            (HetBeheer, new BeoordeelBewaring(7, "Zo staat het in de selectielijst.")),
            (DeAdministratie, new Corrigeer(zaak.Dienstverband with { UrenPerWeek = 25 }, "Verkeerd overgenomen.")),
            (DeAdministratie, new VerbeterBrief(1, "De naam van de uitvoerder stond er verkeerd.")),
        ];
    }

    /// <summary>De handelingen van het systeem.</summary>
    public static IEnumerable<(Handelende Door, Handeling Handeling)> VanHetSysteem(Zaak zaak) =>
    [
        .. Soorten.Where(soort => soort.GetConstructor(Type.EmptyTypes) is not null).Select(soort => (Handeling)Activator.CreateInstance(soort)!)
            .Where(handeling => handeling.Bevoegden().Contains(Rol.Systeem))
            .Select(handeling => (Handelende.Systeem, handeling)),
        (Handelende.Systeem, new MaakBekend(zaak.Besluiten.Count, "brief", "pdf")),
        (Handelende.Systeem, new DraagBerichtenOver(zaak.Berichten.Count)),
    ];

    public static IEnumerable<(Handelende Door, Handeling Handeling)> Alle(Zaak zaak, DateOnly vandaag) => [.. VanMensen(zaak, vandaag), .. VanHetSysteem(zaak)];

    private static DateOnly Later(DateOnly vandaag, Periode looptijd) => vandaag < looptijd.Van ? looptijd.Van : vandaag;
}
