using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Rechten;

namespace Jobcoach.Web.Zaken;

/// <summary>
/// Kiest wat een rol van een zaak ziet. De uitvoerder ziet alles. Een partij ziet niets van het interne werk (toets, voorstellen, bevindingen
/// voor het besluit) en niet wat een andere partij van de begeleiding vindt. De werkgever ziet van de formulieren alleen het coachingsplan
/// (Protocol Jobcoach 2014, B.2), zonder waarom een ander tekende voor de werknemer, van de begeleiding de uren en de stand van de doelen, en een motivering alleen van een besluit op zijn eigen aanvraag.
/// </summary>
public static class Zaakbeeld
{
    /// <summary>De zaak zoals een rol haar ziet.</summary>
    public static Zaak Voor(Zaak zaak, Rol rol) => rol.IsUitvoerder() ? zaak : VoorPartij(zaak, rol, zaak.Partijen.Aanvrager == rol);

    /// <summary>Een logboekregel zoals een rol haar ziet: de werkgever ziet uren, geen tekst.</summary>
    public static Logboekregel Voor(Logboekregel regel, Rol rol) => rol is Rol.Werkgever ? regel with { Omschrijving = "", TijdensZiekte = false } : regel;

    /// <summary>Of een rol een bewijsstuk van deze soort ziet: het belastbaarheidsprofiel is medisch.</summary>
    public static bool ZietBewijsstuk(Rol rol, Bewijsstuksoort soort) =>
        rol is not Rol.Werkgever || soort is Bewijsstuksoort.Arbeidsovereenkomst or Bewijsstuksoort.AanvraagformulierProefplaatsing;

    /// <summary>Of een rol de motivering van een besluit ziet: de werkgever alleen op zijn eigen aanvraag, of als hij de brief ook kreeg.</summary>
    public static bool ZietMotivering(Zaak zaak, Besluit besluit, Rol rol) =>
        rol is not Rol.Werkgever || zaak.Partijen.Aanvrager is Rol.Werkgever || Brievenlijst.Voor(zaak, rol).Any(brief => brief.GaatOver(besluit));

    private static Zaak VoorPartij(Zaak zaak, Rol rol, bool isAanvrager) => zaak with
    {
        Aanvragen = [.. zaak.Aanvragen.Select(aanvraag => Aanvraag(aanvraag, rol))],
        Behandelaars = [],
        Aanhoudingen = [],
        Bewaaroordeel = zaak.Bewaaroordeel is { } oordeel ? oordeel with { Reden = "" } : null,
        Besluitvoorstellen = [],
        Besluiten = [.. zaak.Besluiten.Where(besluit => besluit.BekendgemaaktOp is not null).Select(besluit => ZietMotivering(zaak, besluit, rol) ? besluit : ZonderMotivering(besluit))],
        Perioden = [.. zaak.Perioden.Select(periode => Periode(periode, rol))],
        Wijzigingen = [.. zaak.Wijzigingen.Select(verzoek => Wijziging(verzoek, rol))],
        Logboekopmerkingen = rol is Rol.Werkgever ? [] : zaak.Logboekopmerkingen,
        Bezwaren = rol is Rol.Werkgever && !isAanvrager ? [] : zaak.Bezwaren,
        Ingebrekestellingen = rol is Rol.Werkgever && !isAanvrager ? [] : zaak.Ingebrekestellingen,
        Berichten = [.. zaak.Berichten.Where(bericht => bericht.Aan == rol)],
    };

    private static Aanvraag Aanvraag(Aanvraag aanvraag, Rol rol)
    {
        var zonderIntern = aanvraag with
        {
            Toets = null,
            GetoetstDoor = null,
            Toetsdossier = null,
            Concept = null,
            DoelgroepVastgesteldDoor = null,
            Volledigheidsbevindingen = null,
            Doelgroepbevindingen = null,
            Doelgroepvaststelling = rol is Rol.Werknemer && aanvraag.Status is Aanvraagstatus.Besloten ? aanvraag.Doelgroepvaststelling : null,
            Ondertekenweigeringen = Weigeringen(aanvraag.Ondertekenweigeringen, rol),
            Bewijsstukken = [.. aanvraag.Bewijsstukken.Where(stuk => ZietBewijsstuk(rol, stuk.Soort))],
        };
        return rol is Rol.Werkgever
            ? zonderIntern with { Matchingsformat = null, Coachingsplan = Plan(aanvraag.Coachingsplan), Ervaringen = null, Verlengingsmotivering = null }
            : zonderIntern;
    }

    private static Coachingsplan? Plan(Coachingsplan? plan) => plan?.Ondertekeningen is { } ondertekeningen ? plan with { Ondertekeningen = VoorWerkgever(ondertekeningen) } : plan;

    // Why somebody else signed for the werknemer can say something about his health.
    private static IReadOnlyList<Ondertekening> VoorWerkgever(IReadOnlyList<Ondertekening> ondertekeningen) =>
        [.. ondertekeningen.Select(een => een.Partij is Partij.Werkgever ? een : een with { NamensReden = null })];

    // That a party does not sign the others see; why is between her and the authority.
    private static IReadOnlyList<Ondertekenweigering> Weigeringen(IReadOnlyList<Ondertekenweigering> weigeringen, Rol rol) =>
        [.. weigeringen.Select(een => een.Door.Rol == rol ? een : een with { Reden = null })];

    private static Besluit ZonderMotivering(Besluit besluit) => besluit with { Motivering = "", Bevindingen = [], DocumentId = null };

    private static Begeleidingsperiode Periode(Begeleidingsperiode periode, Rol rol) => periode with
    {
        Verantwoording = periode.Verantwoording is { } verantwoording ? Verantwoording(verantwoording, rol) : null,
        Verantwoordingsbevindingen = null,
        Ondertekenweigeringen = Weigeringen(periode.Ondertekenweigeringen, rol),
        Beoordelingen =
        [
            .. periode.Beoordelingen.Select(oordeel => oordeel with { NaderOnderzoek = null, Toelichting = rol is Rol.Jobcoach ? oordeel.Toelichting : null }),
        ],
    };

    private static Verantwoording Verantwoording(Verantwoording verantwoording, Rol rol) => rol switch
    {
        // What the jobcoach handed in he may have to hand in again; what a party gave herself is between her and the authority.
        Rol.Jobcoach => verantwoording with
        {
            EvaluatieWerkgever = VoorJobcoach(verantwoording.EvaluatieWerkgever),
            EvaluatieWerknemer = VoorJobcoach(verantwoording.EvaluatieWerknemer),
        },
        Rol.Werknemer => verantwoording with { EvaluatieWerkgever = null },
        _ => verantwoording with
        {
            EvaluatieWerknemer = null,
            Doelen = [.. verantwoording.Doelen.Select(doel => doel with { Toelichting = "" })],
            BijgesteldeDoelen = [],
            Ondertekeningen = VoorWerkgever(verantwoording.Ondertekeningen),
        },
    };

    private static Evaluatie? VoorJobcoach(Evaluatie? evaluatie) => evaluatie?.Door is null or { Rol: Rol.Jobcoach } ? evaluatie : null;

    private static Wijzigingsverzoek Wijziging(Wijzigingsverzoek verzoek, Rol rol) => verzoek with
    {
        Bevindingen = [],
        Reden = rol is Rol.Werkgever && verzoek.Door.Rol is not Rol.Werkgever ? "" : verzoek.Reden,
    };
}
