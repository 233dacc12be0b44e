using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Een genomen besluit. Het werkt pas na bekendmaking (Awb 3:40).</summary>
public sealed record Besluit
{
    /// <summary>Volgnummer binnen de zaak, vanaf 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Waarop het is genomen.</summary>
    public required Besluitonderwerp Onderwerp { get; init; }

    /// <summary>Wat het inhoudt.</summary>
    public required Besluituitkomst Uitkomst { get; init; }

    /// <summary>De motivering (Awb 3:46).</summary>
    public required string Motivering { get; init; }

    /// <summary>De bevindingen waarop het rust.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; init; } = [];

    /// <summary>Wie het nam, krachtens mandaat (Awb 10:3).</summary>
    public required Handelende GenomenDoor { get; init; }

    /// <summary>De dag van het besluit.</summary>
    public required DateOnly BeslotenOp { get; init; }

    /// <summary>De dag van bekendmaking (Awb 3:41); null zolang het niet bekend is gemaakt.</summary>
    public DateOnly? BekendgemaaktOp { get; init; }

    /// <summary>Het document met de brief.</summary>
    public string? DocumentId { get; init; }

    /// <summary>De laatste dag om bezwaar te maken (Awb 6:7), of null zolang het niet bekend is gemaakt.</summary>
    public Termijnberekening? Bezwaartermijn() => BekendgemaaktOp is { } dag ? Termijnen.Bezwaartermijn.Bereken(dag) : null;
}
