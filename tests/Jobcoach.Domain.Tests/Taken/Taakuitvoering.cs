using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Taken;

/// <summary>Hoe een mens een taak doet: de handeling die erbij hoort, met invoer die bij de zaak past.</summary>
internal static class Taakuitvoering
{
    private static readonly Zienswijze NietNodig = new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.");

    /// <summary>De handeling; null bij een taak die geen handeling op de zaak is (een logboekregel schrijven).</summary>
    public static Handeling? Voor(Taak taak, Zaak zaak, DateOnly vandaag) => taak.Soort switch
    {
        Taaksoort.VolledigheidBeoordelen => new BeoordeelVolledigheid(
            zaak.Aanvragen[^1].Volledigheidsbevindingen!.All(bevinding => bevinding.Oordeel is not Oordeel.VoldoetNiet), HersteltermijnDagen: 14),
        Taaksoort.Aanvullen => new VulAan(Matchingsformat(vandaag), Vervolgplan(zaak.Aanvragen[^1].Coachingsplan?.GevraagdRegime ?? "licht", vandaag), new("Goed.", "Tempo.")),
        Taaksoort.DoelgroepVaststellen => new LegVaststellingVast(Vaststelling(vandaag)),
        Taaksoort.Toetsen => new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = zaak.Aanvragen[^1].Coachingsplan?.GevraagdRegime }),
        Taaksoort.BesluitVoorstellen => new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", NietNodig),
        Taaksoort.BesluitNemen => new NeemBesluit(taak.Onderwerp!.Value, true),
        Taaksoort.WijzigingBeoordelen => Wijziging(zaak.Wijzigingen[taak.Onderwerp!.Value - 1]),
        Taaksoort.Verantwoorden => new DienVerantwoordingIn(new(vandaag, [], [], null, null, [], null, null)),
        Taaksoort.VerantwoordingBeoordelen or Taaksoort.NaderOnderzoekDoen => MoetAfkeuren(zaak)
            ? new OordeelOverVerantwoording(Beoordelingsuitkomst.Afgekeurd, "Er kwam niets.", "Besproken met beiden.")
            : new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord, NaderOnderzoek: "Besproken met beiden."),
        Taaksoort.VervolgaanvraagIndienen => Vervolg(zaak, vandaag),
        Taaksoort.EindeVaststellen => new Beeindig(Eindreden.GeenVervolgaanvraag, zaak.Perioden[^1].Looptijd.TotEnMet),
        Taaksoort.BezwaarAfhandelen => new HandelBezwaarAf(taak.Onderwerp!.Value, Bezwaaruitkomst.Ongegrond),
        Taaksoort.IngebrekestellingAfhandelen => new HandelIngebrekestellingAf(taak.Onderwerp!.Value, Ingebrekestellingsuitkomst.GeenDwangsom),
        Taaksoort.Ondertekenen => new Onderteken(zaak.Fase is Fase.Verantwoording ? Ondertekenonderwerp.Verantwoording : Ondertekenonderwerp.Aanvraag),
        Taaksoort.Evalueren => new Evalueer(Evaluatieoordeel.Positief, 8, "Ik leer veel."),
        Taaksoort.BewaringBeoordelen => new BeoordeelBewaring(7, "Zo staat het in de selectielijst van de gemeente."),
        Taaksoort.LogboekBijhouden => null,
        _ => throw new ArgumentOutOfRangeException(nameof(taak)),
    };

    /// <summary>Wie de taak doet.</summary>
    public static Handelende Wie(Rol rol) => rol switch
    {
        Rol.Werknemer => DeWerknemer,
        Rol.Werkgever => DeWerkgever,
        Rol.Jobcoach => DeJobcoach,
        Rol.AdministratiefMedewerker => DeAdministratie,
        Rol.Toetser => DeToetser,
        Rol.Besluitnemer => DeBesluitnemer,
        Rol.Beheer => HetBeheer,
        _ => new(rol.ToString(), rol),
    };

    private static StelBesluitVoor Wijziging(Wijzigingsverzoek verzoek) =>
        new(new Besluituitkomst.Wijziging(verzoek.GeldtVanaf, verzoek.Inhoud), "Past.", null, new(Onderwerpsoort.Wijziging, verzoek.Nummer));

    private static bool MoetAfkeuren(Zaak zaak) => zaak.Perioden[^1] is var periode
        && (periode.Verantwoording is null || (periode.Beoordelingen.LastOrDefault() is { Uitkomst: Beoordelingsuitkomst.Aanvullen } laatste && laatste.Indiening == periode.Indieningen));

    private static DienVervolgaanvraagIn Vervolg(Zaak zaak, DateOnly vandaag)
    {
        var naProef = zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing;
        return new(
            Vervolgplan(zaak.Perioden[^1].Regime, vandaag),
            Dienstverband: naProef ? Werk(zaak.Perioden[^1].Looptijd.TotEnMet.AddDays(1)) : null,
            Ervaringen: new("Goed.", "Tempo."));
    }
}
