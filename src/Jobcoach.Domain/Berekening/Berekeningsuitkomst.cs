using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Eén stap van een berekening, met de getallen erin.</summary>
/// <param name="Zin">De stap in eenvoudig Nederlands.</param>
/// <param name="Artikel">Waarop de stap rust.</param>
/// <param name="Zekerheid">Hoe zeker die grond is; D is een eigen afleiding die het besluit moet noemen.</param>
public sealed record Rekenstap(string Zin, string Artikel, Zekerheid Zekerheid);

/// <summary>Wat een periode hoogstens aan begeleiding geeft, en hoe dat berekend is.</summary>
/// <param name="Uren">Coachingsuren; null als de regeling in geld rekent of de uren niet te berekenen zijn.</param>
/// <param name="Bedrag">Bedrag, met of zonder btw zoals het tarief van de regeling; null als het niet te berekenen is.</param>
/// <param name="Stappen">De berekening, in volgorde.</param>
/// <param name="Bevindingen">Wat een mens nog moet vaststellen of beoordelen.</param>
public sealed record Berekeningsuitkomst(
    Uren? Uren,
    Bedrag? Bedrag,
    IReadOnlyList<Rekenstap> Stappen,
    IReadOnlyList<Bevinding> Bevindingen);
