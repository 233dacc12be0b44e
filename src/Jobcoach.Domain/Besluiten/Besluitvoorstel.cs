using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Waar een voorstel staat.</summary>
public enum Voorstelstatus
{
    /// <summary>Ligt bij de besluitnemer.</summary>
    Voorgelegd,

    /// <summary>De besluitnemer heeft het teruggestuurd.</summary>
    Teruggestuurd,

    /// <summary>Het is een besluit geworden.</summary>
    Overgenomen,

    /// <summary>Het kan geen besluit meer worden.</summary>
    Vervallen,
}

/// <summary>Waarom een besluitnemer een voorstel terugstuurt.</summary>
public enum Terugzendreden
{
    /// <summary>De motivering overtuigt niet of mist een feit.</summary>
    MotiveringOnvoldoende,

    /// <summary>Een feit is niet of niet goed vastgesteld.</summary>
    FeitenOnvoldoende,

    /// <summary>De berekening klopt niet.</summary>
    BerekeningOnjuist,

    /// <summary>De belanghebbende is niet gehoord.</summary>
    ZienswijzeOntbreekt,

    /// <summary>Iets anders; de toelichting zegt wat.</summary>
    Anders,
}

/// <summary>Een voorgesteld besluit; een ander dan de opsteller beslist erop.</summary>
public sealed record Besluitvoorstel
{
    /// <summary>Volgnummer binnen de zaak, vanaf 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Waarop.</summary>
    public required Besluitonderwerp Onderwerp { get; init; }

    /// <summary>De voorgestelde uitkomst.</summary>
    public required Besluituitkomst Uitkomst { get; init; }

    /// <summary>De motivering (Awb 3:46).</summary>
    public required string Motivering { get; init; }

    /// <summary>Waarom het wettelijk plafond hier onbillijk is (Reïntegratiebesluit 18 lid 4); verplicht boven dat plafond.</summary>
    public string? Hardheidsmotivering { get; init; }

    /// <summary>De zienswijze; verplicht bij afwijzing en intrekking.</summary>
    public Zienswijze? Zienswijze { get; init; }

    /// <summary>De bevindingen waarop het rust.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; init; } = [];

    /// <summary>Wie het opstelde.</summary>
    public required Handelende OpgesteldDoor { get; init; }

    /// <summary>Wanneer.</summary>
    public required DateOnly OpgesteldOp { get; init; }

    /// <summary>Waar het staat.</summary>
    public Voorstelstatus Status { get; init; }

    /// <summary>Waarom het terugkwam.</summary>
    public Terugzendreden? Terugzendreden { get; init; }

    /// <summary>Toelichting bij het terugsturen.</summary>
    public string? Terugzendtoelichting { get; init; }
}
