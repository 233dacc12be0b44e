using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Waar een aanvraag staat.</summary>
public enum Aanvraagstatus
{
    /// <summary>Nog geen besluit.</summary>
    Open,

    /// <summary>Er is een besluit op genomen.</summary>
    Besloten,

    /// <summary>De aanvrager heeft haar ingetrokken.</summary>
    Ingetrokken,

    /// <summary>Zij heeft geen grond meer, doordat de begeleiding voor het besluit eindigde.</summary>
    Vervallen,
}

/// <summary>Een aanvraag binnen een zaak: de eerste of een vervolgaanvraag, elk met een eigen beslistermijn.</summary>
public sealed record Aanvraag
{
    /// <summary>Volgnummer binnen de zaak, vanaf 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Eerste aanvraag of vervolgaanvraag.</summary>
    public required Aanvraagsoort Soort { get; init; }

    /// <summary>De dag waarop de beslistermijn begint te lopen (Awb 4:13).</summary>
    public required DateOnly OntvangenOp { get; init; }

    /// <summary>Wie haar indiende.</summary>
    public required Handelende IngediendDoor { get; init; }

    /// <summary>Waar zij staat.</summary>
    public Aanvraagstatus Status { get; init; }

    /// <summary>De periode die wordt aangevraagd: 0 voor een proefplaatsing, anders de zoveelste halfjaarperiode.</summary>
    public required int Periodenummer { get; init; }

    /// <summary>De versie van de regeling die voor deze periode geldt; null als dat die van de zaak is.</summary>
    public Regelingverwijzing? Regeling { get; init; }

    /// <summary>Of het dienstverband bij deze aanvraag is veranderd; anders is de arbeidsovereenkomst al bekend.</summary>
    public bool NieuwDienstverband { get; init; }

    /// <summary>Het matchingsformat; bij een vervolgaanvraag alleen als het is bijgewerkt.</summary>
    public Matchingsformat? Matchingsformat { get; init; }

    /// <summary>Het coachingsplan met de urenonderbouwing.</summary>
    public Coachingsplan? Coachingsplan { get; init; }

    /// <summary>Bij een vervolgaanvraag: de conclusies en aandachtspunten van de jobcoach.</summary>
    public Ervaringsverslag? Ervaringen { get; init; }

    /// <summary>De bewijsstukken.</summary>
    public IReadOnlyList<Bewijsstuk> Bewijsstukken { get; init; } = [];

    /// <summary>Wie welk formulier niet wil ondertekenen zoals het er staat.</summary>
    public IReadOnlyList<Ondertekenweigering> Ondertekenweigeringen { get; init; } = [];

    /// <summary>Waarom ondersteuning nodig is na de maximale duur.</summary>
    public string? Verlengingsmotivering { get; init; }

    /// <summary>Begeleiding van voor deze zaak, die van de langste duur af kan gaan; null als er niets over is opgegeven.</summary>
    public IReadOnlyList<EerdereBegeleiding>? EerdereBegeleiding { get; init; }

    /// <summary>De dag van de ontvangstbevestiging.</summary>
    public DateOnly? OntvangstBevestigdOp { get; init; }

    /// <summary>Wat de volledigheidstoets vond; null zolang de huidige inhoud niet getoetst is.</summary>
    public IReadOnlyList<Bevinding>? Volledigheidsbevindingen { get; init; }

    /// <summary>Het oordeel over de volledigheid van de huidige inhoud.</summary>
    public Volledigheidsoordeel? Volledigheidsoordeel { get; init; }

    /// <summary>De dag waarop zij volledig bleek.</summary>
    public DateOnly? CompleetOp { get; init; }

    /// <summary>Verzoeken om aanvulling, oudste eerst.</summary>
    public IReadOnlyList<Aanvullingsverzoek> Aanvullingsverzoeken { get; init; } = [];

    /// <summary>Opschortingen van de beslistermijn, oudste eerst.</summary>
    public IReadOnlyList<Opschorting> Opschortingen { get; init; } = [];

    /// <summary>Verdagingen, oudste eerst.</summary>
    public IReadOnlyList<Verdaging> Verdagingen { get; init; } = [];

