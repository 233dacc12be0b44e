using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Brieven;

/// <summary>Alles wat in een brief kan staan, als waarden en niet als tekst. Zonder persoonsgegevens: voor wie de brief is staat op de omslag.</summary>
public sealed record Briefgegevens
{
    /// <summary>Welke brief.</summary>
    public required Briefsoort Soort { get; init; }

    /// <summary>De zaak.</summary>
    public required Zaaknummer Zaaknummer { get; init; }

    /// <summary>De dagtekening; van een besluit de dag van bekendmaking (Awb 3:41).</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>De dagtekening van de brief die deze verbetert; null voor een eerste brief.</summary>
    public DateOnly? Vervangt { get; init; }

    /// <summary>De naam van de regeling.</summary>
    public required string Regeling { get; init; }

    /// <summary>Wie beslist; null als de regeling geen naam noemt.</summary>
    public string? Uitvoerder { get; init; }

    /// <summary>De werkgever.</summary>
    public required string Werkgever { get; init; }

    /// <summary>De organisatie van de jobcoach.</summary>
    public required string Jobcoachorganisatie { get; init; }

    /// <summary>Wie aanvroeg.</summary>
    public required Rol Aanvrager { get; init; }

    /// <summary>Het werk waarbij de begeleiding hoort.</summary>
    public required Dienstverband Dienstverband { get; init; }

    /// <summary>De aanvraag waar de brief over gaat; null als hij niet over een aanvraag gaat.</summary>
    public Briefaanvraag? Aanvraag { get; init; }

    /// <summary>Het besluit; alleen bij een besluitbrief.</summary>
    public Briefbesluit? Besluit { get; init; }

    /// <summary>De periode van begeleiding waar de brief over gaat; null als er geen is.</summary>
    public Briefperiode? Periode { get; init; }

    /// <summary>Dat en waarom de begeleiding eindigt; null zolang dat niet vaststaat.</summary>
    public Beeindiging? Einde { get; init; }

    /// <summary>Het bezwaar; alleen als de brief daarover gaat.</summary>
    public Briefbezwaar? Bezwaar { get; init; }

    /// <summary>De jobcoachresultaten per periode; alleen als de zaak is afgesloten.</summary>
    public IReadOnlyList<(int Periodenummer, Resultaatbepaling Resultaat)> Resultaten { get; init; } = [];
}

/// <summary>De aanvraag in een brief.</summary>
/// <param name="Nummer">Het nummer binnen de zaak.</param>
/// <param name="IsVervolg">Of het een vervolgaanvraag is.</param>
/// <param name="OntvangenOp">De dag van ontvangst.</param>
/// <param name="Beslistermijn">De termijn om te beslissen, met de stappen (Awb 4:13); null als er al is beslist.</param>
/// <param name="Plan">Het coachingsplan; null als het er niet is.</param>
/// <param name="Ontbreekt">Wat er nog ontbreekt, als zinnen, met wat er precies mist.</param>
/// <param name="Herstel">De laatste dag om aan te vullen; null als er geen termijn loopt (Awb 4:5).</param>
/// <param name="Opschorting">De opschorting waar de brief over gaat; null als er geen is.</param>
/// <param name="Verdaging">De verdaging waar de brief over gaat; null als er geen is.</param>
public sealed record Briefaanvraag(
    int Nummer,
    bool IsVervolg,
    DateOnly OntvangenOp,
    Termijnberekening? Beslistermijn,
    Coachingsplan? Plan,
    IReadOnlyList<Briefontbrekend> Ontbreekt,
    DateOnly? Herstel,
    Opschorting? Opschorting,
    Verdaging? Verdaging);

/// <summary>Iets wat aan een aanvraag ontbreekt.</summary>
/// <param name="Zin">Wat er mist.</param>
/// <param name="Onderdelen">Welke onderdelen van een formulier; leeg als de zin genoeg zegt.</param>
public sealed record Briefontbrekend(string Zin, IReadOnlyList<string> Onderdelen);

/// <summary>Een periode van begeleiding in een brief.</summary>
/// <param name="Nummer">Het nummer; 0 is een proefplaatsing.</param>
/// <param name="Looptijd">De dagen.</param>
/// <param name="Regime">De naam van het regime; null als de regeling er geen noemt.</param>
/// <param name="Uren">De toegekende uren.</param>
/// <param name="Bedrag">Het toegekende bedrag.</param>
/// <param name="Verantwoord">De uren die de jobcoach heeft verantwoord; null zolang er geen verantwoording is.</param>
/// <param name="UiterlijkeDag">De laatste dag voor verantwoording en vervolgaanvraag; null als de regeling geen termijn noemt.</param>
/// <param name="Herinnering">Waaraan nu herinnerd wordt; null als er niets te herinneren is.</param>
/// <param name="Oordeel">Het laatste oordeel over de verantwoording; null als er geen is.</param>
/// <param name="VerslagNodig">Of de jobcoach nog een verantwoording moet indienen of aanvullen.</param>
public sealed record Briefperiode(
    int Nummer,
    Periode Looptijd,
    string? Regime,
    Uren? Uren,
    Bedrag? Bedrag,
    Uren? Verantwoord,
    DateOnly? UiterlijkeDag,
    Herinneringsoort? Herinnering,
    Beoordeling? Oordeel,
    bool VerslagNodig);

/// <summary>Een bezwaar in een brief.</summary>
/// <param name="Gegevens">Het geregistreerde bezwaar.</param>
/// <param name="BeslotenOp">De dag van het besluit waartegen het is gericht.</param>
/// <param name="Beslistermijn">De termijn om op het bezwaar te beslissen (Awb 7:10); null als het besluit niet is bekendgemaakt.</param>
public sealed record Briefbezwaar(Bezwaar Gegevens, DateOnly BeslotenOp, Termijnberekening? Beslistermijn);
