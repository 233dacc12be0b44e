using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;

namespace Jobcoach.Domain.Logboek;

/// <summary>Hoe ver een coachingsdoel is.</summary>
public enum Doelstand
{
    /// <summary>Gehaald.</summary>
    Gerealiseerd,

    /// <summary>Voor een deel gehaald.</summary>
    Deels,

    /// <summary>Niet gehaald.</summary>
    Niet,
}

/// <summary>Het antwoord op "Welke doelen zijn gerealiseerd?" voor een doel.</summary>
/// <param name="Doel">Doel 1, 2 of 3.</param>
/// <param name="Stand">Hoe ver het is.</param>
/// <param name="Toelichting">Waaruit dat blijkt, en waarvoor nog ondersteuning nodig is.</param>
public sealed record Doelrealisatie(Doelverwijzing Doel, Doelstand Stand, string Toelichting);

/// <summary>Een nieuw of bijgesteld doel voor de volgende periode.</summary>
/// <param name="Doel">Doel 1, 2 of 3.</param>
/// <param name="Tekst">Het doel.</param>
public sealed record Doelbijstelling(Doelverwijzing Doel, string Tekst);

/// <summary>Of een evaluatie over het geheel goed of slecht uitvalt.</summary>
public enum Evaluatieoordeel
{
    /// <summary>Goed.</summary>
    Positief,

    /// <summary>Slecht; leidt tot nader onderzoek.</summary>
    Negatief,
}

/// <summary>Wat de werkgever of de werknemer van de begeleiding vindt.</summary>
/// <param name="Cijfer">Tevredenheid van 1 tot en met 10, hooguit een decimaal; null als er geen cijfer is gegeven.</param>
/// <param name="Oordeel">Het oordeel over het geheel.</param>
/// <param name="Toelichting">In eigen woorden, zonder medische gegevens.</param>
/// <param name="OndertekendOp">De dag waarop deze partij haar evaluatie tekende, of null.</param>
/// <param name="Door">Wie haar in dit systeem gaf; null als zij met de verantwoording is meegestuurd. Alleen het evalueren zelf vult dit veld (ADR 0014).</param>
/// <param name="NamensReden">Waarom een ander haar gaf voor de partij; null als zij haar zelf gaf.</param>
public sealed record Evaluatie(
    decimal? Cijfer, Evaluatieoordeel Oordeel, string Toelichting, DateOnly? OndertekendOp = null, Handelende? Door = null, string? NamensReden = null);

/// <summary>
/// De verantwoording van een periode: het slot van het logboek met verklaring en handtekeningen, het inzicht in resultaten
/// en de evaluaties (UWV Protocol Jobcoach 2014, B.4). De uren staan er niet in: die worden uit het logboek berekend.
/// </summary>
/// <param name="IngediendOp">De dag van ontvangst.</param>
/// <param name="Doelen">Per doel hoe ver het is.</param>
/// <param name="BijgesteldeDoelen">Nieuwe of bijgestelde doelen.</param>
/// <param name="PassendeWerkplek">Of en hoe wat de werkgever doet leidt tot een passende werkplek en een passend werkklimaat.</param>
/// <param name="ZelfstandigDoorWerkgever">Hoe ver de werkgever nu zelf kan begeleiden.</param>
/// <param name="Ondertekeningen">De handtekeningen onder de verklaring.</param>
/// <param name="EvaluatieWerkgever">De evaluatie door de werkgever, of null.</param>
/// <param name="EvaluatieWerknemer">De evaluatie door de werknemer, of null.</param>
public sealed record Verantwoording(
    DateOnly IngediendOp,
    IReadOnlyList<Doelrealisatie> Doelen,
    IReadOnlyList<Doelbijstelling> BijgesteldeDoelen,
    string? PassendeWerkplek,
    string? ZelfstandigDoorWerkgever,
    IReadOnlyList<Ondertekening> Ondertekeningen,
    Evaluatie? EvaluatieWerkgever,
    Evaluatie? EvaluatieWerknemer)
{
    /// <summary>De verklaring waaronder jobcoach, werknemer en werkgever tekenen (Leidraad Jobcoach, logboekformat).</summary>
    public const string Verklaring =
        "Hierbij verklaar ik dat dit Logboek Jobcoach een getrouw beeld geeft van de uitgevoerde activiteiten en stem ik in met de conclusies "
        + "ten aanzien van de gerealiseerde (en de bijgestelde) doelen.";

    /// <summary>Langste antwoord of toelichting, in tekens.</summary>
    public const int LangsteTekst = 4000;

    // JSON may leave a list out; for these lists absent and empty mean the same.

    /// <summary>Per doel hoe ver het is.</summary>
    public IReadOnlyList<Doelrealisatie> Doelen { get; init; } = Doelen ?? [];

    /// <summary>Nieuwe of bijgestelde doelen.</summary>
    public IReadOnlyList<Doelbijstelling> BijgesteldeDoelen { get; init; } = BijgesteldeDoelen ?? [];

    /// <summary>De handtekeningen onder de verklaring.</summary>
    public IReadOnlyList<Ondertekening> Ondertekeningen { get; init; } = Ondertekeningen ?? [];

    /// <summary>
    /// Alle redenen waarom deze verantwoording niet kan worden aangenomen; leeg als zij goed is. Wat ontbreekt is een bevinding en geen weigering.
    /// </summary>
    /// <param name="vandaag">De dag in Nederland.</param>
    public List<Weigering> Controleer(DateOnly vandaag) => Verantwoordingscontrole.Controleer(this, vandaag);

    /// <summary>Wat de toetser van deze verantwoording moet weten: uren, handtekeningen, inzicht in resultaten en evaluaties.</summary>
    /// <param name="uren">De berekende urenstand van de periode.</param>
    /// <param name="eisen">Wat de regeling eist.</param>
    /// <param name="weigeringen">Wie haar niet wil ondertekenen.</param>
    public IReadOnlyList<Bevinding> Bevindingen(Urenstand uren, Verantwoordingsnorm eisen, params IReadOnlyList<Ondertekenweigering> weigeringen) =>
        Verantwoordingstoets.Bevindingen(this, uren, eisen, weigeringen);
}
