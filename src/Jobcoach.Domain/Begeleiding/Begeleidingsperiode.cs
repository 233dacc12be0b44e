using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Een toegekende periode van begeleiding. Elke gesloten periode krijgt precies een jobcoachresultaat.</summary>
public sealed record Begeleidingsperiode
{
    /// <summary>0 voor een proefplaatsing, anders de zoveelste periode in dezelfde dienstbetrekking.</summary>
    public required int Nummer { get; init; }

    /// <summary>De versie van de regeling die voor deze periode geldt; null als dat die van de zaak is.</summary>
    public Regelingverwijzing? Regeling { get; init; }

    /// <summary>De looptijd; wordt korter als de begeleiding eerder eindigt.</summary>
    public required Periode Looptijd { get; init; }

    /// <summary>Het toegekende regime; null als de regeling geen regimes noemt.</summary>
    public string? Regime { get; init; }

    /// <summary>Het regime waarop de aanvraag was gebaseerd.</summary>
    public string? GevraagdRegime { get; init; }

    /// <summary>Toegekende uren over de looptijd.</summary>
    public Uren? ToegekendeUren { get; init; }

    /// <summary>Toegekend bedrag over de looptijd.</summary>
    public Bedrag? ToegekendBedrag { get; init; }

    /// <summary>Het besluit waarop de periode rust.</summary>
    public required int Besluitnummer { get; init; }

    /// <summary>De dag waarop het systeem de periode sloot; null zolang zij loopt.</summary>
    public DateOnly? GeslotenOp { get; init; }

    /// <summary>Herinneringen die al verstuurd zijn.</summary>
    public IReadOnlyList<Herinnering> Herinneringen { get; init; } = [];

    /// <summary>De verantwoording van de jobcoach.</summary>
    public Verantwoording? Verantwoording { get; init; }

    /// <summary>Hoe vaak de verantwoording is ingediend.</summary>
    public int Indieningen { get; init; }

    /// <summary>De verantwoorde uren op het moment van indienen.</summary>
    public Uren? VerantwoordeUren { get; init; }

    /// <summary>Hoeveel regels het logboek van de zaak had bij het indienen. Een logboek groeit alleen: een ander aantal is een ander logboek.</summary>
    public int? RegelsBijIndienen { get; init; }

    /// <summary>Wie de verantwoording niet wil ondertekenen zoals zij er staat.</summary>
    public IReadOnlyList<Ondertekenweigering> Ondertekenweigeringen { get; init; } = [];

    /// <summary>Wat de regels over de verantwoording vonden; null zolang de huidige niet getoetst is.</summary>
    public IReadOnlyList<Bevinding>? Verantwoordingsbevindingen { get; init; }

    /// <summary>Oordelen over de verantwoording, oudste eerst.</summary>
    public IReadOnlyList<Beoordeling> Beoordelingen { get; init; } = [];

    /// <summary>De dag van de uitnodiging tot een vervolgaanvraag.</summary>
    public DateOnly? VervolgUitgenodigdOp { get; init; }

    /// <summary>Het jobcoachresultaat.</summary>
    public Resultaatbepaling? Resultaat { get; init; }

    /// <summary>De dag waarop het resultaat is bepaald.</summary>
    public DateOnly? ResultaatOp { get; init; }

    /// <summary>Of de jobcoach aan zet is: er is nog niets ingediend, of de uitvoerder vroeg om aanvulling.</summary>
    internal bool WachtOpJobcoach =>
        Verantwoording is null || (Beoordelingen.LastOrDefault() is { Uitkomst: Beoordelingsuitkomst.Aanvullen } laatste && laatste.Indiening == Indieningen);
}
