namespace Jobcoach.Domain.Ingebrekestellingen;

/// <summary>Hoe een ingebrekestelling is afgelopen.</summary>
public enum Ingebrekestellingsuitkomst
{
    /// <summary>Er is geen dwangsom verschuldigd (Awb 4:17 lid 6, of op tijd beslist).</summary>
    GeenDwangsom,

    /// <summary>De dwangsom is bij beschikking vastgesteld (Awb 4:18).</summary>
    DwangsomVastgesteld,
}

/// <summary>Een schriftelijke ingebrekestelling wegens het uitblijven van een besluit (Awb 4:17 lid 3).</summary>
/// <param name="Nummer">Volgnummer binnen de zaak, vanaf 1.</param>
/// <param name="Aanvraagnummer">De aanvraag waarop het besluit uitblijft.</param>
/// <param name="OntvangenOp">De dag van ontvangst.</param>
public sealed record Ingebrekestelling(int Nummer, int Aanvraagnummer, DateOnly OntvangenOp)
{
    /// <summary>Hoe zij afliep; null zolang zij openstaat.</summary>
    public Ingebrekestellingsuitkomst? Uitkomst { get; init; }

    /// <summary>De dag waarop zij is afgehandeld.</summary>
    public DateOnly? AfgehandeldOp { get; init; }
}
