namespace Jobcoach.Domain.Aanvragen;

/// <summary>Een verzoek om de aanvraag aan te vullen (Awb 4:5 lid 1 onder c).</summary>
/// <param name="Ontbreekt">De codes van wat ontbreekt.</param>
/// <param name="HersteltermijnDagen">De lengte van de termijn in dagen als een mens haar stelde; null als die van de regeling geldt.</param>
public sealed record Aanvullingsverzoek(IReadOnlyList<string> Ontbreekt, int? HersteltermijnDagen)
{
    /// <summary>De dagtekening van het verzoek; null zolang het niet verstuurd is.</summary>
    public DateOnly? VerzondenOp { get; init; }

    /// <summary>De laatste dag om aan te vullen.</summary>
    public DateOnly? LaatsteDag { get; init; }

    /// <summary>De dag van de aanvulling.</summary>
    public DateOnly? AangevuldOp { get; init; }

    /// <summary>De dag waarop de termijn ongebruikt bleek verstreken.</summary>
    public DateOnly? VerstrekenOp { get; init; }
}
