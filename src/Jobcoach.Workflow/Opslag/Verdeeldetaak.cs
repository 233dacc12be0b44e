using Jobcoach.Domain.Taken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Een taak met wie haar behandelt en wanneer zij terugkomt.</summary>
/// <param name="Taak">De taak.</param>
/// <param name="BehandelaarId">Pseudoniem van de behandelaar; null als er geen is.</param>
/// <param name="TerugOp">De dag waarop de taak terugkomt; null als zij niet is aangehouden.</param>
public sealed record Verdeeldetaak(Taak Taak, string? BehandelaarId = null, DateOnly? TerugOp = null);
