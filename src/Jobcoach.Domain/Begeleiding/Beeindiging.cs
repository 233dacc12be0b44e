using Jobcoach.Domain.Resultaten;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Dat en waarom de begeleiding eindigt.</summary>
/// <param name="Reden">De reden.</param>
/// <param name="LaatsteDag">De laatste dag met begeleiding.</param>
/// <param name="GemeldOp">De dag van de melding.</param>
public sealed record Beeindiging(Eindreden Reden, DateOnly LaatsteDag, DateOnly GemeldOp);
