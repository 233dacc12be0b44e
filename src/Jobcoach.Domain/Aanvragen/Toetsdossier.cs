using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Wat het systeem klaarzet voor de toetser.</summary>
/// <param name="Bevindingen">Wat de regels over deze aanvraag vinden.</param>
/// <param name="Looptijd">De periode waarvoor toegekend kan worden; null als er geen is.</param>
/// <param name="Gevraagd">Wat het gevraagde regime volgens de regeling zou opleveren; null als er geen regime is gevraagd.</param>
/// <param name="Voorbereiding">Per toetsvraag wat het systeem voorstelt of aan de toetser laat; null in een dossier van voor deze voorbereiding.</param>
public sealed record Toetsdossier(
    IReadOnlyList<Bevinding> Bevindingen, Periode? Looptijd, Berekeningsuitkomst? Gevraagd, IReadOnlyList<Vraagvoorbereiding>? Voorbereiding = null);

/// <summary>Wat het systeem na de toets voor het besluit klaarzet; de toetser neemt het over of wijkt af.</summary>
/// <param name="Regime">Het regime van het advies.</param>
/// <param name="Looptijd">De periode waarvoor toegekend kan worden; null als er geen is.</param>
/// <param name="Berekening">Uren of bedrag bij dat regime.</param>
/// <param name="Bevindingen">Wat de regels over het besluit vinden.</param>
public sealed record Conceptbesluit(string? Regime, Periode? Looptijd, Berekeningsuitkomst? Berekening, IReadOnlyList<Bevinding> Bevindingen);
