using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.Beheer;

/// <summary>Wat iemand moet weten om een bewaartermijn vast te stellen; niets van wat er in het dossier staat.</summary>
/// <param name="Nummer">De zaak.</param>
/// <param name="Versie">De versie van de zaak die getoond wordt.</param>
/// <param name="Feiten">Hoeveel feiten het dossier heeft.</param>
/// <param name="AfgeslotenOp">De dag van afsluiting; null als de zaak nog loopt.</param>
/// <param name="Regeling">De regeling, die zelf geen termijn noemt.</param>
/// <param name="Oordeel">Wat eerder is vastgesteld; null als dat er niet is.</param>
/// <param name="BewaardTotEnMet">De laatste dag van het dossier; null als er geen termijn loopt.</param>
/// <param name="Belemmeringen">Waarom vaststellen nu niet kan; leeg als het kan.</param>
public sealed record Bewaringbeeld(
    Zaaknummer Nummer,
    long Versie,
    int Feiten,
    DateOnly? AfgeslotenOp,
    Regeling Regeling,
    Bewaaroordeel? Oordeel,
    DateOnly? BewaardTotEnMet,
    IReadOnlyList<Weigering> Belemmeringen);
