using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>Wie wat moet ondertekenen, en wie dat al deed. Een formulier dat er niet is vraagt geen handtekening.</summary>
public static class Ondertekenlijst
{
    private static readonly Partij[] Partijen = [Partij.Werknemer, Partij.Werkgever, Partij.Jobcoach];

    /// <summary>Waarom iemand nu niet kan tekenen of weigeren.</summary>
    internal static Weigering NietAanDeOrde { get; } = new("ondertekenen-niet-aan-de-orde", "Hier is nu niets te ondertekenen.");

    /// <summary>Waarom een partij zonder plaats niet tekent en niet weigert.</summary>
    internal static Weigering NietGevraagd { get; } = new("geen-handtekening-gevraagd", "Van deze partij is hier geen handtekening nodig.");

    /// <summary>
    /// Of een rol leest wat op een formulier staat: de werkgever ziet van de aanvraag alleen het coachingsplan (UWV Protocol Jobcoach 2014, B.2).
    /// Wie een formulier niet leest ondertekent het niet, ook niet namens een ander (ADR 0014).
    /// </summary>
    public static bool Leest(Rol rol, Ondertekenformulier formulier) => rol is not Rol.Werkgever || formulier is not Ondertekenformulier.Matchingsformat;

    /// <summary>De plaatsen van een onderwerp; leeg als daar nu niet getekend kan worden.</summary>
    public static IReadOnlyList<Ondertekenplaats> Van(Ondertekenonderwerp onderwerp, Zaak zaak, Regeling regeling) =>
        onderwerp is Ondertekenonderwerp.Aanvraag ? VanAanvraag(zaak) : VanVerantwoording(zaak, regeling);

    /// <summary>De plaatsen op de formulieren van de aanvraag die openstaat, zolang haar volledigheid wordt beoordeeld; anders leeg.</summary>
    public static IReadOnlyList<Ondertekenplaats> VanAanvraag(Zaak zaak) => zaak.Fase is Fase.Ontvangst or Fase.Volledigheid ? Plaatsen(zaak.Aanvraag, zaak) : [];

    /// <summary>
    /// De plaatsen op de verantwoording van de laatste periode, zolang zij op haar beoordeling wacht; anders leeg.
    /// Wie volgens de regeling niet tekent heeft geen plaats; noemt de regeling niemand, dan kan elke partij tekenen en hoeft het niet.
    /// </summary>
    public static IReadOnlyList<Ondertekenplaats> VanVerantwoording(Zaak zaak, Regeling regeling) => zaak.TeOndertekenen() is { Verantwoording: { } verantwoording, Ondertekenweigeringen: var weigeringen }
        ?
        [
            .. from partij in Partijen
               let verplicht = regeling.Verantwoording.LogboekHandtekeningen.Waarde?.Contains(partij.Rol())
               where verplicht is not false
               select new Ondertekenplaats(
                   Ondertekenformulier.Verantwoording,
                   partij,
                   verplicht,
                   verantwoording.Ondertekeningen.FirstOrDefault(een => een.Partij.Rol() == partij.Rol()),
                   Weigering(weigeringen, Ondertekenformulier.Verantwoording, partij)),
        ]
        : [];

    /// <summary>De rollen op wier nodige handtekening gewacht wordt, elk een keer. Wie weigerde hoort daar niet bij.</summary>
    public static IReadOnlyList<Rol> WieTekentNog(Zaak zaak, Regeling regeling) =>
        [.. VanAanvraag(zaak).Concat(VanVerantwoording(zaak, regeling)).Where(plaats => plaats.Wacht).Select(plaats => plaats.Partij.Rol()).Distinct().Order()];

    /// <summary>De rollen van wie de regeling een evaluatie vraagt die er nog niet is, zolang de verantwoording op haar beoordeling wacht.</summary>
    public static IReadOnlyList<Rol> WieEvalueertNog(Zaak zaak, Regeling regeling) => zaak.TeOndertekenen() is { Verantwoording: { } verantwoording }
        ?
        [
            .. verantwoording.EvaluatieWerknemer is null && VraagtEvaluatie(regeling, Rol.Werknemer) is true ? [Rol.Werknemer] : Array.Empty<Rol>(),
            .. verantwoording.EvaluatieWerkgever is null && VraagtEvaluatie(regeling, Rol.Werkgever) is true ? [Rol.Werkgever] : Array.Empty<Rol>(),
        ]
        : [];

    /// <summary>De periode waarvan de verantwoording is ingediend en op haar beoordeling wacht; null als die er niet is.</summary>
    internal static Begeleidingsperiode? TeOndertekenen(this Zaak zaak) =>
        zaak is { Fase: Fase.Verantwoording, Periode: { Verantwoording: not null, WachtOpJobcoach: false } periode } ? periode : null;

    /// <summary>Of de regeling van een partij een evaluatie vraagt; null als zij het niet zegt.</summary>
    internal static bool? VraagtEvaluatie(Regeling regeling, Rol rol) =>
        rol is Rol.Werkgever ? regeling.Verantwoording.Werkgeversevaluatie.Waarde : regeling.Verantwoording.Klantevaluatie.Waarde;

    /// <summary>De plaatsen op de formulieren van een aanvraag.</summary>
    internal static IReadOnlyList<Ondertekenplaats> Plaatsen(Aanvraag aanvraag, Zaak zaak) =>
    [
        .. aanvraag.Matchingsformat is { } format ? Matchingsformat(format, zaak.Partijen.Aanvrager, aanvraag.Ondertekenweigeringen) : [],
        .. aanvraag.Coachingsplan is { } plan
            ? Partijen.Select(partij => new Ondertekenplaats(
                Ondertekenformulier.Coachingsplan,
                partij,
                true,
                plan.Ondertekeningen?.FirstOrDefault(een => een.Partij.Rol() == partij.Rol()),
                Weigering(aanvraag.Ondertekenweigeringen, Ondertekenformulier.Coachingsplan, partij)))
            : [],
    ];

    // Vraagt de werknemer aan, dan is een handtekening genoeg: hij is aanvrager en cliënt. Een aanvrager die het niet leest heeft er geen plaats.
    private static IEnumerable<Ondertekenplaats> Matchingsformat(Matchingsformat format, Rol aanvrager, IReadOnlyList<Ondertekenweigering> weigeringen) =>
    [
        .. aanvrager is Rol.Werknemer || !Leest(aanvrager, Ondertekenformulier.Matchingsformat)
            ? Array.Empty<Ondertekenplaats>()
            : [Plaats(aanvrager.EigenPartij(), format.OndertekeningAanvrager, weigeringen)],
        Plaats(Partij.Werknemer, format.OndertekeningClient, weigeringen),
    ];

    private static Ondertekenplaats Plaats(Partij partij, Ondertekening? ondertekening, IReadOnlyList<Ondertekenweigering> weigeringen) => new(
        Ondertekenformulier.Matchingsformat, partij, true, ondertekening, Weigering(weigeringen, Ondertekenformulier.Matchingsformat, partij));

    private static Ondertekenweigering? Weigering(IReadOnlyList<Ondertekenweigering> weigeringen, Ondertekenformulier formulier, Partij partij) =>
        weigeringen.FirstOrDefault(een => een.Formulier == formulier && een.Partij.Rol() == partij.Rol());
}
