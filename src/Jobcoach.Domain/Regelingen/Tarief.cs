namespace Jobcoach.Domain.Regelingen;

/// <summary>Een uurtarief en de dag waarop het ingaat.</summary>
/// <param name="Vanaf">Eerste dag; het tarief geldt tot de eerste dag van het volgende.</param>
/// <param name="EuroPerUur">Euro's per coachingsuur; null als het tarief vanaf die dag niet bekend is.</param>
public sealed record Uurtarief(DateOnly Vanaf, Param<decimal?> EuroPerUur);

/// <summary>Uurtarief en facturen.</summary>
/// <param name="Uurtarieven">De tarieven, oplopend naar ingangsdag.</param>
/// <param name="ExclusiefBtw">Of bedragen zonder btw zijn.</param>
/// <param name="FacturenPerPeriode">Hoogste aantal facturen per periode.</param>
/// <param name="VoorschotPercentage">Voorschot, in procenten.</param>
public sealed record Tarief(
    IReadOnlyList<Uurtarief> Uurtarieven,
    Param<bool?> ExclusiefBtw,
    Param<int?> FacturenPerPeriode,
    Param<decimal?> VoorschotPercentage)
{
    /// <summary>Het tarief op een dag; null als de regeling voor die dag geen tarief noemt.</summary>
    public Uurtarief? Op(DateOnly dag) => Uurtarieven.LastOrDefault(tarief => tarief.Vanaf <= dag);
}
