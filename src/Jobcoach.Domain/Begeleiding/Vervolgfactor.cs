using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Iets wat meespeelt bij de keuze voor een lichter, gelijkblijvend of hoger regime. Nooit een oordeel: een mens beslist.</summary>
/// <param name="Code">Vaste code, in kleine letters met streepjes.</param>
/// <param name="PastBij">
/// Wat hierbij past. Null als deze factor niets uitsluit of nog niet vaststaat; leeg als alleen een mens kan zeggen wat past.
/// </param>
/// <param name="Zin">De factor in eenvoudig Nederlands.</param>
/// <param name="Gegevens">De feiten erachter.</param>
public sealed record Vervolgfactor(string Code, IReadOnlyList<Regimeverloop>? PastBij, string Zin, IReadOnlyList<Gegeven> Gegevens);