    /// <summary>Of de overschrijding van de beslistermijn is vastgelegd.</summary>
    public bool OverschrijdingVastgelegd { get; init; }

    /// <summary>Wat over de doelgroep is vastgesteld.</summary>
    public Doelgroepvaststelling? Doelgroepvaststelling { get; init; }

    /// <summary>Wie de doelgroep vaststelde.</summary>
    public string? DoelgroepVastgesteldDoor { get; init; }

    /// <summary>Wat de doelgroeptoets vond; null zolang de huidige vaststelling niet verwerkt is.</summary>
    public IReadOnlyList<Bevinding>? Doelgroepbevindingen { get; init; }

    /// <summary>Wat het systeem voor de toets klaarzette: bevindingen en de berekening van wat gevraagd is.</summary>
    public Toetsdossier? Toetsdossier { get; init; }

    /// <summary>De toets.</summary>
    public Toets? Toets { get; init; }

    /// <summary>Wie toetste.</summary>
    public string? GetoetstDoor { get; init; }

    /// <summary>De berekening die het systeem na de toets opstelde.</summary>
    public Conceptbesluit? Concept { get; init; }

    /// <summary>Het verzoek om aanvulling waarop nog gewacht wordt.</summary>
    internal Aanvullingsverzoek? OpenVerzoek => Aanvullingsverzoeken.LastOrDefault(verzoek => verzoek is { AangevuldOp: null, VerstrekenOp: null });

    /// <summary>Het regime waarop de aanvraag is gebaseerd.</summary>
    internal string? GevraagdRegime => Coachingsplan?.GevraagdRegime;

    /// <summary>Alle handtekeningen op haar formulieren.</summary>
    internal IEnumerable<(Ondertekenformulier Formulier, Ondertekening Ondertekening)> Handtekeningen =>
    [
        .. (Coachingsplan?.Ondertekeningen ?? []).Select(een => (Ondertekenformulier.Coachingsplan, een)),
        .. ((Ondertekening?[])[Matchingsformat?.OndertekeningAanvrager, Matchingsformat?.OndertekeningClient]).OfType<Ondertekening>().Select(een => (Ondertekenformulier.Matchingsformat, een)),
    ];

    /// <summary>De laatste dag om te beslissen en hoe die is bepaald.</summary>
    public Termijnberekening Beslistermijn(Regeling regeling, DateOnly vandaag) => regeling.EigenBeslistermijn() is { } eigen
        ? Termijnen.Beslistermijn.Bereken(OntvangenOp, eigen, Opschortingen, Verdagingen, vandaag, regeling.Termijnen.WettelijkeBeslistermijn.Feestdagverlenging)
        : Termijnen.Beslistermijn.Bereken(OntvangenOp, null, Opschortingen, Verdagingen, vandaag);

    /// <summary>De aanvraag met nieuwe inhoud: wat eerder over volledigheid is gevonden geldt niet meer, en van handtekeningen en weigeringen blijft wat mag blijven.</summary>
    internal Aanvraag MetInhoud(Matchingsformat? matchingsformat, Coachingsplan? coachingsplan, Ervaringsverslag? ervaringen, params IReadOnlyList<Bewijsstuk> erbij) => this with
    {
        Matchingsformat = matchingsformat is null ? Matchingsformat : Handtekeningbehoud.Neem(matchingsformat, Matchingsformat, Ondertekenweigeringen),
        Coachingsplan = coachingsplan is null ? Coachingsplan : Handtekeningbehoud.Neem(coachingsplan, Coachingsplan, Ondertekenweigeringen),
        Ervaringen = ervaringen ?? Ervaringen,
        Ondertekenweigeringen =
        [
            .. Ondertekenweigeringen.Where(een => een.Formulier is Ondertekenformulier.Matchingsformat
                ? matchingsformat is null || Handtekeningbehoud.Zelfde(matchingsformat, Matchingsformat)
                : coachingsplan is null || Handtekeningbehoud.Zelfde(coachingsplan, Coachingsplan)),
        ],
        Bewijsstukken = [.. Bewijsstukken, .. erbij],
        Volledigheidsbevindingen = null,
        Volledigheidsoordeel = null,
    };
}
