namespace Jobcoach.Domain.Regelingen;

/// <summary>Een versie van een regeling voor de jobcoachvoorziening: alleen gegevens, geen code. Een zaak legt één versie vast.</summary>
/// <param name="Id">Kenmerk van de regeling over alle versies heen, kleine letters met streepjes (<c>uwv</c>).</param>
/// <param name="Versie">Nummer van de versie, hoger is later; bij UWV het jaar van het protocol.</param>
/// <param name="Naam">De naam zoals mensen haar lezen.</param>
/// <param name="GeldigVan">Eerste dag waarop deze versie geldt.</param>
/// <param name="GeldigTot">Eerste dag waarop deze versie niet meer geldt; null zolang geen einde bekend is.</param>
/// <param name="Toelichting">Wat een lezer van de gegevens moet weten, zoals tegenspraken in de bron.</param>
/// <param name="Uitvoerder">Wie beslist.</param>
/// <param name="Begeleidingsvorm">Of de begeleiding door een externe jobcoach, door een interne, of op beide manieren kan.</param>
/// <param name="Overgangsrecht">Voor wat na de eerste dag van een nieuwe versie die versie geldt.</param>
/// <param name="Grondslag">De artikelen waarop de regeling rust.</param>
/// <param name="Doelgroep">Voor wie de voorziening is.</param>
/// <param name="Toegang">Eisen aan het werk.</param>
/// <param name="Regimes">De begeleidingsregimes; leeg als de regeling er geen noemt.</param>
/// <param name="Standaardregime">Code van het regime dat zonder extra motivering het hoogste is.</param>
/// <param name="Rekenregel">Hoe uren en bedragen worden berekend.</param>
/// <param name="Duur">Perioden en maximum.</param>
/// <param name="Proef">Regels voor de proefplaatsing; null als de regeling die niet kent.</param>
/// <param name="Termijnen">Termijnen van de regeling, naast die van de wet.</param>
/// <param name="Verantwoording">Wat na elke periode wordt verantwoord.</param>
/// <param name="Tarief">Uurtarief en facturen; null als de regeling geen uurtarief kent.</param>
/// <param name="Kwaliteit">Eisen aan de jobcoach en de organisatie.</param>
/// <param name="Doelen">De doelen en activiteiten waarop uren worden geschreven.</param>
/// <param name="NietVergoedbaar">Activiteiten die niet worden vergoed.</param>
/// <param name="Resultaten">Codes van de jobcoachresultaten, r1 tot en met r6.</param>
/// <param name="Bewaartermijn">Hoe lang dossiers blijven.</param>
public sealed record Regeling(
    string Id,
    int Versie,
    string Naam,
    DateOnly GeldigVan,
    DateOnly? GeldigTot,
    string? Toelichting,
    Uitvoerder Uitvoerder,
    Param<Begeleidingsvorm?> Begeleidingsvorm,
    Param<Overgangsrecht?> Overgangsrecht,
    Param<IReadOnlyList<string>?> Grondslag,
    Doelgroepeisen Doelgroep,
    Toegangseisen Toegang,
    IReadOnlyList<Regime> Regimes,
    Param<string?> Standaardregime,
    Rekenregel Rekenregel,
    Duurregels Duur,
    Proefplaatsingsregels? Proef,
    Termijnregels Termijnen,
    Verantwoordingseisen Verantwoording,
    Tarief? Tarief,
    Kwaliteitseisen Kwaliteit,
    Doelcatalogus Doelen,
    Param<IReadOnlyList<Activiteit>?> NietVergoedbaar,
    Param<IReadOnlyList<string>?> Resultaten,
    Bewaartermijn Bewaartermijn)
{
    /// <summary>Zoekt een regime op code; null als deze regeling het niet kent of als er geen code is.</summary>
    public Regime? Regime(string? code) => Regimes.FirstOrDefault(regime => regime.Code == code);

    /// <summary>Of deze versie op de dag geldt.</summary>
    public bool GeldtOp(DateOnly dag) => GeldigVan <= dag && (GeldigTot is not { } tot || dag < tot);
}
